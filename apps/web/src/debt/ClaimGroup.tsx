/** What the other side says is owed, and by which parts, if they named any; and what they said they accept. */

import { balanceParts } from "@tanhao/core/debt/balance";
import { For } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { terms } from "../language/term-words.ts";
import { shellWords } from "../language/words.ts";
import { debtWords } from "./debt-words.ts";
import style from "./Groups.module.css";
import type { GroupProps } from "./group-props.ts";

export const ClaimGroup = (props: GroupProps) => (
  <Stack>
    <TextField
      label={debtWords().claimedTotal}
      hint={debtWords().claimedHint}
      error={props.errorAt("claimed.total")}
      kind="money"
      unit={debtWords().yuan}
      value={props.form.claimedTotal}
      onInput={(value) => props.set("claimedTotal", value)}
    />
    <TextField
      label={debtWords().claimedOn}
      error={props.errorAt("claimed.on")}
      kind="day"
      max={props.today()}
      value={props.form.claimedOn}
      onInput={(value) => props.set("claimedOn", value)}
    />
    <Disclosure summary={debtWords().claimParts}>
      <Stack>
        <For each={balanceParts}>
          {(part) => (
            <TextField
              label={terms().part[part]}
              optional={shellWords().optional}
              error={props.errorAt(`claimed.parts.${part}`)}
              kind="money"
              unit={debtWords().yuan}
              value={props.form.claimedParts[part]}
              onInput={(value) => props.set("claimedParts", part, value)}
            />
          )}
        </For>
      </Stack>
    </Disclosure>
    <div class={style["pair"]}>
      <TextField
        label={debtWords().limitMinimum}
        optional={shellWords().optional}
        error={props.errorAt("limits.minimum")}
        kind="money"
        unit={debtWords().yuan}
        value={props.form.limitMinimum}
        onInput={(value) => props.set("limitMinimum", value)}
      />
      <TextField
        label={debtWords().limitMonths}
        optional={shellWords().optional}
        error={props.errorAt("limits.maxMonths")}
        kind="number"
        value={props.form.limitMonths}
        onInput={(value) => props.set("limitMonths", value)}
      />
    </div>
  </Stack>
);
