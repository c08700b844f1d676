/** A rate is a number with its period and its unit: 24 a year and 24 a month are different contracts. */

import type { RateForm } from "@tanhao/app/case/debt-form";
import { SelectField, TextField } from "../design/Field.tsx";
import { debtWords } from "./debt-words.ts";
import style from "./Groups.module.css";

interface RateFieldProps {
  readonly label: string;
  readonly rate: RateForm;
  readonly error: string | undefined;
  readonly onChange: (part: keyof RateForm, value: string) => void;
}

export const RateField = (props: RateFieldProps) => (
  <div class={style["pair"]}>
    <TextField
      label={props.label}
      error={props.error}
      kind="percent"
      value={props.rate.value}
      onInput={(value) => props.onChange("value", value)}
    />
    <SelectField
      label={debtWords().ratePer}
      value={props.rate.per}
      choices={(["year", "month", "day"] as const).map((value) => ({ value, label: debtWords().ratePers[value] }))}
      onChange={(value) => props.onChange("per", value)}
    />
    <SelectField
      label={debtWords().rateUnit}
      value={props.rate.unit}
      choices={(["percent", "permille", "per-ten-thousand"] as const).map((value) => ({ value, label: debtWords().rateUnits[value] }))}
      onChange={(value) => props.onChange("unit", value)}
    />
  </div>
);
