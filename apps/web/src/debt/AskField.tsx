/** The field of one question, with where to find the answer on a phone. */

import { lenderTypes, repaymentMethods } from "@tanhao/core/debt/debt";
import { Match, Switch } from "solid-js";
import { SelectField, TextField } from "../design/Field.tsx";
import { terms } from "../language/term-words.ts";
import type { Asked } from "./ask-questions.ts";
import { askWords } from "./ask-words.ts";
import { debtWords } from "./debt-words.ts";
import type { GroupProps } from "./group-props.ts";
import { OverdueGroup } from "./OverdueGroup.tsx";
import { RateField } from "./RateField.tsx";

export function AskField(props: GroupProps & { readonly asked: Asked }) {
  const where = () => askWords().where[props.asked];
  const is = (asked: Asked) => props.asked === asked;
  return (
    <Switch>
      <Match when={is("principal.stated")}>
        <TextField
          label={debtWords().principalStated}
          hint={where()}
          error={props.errorAt("principal.stated")}
          kind="money"
          unit={debtWords().yuan}
          value={props.form.stated}
          onInput={(value) => props.set("stated", value)}
        />
      </Match>
      <Match when={is("principal.received")}>
        <TextField
          label={debtWords().principalReceived}
          hint={where()}
          error={props.errorAt("principal.received")}
          kind="money"
          unit={debtWords().yuan}
          value={props.form.received}
          onInput={(value) => props.set("received", value)}
        />
      </Match>
      <Match when={is("principal.paidOut")}>
        <TextField
          label={debtWords().paidOut}
          hint={where()}
          error={props.errorAt("principal.paidOut")}
          kind="day"
          max={props.today()}
          value={props.form.paidOut}
          onInput={(value) => props.set("paidOut", value)}
        />
      </Match>
      <Match when={is("rate")}>
        <p>{where()}</p>
        <RateField
          label={debtWords().rateValue}
          rate={props.form.rate}
          error={props.errorAt("rate.value") ?? props.errorAt("rate.per") ?? props.errorAt("rate.unit")}
          onChange={(part, value) => props.set("rate", part, value)}
        />
      </Match>
      <Match when={is("method")}>
        <SelectField
          label={debtWords().method}
          hint={where()}
          value={props.form.method}
          none={debtWords().notKnown}
          choices={repaymentMethods.map((value) => ({ value, label: terms().method[value] }))}
          onChange={(value) => props.set("method", value)}
        />
      </Match>
      <Match when={is("periods")}>
        <TextField
          label={debtWords().periods}
          hint={where()}
          error={props.errorAt("periods")}
          kind="number"
          value={props.form.periods}
          onInput={(value) => props.set("periods", value)}
        />
      </Match>
      <Match when={is("firstDue")}>
        <TextField
          label={debtWords().firstDue}
          hint={where()}
          error={props.errorAt("firstDue")}
          kind="day"
          value={props.form.firstDue}
          onInput={(value) => props.set("firstDue", value)}
        />
      </Match>
      <Match when={is("dayCount")}>
        <SelectField
          label={debtWords().dayCount}
          hint={where()}
          value={props.form.dayCount}
          none={debtWords().notKnown}
          choices={(["360", "365", "actual"] as const).map((value) => ({ value, label: debtWords().dayCounts[value] }))}
          onChange={(value) => props.set("dayCount", value)}
        />
      </Match>
      <Match when={is("overdue.penalty")}>
        <p>{where()}</p>
        <OverdueGroup {...props} />
      </Match>
      <Match when={is("lender.type")}>
        <SelectField
          label={debtWords().lenderType}
          hint={where()}
          value={props.form.lenderType}
          none={terms().lenderType.unknown}
          choices={lenderTypes.filter((type) => type !== "unknown").map((value) => ({ value, label: terms().lenderType[value] }))}
          onChange={(value) => props.set("lenderType", value)}
        />
      </Match>
      <Match when={is("lender.name")}>
        <TextField
          label={debtWords().lenderName}
          hint={where()}
          error={props.errorAt("lender.name")}
          value={props.form.lenderName}
          onInput={(value) => props.set("lenderName", value)}
        />
      </Match>
      <Match when={is("contract.number")}>
        <TextField
          label={debtWords().contractNumber}
          hint={where()}
          error={props.errorAt("contract.number")}
          value={props.form.contractNumber}
          onInput={(value) => props.set("contractNumber", value)}
        />
      </Match>
    </Switch>
  );
}
