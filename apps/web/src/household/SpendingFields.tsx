/** What a month must cost: one line for each kind there is, so that only sums are typed. What is not spent stays empty. */

import { type HouseholdForm, type SpendingRow, typedSpending } from "@tanhao/app/case/household-form";
import { type SpendingKind, spendingKinds } from "@tanhao/core/debt/case-facts";
import { Index, Show } from "solid-js";
import type { SetStoreFunction } from "solid-js/store";
import style from "../debt/Groups.module.css";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { terms } from "../language/term-words.ts";
import { shellWords } from "../language/words.ts";
import { householdWords } from "./household-words.ts";

interface SpendingFieldsProps {
  readonly form: HouseholdForm;
  readonly set: SetStoreFunction<HouseholdForm>;
  readonly failures: Readonly<Record<string, string>>;
}

export function SpendingFields(props: SpendingFieldsProps) {
  const words = householdWords;
  const error = (row: SpendingRow, field: "yuan" | "name") => props.failures[`spending.${typedSpending(props.form).indexOf(row)}.${field}`];
  const setYuan = (index: number) => (value: string) => props.set("spending", index, "yuan", value);
  const isNamed = ({ added, yuan }: SpendingRow) => added !== true && yuan.trim() !== "";
  return (
    <Card title={words().spending}>
      <Stack>
        <Soft>{words().spendingHint}</Soft>
        <Index each={props.form.spending}>
          {(spending, index) => (
            <Show
              when={spending().added}
              fallback={
                <TextField
                  beside
                  label={labelOf(spending())}
                  error={error(spending(), "yuan") ?? error(spending(), "name")}
                  kind="money"
                  unit={words().yuan}
                  value={spending().yuan}
                  onInput={setYuan(index)}
                />
              }
            >
              <fieldset class={style["item"]}>
                <legend class="visually-hidden">{words().spendingNumber(index + 1)}</legend>
                <div class={style["pair"]}>
                  <SelectField
                    label={words().spendingKind}
                    value={spending().kind}
                    choices={spendingKinds.map((value) => ({ value, label: terms().spending[value] }))}
                    onChange={(value) => props.set("spending", index, "kind", value as SpendingKind)}
                  />
                  <TextField
                    label={words().amount}
                    error={error(spending(), "yuan")}
                    kind="money"
                    unit={words().yuan}
                    value={spending().yuan}
                    onInput={setYuan(index)}
                  />
                </div>
                <TextField
                  label={words().spendingName}
                  optional={shellWords().optional}
                  error={error(spending(), "name")}
                  value={spending().name}
                  onInput={(value) => props.set("spending", index, "name", value)}
                />
                <Button look="quiet" onClick={() => props.set("spending", (list) => list.filter((_, at) => at !== index))}>
                  {words().remove}
                </Button>
              </fieldset>
            </Show>
          )}
        </Index>
        <Button onClick={() => props.set("spending", props.form.spending.length, { kind: "other", name: "", yuan: "", added: true })}>
          {words().addSpending}
        </Button>
        <Show when={props.form.spending.some(isNamed)}>
          <Disclosure summary={words().nameEach}>
            <Stack>
              <Soft>{words().nameEachHint}</Soft>
              <Index each={props.form.spending}>
                {(spending, index) => (
                  <Show when={isNamed(spending())}>
                    <TextField
                      label={words().nameOf(terms().spending[spending().kind])}
                      value={spending().name}
                      onInput={(value) => props.set("spending", index, "name", value)}
                    />
                  </Show>
                )}
              </Index>
            </Stack>
          </Disclosure>
        </Show>
      </Stack>
    </Card>
  );
}

/** In the person's own words where there are any. */
const labelOf = ({ kind, name }: SpendingRow): string => name.trim() || terms().spending[kind];

/** What was stated, then each kind of which nothing was. */
export const spendingRows = (stated: readonly SpendingRow[]): SpendingRow[] => [
  ...stated,
  ...spendingKinds.filter((kind) => !stated.some((row) => row.kind === kind)).map((kind) => ({ kind, name: "", yuan: "" })),
];
