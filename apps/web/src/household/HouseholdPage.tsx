/** The month of the household, and what is left of it for debts: the line no promise crosses. */

import { documentOfHousehold, type HouseholdForm, householdFormOf } from "@tanhao/app/case/household-form";
import { stateHousehold } from "@tanhao/app/case/state-household";
import { capacityOf } from "@tanhao/core/budget/capacity";
import { hardshipReasons } from "@tanhao/core/debt/case-facts";
import { createSignal, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { noFailures, sentencesByPath } from "../debt/failure-sentences.ts";
import { Button } from "../design/Button.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { goToFirstWrong } from "../design/first-wrong.ts";
import { Card, Page, Stack } from "../design/Layout.tsx";
import { Way, Ways } from "../design/Ways.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { ReadOnlyForm } from "../helping/ReadOnlyForm.tsx";
import { terms } from "../language/term-words.ts";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { AssetsFields } from "./AssetsFields.tsx";
import { CapacityAsTyped } from "./CapacityAsTyped.tsx";
import { CapacityCard } from "./CapacityCard.tsx";
import { householdWords } from "./household-words.ts";
import { IncomeFields, incomeRows } from "./IncomeFields.tsx";
import { SpendingFields, spendingRows } from "./SpendingFields.tsx";

export function HouseholdPage() {
  const open = useCase();
  const words = householdWords;
  const rows = (): HouseholdForm => {
    const form = householdFormOf(open.facts());
    return { ...form, income: incomeRows(form.income, open.today()), spending: spendingRows(form.spending) };
  };
  const draft = createDraft<HouseholdForm>("household", rows());
  /** What follows from the month is above the form once there is one, and below it until then. */
  const isKnown = () => capacityOf(open.facts()).ok;
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
    draft.startFrom(rows());
    step.said(words().saved, () => draft.startFrom(rows()));
    window.scrollTo(0, 0);
  };

  return (
    <Page title={words().title} lead={words().lead}>
      <CapacityCard />
      <Show when={isKnown()}>
        <NextWays />
      </Show>
      <ReadOnlyForm>
        <IncomeFields form={draft.form} set={draft.set} failures={failures()} />
        <SpendingFields form={draft.form} set={draft.set} failures={failures()} />
        <Card title={words().rest}>
          <Stack>
            <TextField
              beside
              label={words().household}
              unit={words().persons}
              error={failures()["borrower.household"]}
              kind="number"
              value={draft.form.household}
              onInput={(value) => draft.set("household", value)}
            />
            <TextField
              beside
              label={words().dependants}
              unit={words().persons}
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
      </ReadOnlyForm>
      <Show when={said()}>
        <Card look="today">
          <p role="alert">{said()}</p>
        </Card>
      </Show>
      <BorrowerOnly>
        <CapacityAsTyped form={draft.form} />
        <Button look="primary" wide onClick={() => void save()}>
          {words().save}
        </Button>
      </BorrowerOnly>
      <Show when={!isKnown()}>
        <NextWays />
      </Show>
    </Page>
  );
}

const NextWays = () => (
  <Ways>
    <Way icon="plan" href="#/plan">
      {householdWords().toPlan}
    </Way>
    <Way icon="household" href="#/month">
      {householdWords().toMonth}
    </Way>
    <Way icon="good" href="#/papers">
      {householdWords().toPapers}
    </Way>
    <Way icon="letter" href="#/statement">
      {householdWords().toStatement}
    </Way>
  </Ways>
);
