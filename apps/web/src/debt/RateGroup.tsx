/** The price and the rhythm of the contract: rate, method, number of instalments, first due day. */

import { repaymentMethods } from "@tanhao/core/debt/debt";
import { Show } from "solid-js";
import { SelectField, TextField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { Beside } from "../glossary/Beside.tsx";
import { terms } from "../language/term-words.ts";
import { shellWords } from "../language/words.ts";
import { debtWords } from "./debt-words.ts";
import type { GroupProps } from "./group-props.ts";
import { RateField } from "./RateField.tsx";

export const RateGroup = (props: GroupProps) => (
  <Stack>
    <Show when={!props.form.severalRates} fallback={<Soft>{debtWords().severalRates}</Soft>}>
      <RateField
        label={debtWords().rateValue}
        rate={props.form.rate}
        error={props.errorAt("rate.value") ?? props.errorAt("rate.per") ?? props.errorAt("rate.unit")}
        onChange={(part, value) => props.set("rate", part, value)}
      />
    </Show>
    <SelectField
      label={debtWords().dayCount}
      value={props.form.dayCount}
      none={debtWords().notKnown}
      choices={(["360", "365", "actual"] as const).map((value) => ({ value, label: debtWords().dayCounts[value] }))}
      onChange={(value) => props.set("dayCount", value)}
    />
    <Beside look="field" of={methodTerm(props.form.method)}>
      <SelectField
        label={debtWords().method}
        value={props.form.method}
        none={debtWords().notKnown}
        choices={repaymentMethods.map((value) => ({ value, label: terms().method[value] }))}
        onChange={(value) => props.set("method", value)}
      />
    </Beside>
    <TextField
      label={debtWords().periods}
      error={props.errorAt("periods")}
      kind="number"
      value={props.form.periods}
      onInput={(value) => props.set("periods", value)}
    />
    <TextField
      label={debtWords().firstDue}
      error={props.errorAt("firstDue")}
      kind="day"
      value={props.form.firstDue}
      onInput={(value) => props.set("firstDue", value)}
    />
    <Beside look="field" of="acceleration">
      <TextField
        label={debtWords().acceleration}
        hint={debtWords().accelerationHint}
        optional={shellWords().optional}
        error={props.errorAt("acceleration.declared")}
        kind="day"
        max={props.today()}
        value={props.form.acceleration}
        onInput={(value) => props.set("acceleration", value)}
      />
    </Beside>
  </Stack>
);

/** What the method chosen means. */
const methodTerm = (method: string) => repaymentMethods.find((one) => one === method);
