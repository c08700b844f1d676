/** What came in, month by month: the last full months stand there, so that only sums are typed. */

import { type HouseholdForm, type IncomeRow, typedIncome } from "@tanhao/app/case/household-form";
import { addMonths, type Day } from "@tanhao/core/day";
import { incomeTypes } from "@tanhao/core/debt/case-facts";
import { Index, Show } from "solid-js";
import type { SetStoreFunction } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { ChoiceField, TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { householdWords } from "./household-words.ts";

/** A lender asks for no more. */
const monthsAtMost = 6;
const monthsAtFirst = 3;

interface IncomeFieldsProps {
  readonly form: HouseholdForm;
  readonly set: SetStoreFunction<HouseholdForm>;
  readonly failures: Readonly<Record<string, string>>;
}

export function IncomeFields(props: IncomeFieldsProps) {
  const open = useCase();
  const words = householdWords;
  const error = (row: IncomeRow, field: keyof IncomeRow) => props.failures[`income.${typedIncome(props.form).indexOf(row)}.${field}`];
  const nextMonth = () =>
    fullMonths(open.today(), monthsAtMost).find((month) => !props.form.income.some((income) => income.month === month));
  const hasNone = () => props.form.incomeType === "none" && typedIncome(props.form).length === 0;
  return (
    <Card title={words().income}>
      <Stack>
        <ChoiceField
          label={words().incomeType}
          value={props.form.incomeType}
          choices={incomeTypes.map((value) => ({ value, label: terms().incomeType[value] }))}
          onChange={(value) => props.set("incomeType", value)}
        />
        <Show when={!hasNone()}>
          <Soft>{words().incomeHint}</Soft>
          <Index each={props.form.income}>
            {(income, index) => (
              <>
                {/* Left over from a form in which months were typed. */}
                <Show when={income().month === ""}>
                  <TextField
                    label={words().month}
                    error={error(income(), "month")}
                    kind="month"
                    max={open.today().slice(0, 7)}
                    value=""
                    onInput={(value) => props.set("income", index, "month", value)}
                  />
                </Show>
                <TextField
                  beside
                  label={income().month === "" ? words().amount : format().month(income().month)}
                  error={error(income(), "yuan") ?? (income().month === "" ? undefined : error(income(), "month"))}
                  kind="money"
                  unit={words().yuan}
                  value={income().yuan}
                  onInput={(value) => props.set("income", index, "yuan", value)}
                />
              </>
            )}
          </Index>
          <Show when={nextMonth()}>
            {(month) => (
              <Button onClick={() => props.set("income", props.form.income.length, { month: month(), yuan: "" })}>
                {words().addMonth(format().month(month()))}
              </Button>
            )}
          </Show>
        </Show>
      </Stack>
    </Card>
  );
}

/** Newest first; where nothing was stated yet, the last full months. */
export const incomeRows = (stated: readonly IncomeRow[], today: Day): IncomeRow[] =>
  stated.length > 0
    ? [...stated].sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0))
    : fullMonths(today, monthsAtFirst).map((month) => ({ month, yuan: "" }));

/** Before the month of that day, newest first. */
const fullMonths = (today: Day, count: number): readonly string[] =>
  Array.from({ length: count }, (_, ago) => addMonths(today, -1 - ago).slice(0, 7));
