/**
 * What a credit report says: accounts to be taken as debts, each ticked by the person; apart from them foreign money,
 * debts of others, what has ended, and who looked. A report knows no rate and no due day; those are asked later.
 */

import { addReportedDebts } from "@tanhao/app/case/add-reported-debts";
import { creditEntriesIn, noteCreditEntries } from "@tanhao/app/case/note-credit-entries";
import { lenderNames } from "@tanhao/content/lender-names";
import { type DebtStatus, debtStatuses } from "@tanhao/core/debt/debt";
import type { CreditAccount, CreditReport } from "@tanhao/core/materials/credit-report";
import { type ProposedDebt, proposeDebts } from "@tanhao/core/materials/propose-debts";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { undoable } from "../case/undoable.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { ChoiceField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { reviewWords } from "./import-words.ts";
import { keepFailureSentence } from "./keep-failure-sentence.ts";
import { ReportAccount } from "./ReportAccount.tsx";
import { ReportAside } from "./ReportAside.tsx";
import type { ChosenFile } from "./read-in-page.ts";

interface ReportCardProps {
  readonly file: ChosenFile;
  readonly report: CreditReport;
}

export function ReportCard(props: ReportCardProps) {
  const open = useCase();
  const proposed = createMemo(() => proposeDebts(props.report, open.facts().debts, lenderNames));
  const [ticked, setTicked] = createSignal<ReadonlySet<CreditAccount>>(new Set());
  const [status, setStatus] = createSignal<DebtStatus>();
  const [said, setSaid] = createSignal<string>();
  const [notNoted, setNotNoted] = createSignal<string>();
  const isKnown = ({ match }: ProposedDebt) => match.is === "same";
  const fresh = () => proposed().debts.filter((one) => !isKnown(one));
  const known = () => proposed().debts.filter(isKnown);
  const chosen = () => fresh().filter(({ account }) => ticked().has(account));
  const tick = (account: CreditAccount, on: boolean) =>
    setTicked((now) => new Set(on ? [...now, account] : [...now].filter((one) => one !== account)));

  const add = async () => {
    const of = status();
    if (of === undefined) return;
    const step = undoable(open);
    const added = await addReportedDebts({ ticked: chosen(), status: of, file: props.file }, step.ports);
    if (!added.ok) return void setSaid(keepFailureSentence(added.error));
    setSaid(undefined);
    setTicked(new Set<CreditAccount>());
    setStatus(undefined);
    step.said(reviewWords().debtsAdded(added.value.length));
  };

  const toNote = () => creditEntriesIn(known(), props.report.reportDay, open.today()).length;
  const note = async () => {
    const step = undoable(open);
    const noted = await noteCreditEntries(
      { accounts: known(), reportDay: props.report.reportDay, file: props.file },
      open.record(),
      step.ports,
    );
    if (!noted.ok) return void setNotNoted(keepFailureSentence(noted.error));
    setNotNoted(undefined);
    step.said(reviewWords().statesNoted(noted.value));
  };

  return (
    <Card title={reviewWords().reportTitle}>
      <Soft>
        {props.report.reportDay === null ? reviewWords().reportLead : reviewWords().reportLeadOn(format().day(props.report.reportDay))}
      </Soft>
      <Show when={fresh().length > 0} fallback={<p>{reviewWords().nothingNew}</p>}>
        <div>
          <For each={fresh()}>
            {(one) => <ReportAccount proposed={one} tick={{ is: ticked().has(one.account), set: (on) => tick(one.account, on) }} />}
          </For>
        </div>
        <Stack>
          <ChoiceField
            label={reviewWords().whose}
            hint={reviewWords().whoseHint}
            value={status() ?? ""}
            choices={debtStatuses.map((value) => ({ value, label: terms().status[value] }))}
            onChange={(value) => setStatus(debtStatuses.find((one) => one === value))}
          />
          <Show when={said()}>
            <p role="alert">{said()}</p>
          </Show>
          <Button look="primary" wide disabled={chosen().length === 0 || status() === undefined} onClick={() => void add()}>
            {reviewWords().addDebts(chosen().length)}
          </Button>
        </Stack>
      </Show>
      <div>
        <Show when={known().length > 0}>
          <Disclosure summary={reviewWords().knownAccounts(known().length)}>
            <For each={known()}>{(one) => <ReportAccount proposed={one} />}</For>
            <Show when={toNote() > 0}>
              <Soft>{reviewWords().noteStatesLead}</Soft>
              <Show when={notNoted()}>
                <p role="alert">{notNoted()}</p>
              </Show>
              <Button onClick={() => void note()}>{reviewWords().noteStates(toNote())}</Button>
            </Show>
          </Disclosure>
        </Show>
        <ReportAside report={props.report} proposed={proposed()} />
      </div>
    </Card>
  );
}
