/** What was lent: the contract's principal, what really arrived, when, and the fees. */

import { Index, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { Beside } from "../glossary/Beside.tsx";
import { debtWords } from "./debt-words.ts";
import style from "./Groups.module.css";
import type { GroupProps } from "./group-props.ts";

export const MoneyGroup = (props: GroupProps) => (
  <Stack>
    <TextField
      label={debtWords().principalStated}
      error={props.errorAt("principal.stated")}
      kind="money"
      unit={debtWords().yuan}
      value={props.form.stated}
      onInput={(value) => props.set("stated", value)}
    />
    <Beside look="field" of="upfront-deduction">
      <TextField
        label={debtWords().principalReceived}
        hint={debtWords().principalReceivedHint}
        error={props.errorAt("principal.received")}
        kind="money"
        unit={debtWords().yuan}
        value={props.form.received}
        onInput={(value) => props.set("received", value)}
      />
    </Beside>
    <TextField
      label={debtWords().paidOut}
      error={props.errorAt("principal.paidOut")}
      kind="day"
      max={props.today()}
      value={props.form.paidOut}
      onInput={(value) => props.set("paidOut", value)}
    />
    <Index each={props.form.fees}>
      {(fee, index) => (
        <fieldset class={style["item"]}>
          <legend>{debtWords().fee(index + 1)}</legend>
          <TextField
            label={debtWords().feeName}
            error={props.errorAt(`fees.${index}.name`)}
            value={fee().name}
            onInput={(value) => props.set("fees", index, "name", value)}
          />
          <TextField
            label={debtWords().feeYuan}
            error={props.errorAt(`fees.${index}.yuan`)}
            kind="money"
            unit={debtWords().yuan}
            value={fee().yuan}
            onInput={(value) => props.set("fees", index, "yuan", value)}
          />
          <SelectField
            label={debtWords().feeWhen}
            error={props.errorAt(`fees.${index}.when`)}
            value={fee().when}
            choices={(["upfront", "each-period", "day"] as const).map((value) => ({ value, label: debtWords().feeWhens[value] }))}
            onChange={(value) => props.set("fees", index, "when", value)}
          />
          <Show when={fee().when === "day"}>
            <TextField
              label={debtWords().paymentDay}
              error={props.errorAt(`fees.${index}.when`)}
              kind="day"
              value={fee().day}
              onInput={(value) => props.set("fees", index, "day", value)}
            />
          </Show>
          <Button look="quiet" onClick={() => props.set("fees", (fees) => fees.filter((_, at) => at !== index))}>
            {debtWords().remove}
          </Button>
        </fieldset>
      )}
    </Index>
    <Button onClick={() => props.set("fees", props.form.fees.length, { name: "", yuan: "", when: "upfront", day: "" })}>
      {debtWords().addFee}
    </Button>
  </Stack>
);
