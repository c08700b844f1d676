/** The month of the household, and what is left of it for debts: the line no promise crosses. */

import { documentOfHousehold, type HouseholdForm, householdFormOf } from "@tanhao/app/case/household-form";
import { stateHousehold } from "@tanhao/app/case/state-household";
import { hardshipReasons, incomeTypes, type SpendingKind, spendingKinds } from "@tanhao/core/debt/case-facts";
import { createSignal, Index, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { noFailures, sentencesByPath } from "../debt/failure-sentences.ts";
import style from "../debt/Groups.module.css";
import { Button } from "../design/Button.tsx";
import { ChoiceField, SelectField, TextField } from "../design/Field.tsx";
import { goToFirstWrong } from "../design/first-wrong.ts";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { Way, Ways } from "../design/Ways.tsx";
import { terms } from "../language/term-words.ts";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { AssetsFields } from "./AssetsFields.tsx";
import { CapacityCard } from "./CapacityCard.tsx";
import { householdWords } from "./household-words.ts";

export function HouseholdPage() {
  const open = useCase();
  const words = householdWords;
  const draft = createDraft<HouseholdForm>("household", withRows(householdFormOf(open.facts())));
  const [failures, setFailures] = createSignal(noFailures);
  const [said, setSaid] = createSignal<string>();

  const save = async () => {
    const document = documentOfHousehold(unwrap(draft.form), open.facts(), (kind) => terms().spending[kind]);
    const step = undoable(open);
    const stated = await stateHousehold(document, step.ports);
    if (!stated.ok) {
      setFailures(stated.error.kind === "household-refused" ? sentencesByPath(stated.error.failures) : noFailures);
      setSaid(stated.error.kind === "not-kept" ? notKeptSentence(stated.error) : Object.values(failures())[0]);
      goToFirstWrong();
      return;
    }
    setFailures(noFailures);
    setSaid(undefined);
    draft.done();
    step.said(words().saved, () => draft.set(withRows(householdFormOf(open.facts()))));
    window.scrollTo(0, 0);
  };

  return (
    <Page title={words().title} lead={words().lead}>
      <CapacityCard />
      <Ways>
        <Way icon="plan" href="#/plan">
          {words().toPlan}
        </Way>
        <Way icon="household" href="#/month">
          {words().toMonth}
        </Way>
        <Way icon="good" href="#/papers">
          {words().toPapers}
        </Way>
        <Way icon="letter" href="#/statement">
          {words().toStatement}
        </Way>
      </Ways>
      <Card title={words().income}>
        <Stack>
          <ChoiceField
            label={words().incomeType}
            value={draft.form.incomeType}
            choices={incomeTypes.map((value) => ({ value, label: terms().incomeType[value] }))}
            onChange={(value) => draft.set("incomeType", value)}
          />
          <Soft>{words().incomeHint}</Soft>
          <Index each={draft.form.income}>
            {(income, index) => (
              <fieldset class={style["pair"]}>
                <legend class="visually-hidden">{words().incomeNumber(index + 1)}</legend>
                <TextField
                  label={words().month}
                  error={failures()[`income.${index}.month`]}
                  kind="month"
                  max={open.today().slice(0, 7)}
                  value={income().month}
                  onInput={(value) => draft.set("income", index, "month", value)}
                />
                <TextField
                  label={words().amount}
                  error={failures()[`income.${index}.yuan`]}
                  kind="money"
                  unit={words().yuan}
                  value={income().yuan}
                  onInput={(value) => draft.set("income", index, "yuan", value)}
                />
              </fieldset>
            )}
          </Index>
          <Button onClick={() => draft.set("income", draft.form.income.length, { month: "", yuan: "" })}>{words().addMonth}</Button>
        </Stack>
      </Card>
      <Card title={words().spending}>
        <Stack>
          <Soft>{words().spendingHint}</Soft>
          <Index each={draft.form.spending}>
            {(spending, index) => (
              <fieldset class={style["item"]}>
                <legend class="visually-hidden">{words().spendingNumber(index + 1)}</legend>
                <div class={style["pair"]}>
                  <SelectField
                    label={words().spendingKind}
                    value={spending().kind}
                    choices={spendingKinds.map((value) => ({ value, label: terms().spending[value] }))}
                    onChange={(value) => draft.set("spending", index, "kind", value as SpendingKind)}
                  />
                  <TextField
                    label={words().amount}
                    error={failures()[`spending.${index}.yuan`]}
                    kind="money"
                    unit={words().yuan}
                    value={spending().yuan}
                    onInput={(value) => draft.set("spending", index, "yuan", value)}
                  />
                </div>
                <TextField
                  label={words().spendingName}
                  optional={shellWords().optional}
                  value={spending().name}
                  onInput={(value) => draft.set("spending", index, "name", value)}
                />
                <Button look="quiet" onClick={() => draft.set("spending", (list) => list.filter((_, at) => at !== index))}>
                  {words().remove}
                </Button>
              </fieldset>
            )}
          </Index>
          <Button onClick={() => draft.set("spending", draft.form.spending.length, { kind: "other", name: "", yuan: "" })}>
            {words().addSpending}
          </Button>
        </Stack>
      </Card>
      <Card title={words().rest}>
        <Stack>
          <TextField
            label={words().household}
            error={failures()["borrower.household"]}
            kind="number"
            value={draft.form.household}
            onInput={(value) => draft.set("household", value)}
          />
          <TextField
            label={words().dependants}
            optional={shellWords().optional}
            error={failures()["borrower.dependants"]}
            kind="number"
            value={draft.form.dependants}
            onInput={(value) => draft.set("dependants", value)}
          />
          <SelectField
            label={words().hardship}
            value={draft.form.hardship}
            none={words().notSaid}
            choices={hardshipReasons.map((value) => ({ value, label: terms().hardship[value] }))}
            onChange={(value) => draft.set("hardship", value)}
          />
          <Show when={draft.form.hardship !== ""}>
            <TextField
              label={words().hardshipSince}
              error={failures()["hardship.since"]}
              kind="day"
              max={open.today()}
              value={draft.form.hardshipSince}
              onInput={(value) => draft.set("hardshipSince", value)}
            />
          </Show>
          <TextField
            label={words().floor}
            hint={words().floorHint}
            optional={shellWords().optional}
            error={failures()["livingFloor.yuanPerPerson"]}
            kind="money"
            unit={words().yuan}
            value={draft.form.floorYuan}
            onInput={(value) => draft.set("floorYuan", value)}
          />
          <TextField
            label={words().firm}
            hint={words().firmHint}
            optional={shellWords().optional}
            error={failures()["firm.yuan"]}
            kind="money"
            unit={words().yuan}
            value={draft.form.firm}
            onInput={(value) => draft.set("firm", value)}
          />
        </Stack>
      </Card>
      <AssetsFields form={draft.form} set={draft.set} failures={failures()} />
      <Show when={said()}>
        <Card look="today">
          <p role="alert">{said()}</p>
        </Card>
      </Show>
      <Button look="primary" wide onClick={() => void save()}>
        {words().save}
      </Button>
    </Page>
  );
}

/** A first look shows where to type, with the kinds nearly everybody has. */
function withRows(form: HouseholdForm): HouseholdForm {
  return {
    ...form,
    income: form.income.length > 0 ? form.income : [{ month: "", yuan: "" }],
    spending:
      form.spending.length > 0 ? form.spending : (["housing", "food", "utilities"] as const).map((kind) => ({ kind, name: "", yuan: "" })),
  };
}
