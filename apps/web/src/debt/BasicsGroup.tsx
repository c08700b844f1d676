/** Who, what kind, whose: the facts that decide which law applies and which words may be used. */

import { type DebtStatus, debtStatuses, lenderTypes } from "@tanhao/core/debt/debt";
import { ChoiceField, SelectField, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { Beside } from "../glossary/Beside.tsx";
import { terms } from "../language/term-words.ts";
import { debtWords } from "./debt-words.ts";
import type { GroupProps } from "./group-props.ts";

export const BasicsGroup = (props: GroupProps) => (
  <Stack>
    <TextField
      label={debtWords().who}
      error={props.errorAt("platform")}
      value={props.form.platform}
      onInput={(value) => props.set("platform", value)}
    />
    <ChoiceField
      label={debtWords().status}
      hint={debtWords().statusHint[props.form.status as DebtStatus] || undefined}
      value={props.form.status}
      choices={debtStatuses.map((value) => ({ value, label: terms().status[value] }))}
      onChange={(value) => props.set("status", value)}
    />
    <ChoiceField
      label={debtWords().kind}
      value={props.form.kind}
      choices={(["loan", "card"] as const).map((value) => ({ value, label: terms().kind[value] }))}
      onChange={(value) => props.set("kind", value)}
    />
    <TextField label={debtWords().lenderName} value={props.form.lenderName} onInput={(value) => props.set("lenderName", value)} />
    <Beside look="field" of="lender">
      <SelectField
        label={debtWords().lenderType}
        hint={debtWords().lenderTypeHint}
        value={props.form.lenderType}
        choices={lenderTypes.map((value) => ({ value, label: terms().lenderType[value] }))}
        onChange={(value) => props.set("lenderType", value)}
      />
    </Beside>
    <TextField
      label={debtWords().contractNumber}
      value={props.form.contractNumber}
      onInput={(value) => props.set("contractNumber", value)}
    />
    <TextField
      label={debtWords().signed}
      error={props.errorAt("contract.signed")}
      kind="day"
      max={props.today()}
      value={props.form.signed}
      onInput={(value) => props.set("signed", value)}
    />
  </Stack>
);
