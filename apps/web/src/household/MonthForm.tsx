/** Where accounts, debits and days of income are typed. */

import { documentOfMonth, type MonthForm as Form, monthFormOf, paysBill, paysDebt } from "@tanhao/app/case/month-form";
import { stateHousehold } from "@tanhao/app/case/state-household";
import { spendingKinds } from "@tanhao/core/debt/case-facts";
import { authorisationHolders } from "@tanhao/core/debt/month-facts";
import { createSignal, Index, type JSX, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { noFailures, sentencesByPath } from "../debt/failure-sentences.ts";
import style from "../debt/Groups.module.css";
import { Button } from "../design/Button.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { goToFirstWrong } from "../design/first-wrong.ts";
import { Stack } from "../design/Layout.tsx";
import { terms } from "../language/term-words.ts";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { webMonthWords } from "./month-words.ts";

export function MonthForm() {
  const open = useCase();
  const words = webMonthWords;
  const anAccount = () => ({ name: "", tail: "", yuan: "", on: open.today() as string });
  const withAccount = (form: Form): Form => ({ ...form, accounts: form.accounts.length > 0 ? form.accounts : [anAccount()] });
  const draft = createDraft<Form>("month", withAccount(monthFormOf(open.facts())));
  const [failures, setFailures] = createSignal(noFailures);
  const [said, setSaid] = createSignal<string>();
  const error = (path: string) => failures()[`month.${path}`];
  const accountChoices = () => draft.form.accounts.filter(({ name }) => name !== "").map(({ name }) => ({ value: name, label: name }));
  const payChoices = () => [
    ...open.facts().debts.map(({ id, lender, platform }) => ({ value: paysDebt(id), label: lender.name ?? platform ?? id })),
    ...spendingKinds.map((kind) => ({ value: paysBill(kind), label: terms().spending[kind] })),
  ];

  const save = async () => {
    const step = undoable(open);
    const stated = await stateHousehold(documentOfMonth(unwrap(draft.form), open.facts()), step.ports);
    if (!stated.ok) {
      setFailures(stated.error.kind === "household-refused" ? sentencesByPath(stated.error.failures) : noFailures);
      setSaid(stated.error.kind === "not-kept" ? notKeptSentence(stated.error) : Object.values(failures())[0]);
      goToFirstWrong();
      return;
    }
    setFailures(noFailures);
    setSaid(undefined);
    draft.startFrom(unwrap(draft.form));
    step.said(words().saved, () => draft.startFrom(withAccount(monthFormOf(open.facts()))));
    window.scrollTo(0, 0);
  };

  const remove = (list: keyof Form, index: number) =>
    draft.set(list, (all: readonly unknown[]) => all.filter((_, at) => at !== index) as never);

  return (
    <Stack>
      <Rows title={words().accounts} add={words().addAccount} onAdd={() => draft.set("accounts", draft.form.accounts.length, anAccount())}>
        <Index each={draft.form.accounts}>
          {(account, index) => (
            <Row number={index} onRemove={() => remove("accounts", index)}>
              <div class={style["pair"]}>
                <TextField
                  label={words().accountName}
                  error={error(`accounts.${index}.name`)}
                  value={account().name}
                  onInput={(value) => draft.set("accounts", index, "name", value)}
                />
                <TextField
                  label={words().tail}
                  optional={shellWords().optional}
                  kind="number"
                  error={error(`accounts.${index}.tail`)}
                  value={account().tail}
                  onInput={(value) => draft.set("accounts", index, "tail", value)}
                />
              </div>
              <div class={style["pair"]}>
                <TextField
                  label={words().balance}
                  kind="money"
                  unit={words().yuan}
                  error={error(`accounts.${index}.yuan`)}
                  value={account().yuan}
                  onInput={(value) => draft.set("accounts", index, "yuan", value)}
                />
                <TextField
                  label={words().balanceDay}
                  kind="day"
                  max={open.today()}
                  error={error(`accounts.${index}.on`)}
                  value={account().on}
                  onInput={(value) => draft.set("accounts", index, "on", value)}
                />
              </div>
            </Row>
          )}
        </Index>
      </Rows>
      <Rows
        title={words().debits}
        add={words().addDebit}
        onAdd={() =>
          draft.set("debits", draft.form.debits.length, { name: "", account: "", day: "", yuan: "", pays: "kind:housing", held: "" })
        }
      >
        <Index each={draft.form.debits}>
          {(debit, index) => (
            <Row number={index} onRemove={() => remove("debits", index)}>
              <SelectField
                label={words().pays}
                value={debit().pays}
                choices={payChoices()}
                onChange={(value) => draft.set("debits", index, "pays", value)}
              />
              <div class={style["pair"]}>
                <TextField
                  label={words().debitName}
                  error={error(`debits.${index}.name`)}
                  value={debit().name}
                  onInput={(value) => draft.set("debits", index, "name", value)}
                />
                <SelectField
                  label={words().account}
                  error={error(`debits.${index}.account`)}
                  value={debit().account || (accountChoices()[0]?.value ?? "")}
                  choices={accountChoices()}
                  onChange={(value) => draft.set("debits", index, "account", value)}
                />
              </div>
              <div class={style["pair"]}>
                <TextField
                  label={words().date}
                  kind="number"
                  error={error(`debits.${index}.day`)}
                  value={debit().day}
                  onInput={(value) => draft.set("debits", index, "day", value)}
                />
                <TextField
                  label={words().amount}
                  kind="money"
                  unit={words().yuan}
                  error={error(`debits.${index}.yuan`)}
                  value={debit().yuan}
                  onInput={(value) => draft.set("debits", index, "yuan", value)}
                />
              </div>
              <SelectField
                label={words().held}
                none={words().notSaid}
                value={debit().held}
                choices={authorisationHolders.map((value) => ({ value, label: words().heldNames[value] ?? value }))}
                onChange={(value) => draft.set("debits", index, "held", value)}
              />
            </Row>
          )}
        </Index>
      </Rows>
      <Rows
        title={words().income}
        add={words().addIncome}
        onAdd={() => draft.set("income", draft.form.income.length, { name: "", account: "", day: "", yuan: "" })}
      >
        <Index each={draft.form.income}>
          {(income, index) => (
            <Row number={index} onRemove={() => remove("income", index)}>
              <div class={style["pair"]}>
                <TextField
                  label={words().incomeName}
                  error={error(`income.${index}.name`)}
                  value={income().name}
                  onInput={(value) => draft.set("income", index, "name", value)}
                />
                <SelectField
                  label={words().account}
                  error={error(`income.${index}.account`)}
                  value={income().account || (accountChoices()[0]?.value ?? "")}
                  choices={accountChoices()}
                  onChange={(value) => draft.set("income", index, "account", value)}
                />
              </div>
              <div class={style["pair"]}>
                <TextField
                  label={words().date}
                  kind="number"
                  error={error(`income.${index}.day`)}
                  value={income().day}
                  onInput={(value) => draft.set("income", index, "day", value)}
                />
                <TextField
                  label={words().amount}
                  kind="money"
                  unit={words().yuan}
                  error={error(`income.${index}.yuan`)}
                  value={income().yuan}
                  onInput={(value) => draft.set("income", index, "yuan", value)}
                />
              </div>
            </Row>
          )}
        </Index>
      </Rows>
      <Show when={said()}>
        <p role="alert">{said()}</p>
      </Show>
      <Button look="primary" wide onClick={() => void save()}>
        {words().save}
      </Button>
    </Stack>
  );
}

const Rows = (props: { readonly title: string; readonly add: string; readonly onAdd: () => void; readonly children: JSX.Element }) => (
  <Stack>
    <h3>{props.title}</h3>
    {props.children}
    <Button onClick={props.onAdd}>{props.add}</Button>
  </Stack>
);

const Row = (props: { readonly number: number; readonly onRemove: () => void; readonly children: JSX.Element }) => (
  <fieldset class={style["item"]}>
    <legend class="visually-hidden">{webMonthWords().number(props.number + 1)}</legend>
    {props.children}
    <Button look="quiet" onClick={props.onRemove}>
      {webMonthWords().remove}
    </Button>
  </fieldset>
);
