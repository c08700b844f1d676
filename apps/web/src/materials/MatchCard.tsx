/** The repayments found, grouped by whom they went to; the person says which debt each group repays, and confirms. */

import { useNavigate } from "@solidjs/router";
import { debtName } from "@tanhao/app/case/debt-name";
import { type ConfirmedPayment, importPayments, newPayments } from "@tanhao/app/case/import-payments";
import { debtId } from "@tanhao/core/ids";
import { linkTransactions } from "@tanhao/core/materials/link-transactions";
import type { Transaction } from "@tanhao/core/materials/transaction";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { SelectField } from "../design/Field.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { format } from "../language/words.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { importWords } from "./import-words.ts";
import type { ReadFile } from "./read-in-page.ts";
import { type PaymentGroup, proposedDebt, repaymentGroups } from "./repayment-groups.ts";

export function MatchCard(props: { readonly read: readonly ReadFile[] }) {
  const open = useCase();
  const navigate = useNavigate();
  const debts = () => open.facts().debts;
  const groups = () => repaymentGroups(moneyOnce(props.read.flatMap(({ reading }) => reading.transactions)));
  const [chosen, setChosen] = createSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(groups().map((group) => [group.name, proposedDebt(group, debts()) ?? ""])),
  );
  const [said, setSaid] = createSignal<string>();
  const debtOf = (id: string) => debts().find((debt) => debt.id === id);
  const paymentOf = ({ day, fen, file, line }: Transaction) => ({ day, fen, file: `files/${file}`, line });
  /** Of a group's rows, those its debt does not hold yet. */
  const newOf = ({ transactions }: PaymentGroup, debt: string): readonly Transaction[] =>
    newPayments(debtOf(debt)?.payments ?? [], transactions);
  const confirmed = (): readonly ConfirmedPayment[] =>
    debts().flatMap(({ id }) => {
      // All groups of one debt together: two of them may hold copies of the same money.
      const rows = groups().flatMap(({ name, transactions }) => (chosen()[name] === id ? transactions : []));
      return newPayments(debtOf(id)?.payments ?? [], rows).map((one) => ({ debt: debtId(id), payment: paymentOf(one) }));
    });

  const confirm = async () => {
    const all = confirmed();
    for (const { file, reading } of props.read) {
      const ofFile = all.filter(({ payment }) => payment.file === `files/${reading.file}`);
      const imported = await importPayments({ name: file.name, bytes: file.bytes, as: "bill" }, ofFile, open.ports);
      if (!imported.ok) {
        setSaid(imported.error.kind === "not-kept" ? notKeptSentence(imported.error) : storageSentence(imported.error.because));
        return;
      }
    }
    notify(importWords().confirmed(all.length));
    navigate("/");
  };

  return (
    <Show when={groups().length > 0}>
      <Card title={importWords().repaymentsTitle}>
        <Show when={debts().length > 0} fallback={<NoDebts />}>
          <Soft>{importWords().repaymentsLead}</Soft>
          <Stack>
            <For each={groups()}>
              {(group) => (
                <GroupChoice
                  group={group}
                  value={chosen()[group.name] ?? ""}
                  newOf={newOf}
                  onChange={(debt) => setChosen((now) => ({ ...now, [group.name]: debt }))}
                />
              )}
            </For>
          </Stack>
          <Show when={said()}>
            <p role="alert">{said()}</p>
          </Show>
          <Button look="primary" wide disabled={confirmed().length === 0} onClick={() => void confirm()}>
            {importWords().confirm(confirmed().length)}
          </Button>
        </Show>
      </Card>
    </Show>
  );
}

/** One money once: second copies, and the bank's row of what the wallet's row tells more richly, do not count again. */
function moneyOnce(transactions: readonly Transaction[]): readonly Transaction[] {
  const again = new Set(linkTransactions(transactions).flatMap(({ b, why }) => (why === "refund-of" ? [] : [`${b.file}:${b.line}`])));
  return transactions.filter(({ file, line }) => !again.has(`${file}:${line}`));
}

const NoDebts = () => (
  <>
    <p>{importWords().noDebts}</p>
    <ButtonLink look="primary" href="#/debts/new">
      {importWords().addDebt}
    </ButtonLink>
  </>
);

interface GroupChoiceProps {
  readonly group: PaymentGroup;
  readonly value: string;
  readonly newOf: (group: PaymentGroup, debt: string) => readonly Transaction[];
  readonly onChange: (debt: string) => void;
}

function GroupChoice(props: GroupChoiceProps) {
  const open = useCase();
  const isKnown = (one: Transaction) => props.value !== "" && !props.newOf(props.group, props.value).includes(one);
  return (
    <div>
      <SelectField
        label={importWords().which(props.group.name)}
        hint={importWords().groupSum(props.group.transactions.length, format().yuan(props.group.totalFen))}
        value={props.value}
        none={importWords().none}
        choices={open.facts().debts.map((debt) => ({ value: debt.id, label: debtName(debt) }))}
        onChange={props.onChange}
      />
      <Disclosure summary={importWords().showRows}>
        <For each={props.group.transactions}>
          {(one) => (
            <FigureLine
              label={`${format().day(one.day)} ${one.description ?? ""} ${isKnown(one) ? importWords().already : ""}`}
              value={format().yuan(one.fen)}
            />
          )}
        </For>
      </Disclosure>
    </div>
  );
}
