/** What the contract says about being overdue. "Not found yet" and "none agreed" are different answers. */

import { penaltyBases } from "@tanhao/core/debt/debt";
import { Match, Show, Switch } from "solid-js";
import { CheckField, ChoiceField, SelectField, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { Beside } from "../glossary/Beside.tsx";
import { terms } from "../language/term-words.ts";
import { debtWords } from "./debt-words.ts";
import style from "./Groups.module.css";
import type { GroupProps } from "./group-props.ts";
import { RateField } from "./RateField.tsx";

const penaltyKinds = ["unknown", "none", "multiplier", "rate"] as const;
const feeKinds = ["none", "yuan", "percent"] as const;

export const OverdueGroup = (props: GroupProps) => (
  <Stack>
    <Beside look="field" of="overdue">
      <TextField
        label={debtWords().overdueSince}
        hint={debtWords().overdueHint}
        error={props.errorAt("overdueSince")}
        kind="day"
        max={props.today()}
        value={props.form.overdueSince}
        onInput={(value) => props.set("overdueSince", value)}
      />
    </Beside>
    <Beside look="field" of="penalty-interest">
      <SelectField
        label={debtWords().penaltyKind}
        value={props.form.penaltyKind}
        choices={penaltyKinds.map((value) => ({ value, label: debtWords().penaltyKinds[value] }))}
        onChange={(value) => props.set("penaltyKind", value as (typeof penaltyKinds)[number])}
      />
    </Beside>
    <Switch>
      <Match when={props.form.penaltyKind === "multiplier"}>
        <TextField
          label={debtWords().multiplier}
          hint={debtWords().multiplierHint}
          error={props.errorAt("overdue.penalty.multiplier")}
          kind="percent"
          value={props.form.multiplier}
          onInput={(value) => props.set("multiplier", value)}
        />
      </Match>
      <Match when={props.form.penaltyKind === "rate"}>
        <RateField
          label={debtWords().penaltyRate}
          rate={props.form.penaltyRate}
          error={props.errorAt("overdue.penalty.rate.value")}
          onChange={(part, value) => props.set("penaltyRate", part, value)}
        />
      </Match>
    </Switch>
    <Show when={props.form.penaltyKind !== "unknown"}>
      <Show when={props.form.penaltyKind !== "none"}>
        <SelectField
          label={debtWords().penaltyBase}
          value={props.form.penaltyBase}
          choices={penaltyBases.map((value) => ({ value, label: terms().penaltyBase[value] }))}
          onChange={(value) => props.set("penaltyBase", value)}
        />
      </Show>
      <Beside look="field" of="grace-period">
        <TextField
          label={debtWords().graceDays}
          hint={debtWords().graceHint}
          error={props.errorAt("overdue.graceDays")}
          kind="number"
          value={props.form.graceDays}
          onInput={(value) => props.set("graceDays", value)}
        />
      </Beside>
      <Beside look="field" of="compound-interest">
        <CheckField label={debtWords().compound} checked={props.form.compound} onChange={(checked) => props.set("compound", checked)} />
      </Beside>
      <Beside look="field" of="default-fee">
        <SelectField
          label={debtWords().defaultFeeKind}
          value={props.form.defaultFeeKind}
          choices={feeKinds.map((value) => ({ value, label: debtWords().defaultFeeKinds[value] }))}
          onChange={(value) => props.set("defaultFeeKind", value as (typeof feeKinds)[number])}
        />
      </Beside>
      <Show when={props.form.defaultFeeKind !== "none"}>
        <div class={style["pair"]}>
          <Show
            when={props.form.defaultFeeKind === "yuan"}
            fallback={
              <TextField
                label={debtWords().feeYuan}
                error={props.errorAt("overdue.defaultFee.percent")}
                kind="percent"
                unit="%"
                value={props.form.defaultFeePercent}
                onInput={(value) => props.set("defaultFeePercent", value)}
              />
            }
          >
            <TextField
              label={debtWords().feeYuan}
              error={props.errorAt("overdue.defaultFee.yuan")}
              kind="money"
              unit={debtWords().yuan}
              value={props.form.defaultFeeYuan}
              onInput={(value) => props.set("defaultFeeYuan", value)}
            />
          </Show>
          <ChoiceField
            label={debtWords().defaultFeeEach}
            value={props.form.defaultFeeEach}
            choices={(["instalment", "once"] as const).map((value) => ({ value, label: debtWords().defaultFeeEachs[value] }))}
            onChange={(value) => props.set("defaultFeeEach", value)}
          />
        </div>
      </Show>
    </Show>
  </Stack>
);
