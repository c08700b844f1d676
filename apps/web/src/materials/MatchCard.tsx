/** The repayments found: what has to be asked, one at a time; what fits, debt by debt; what is not counted. Then they are recorded. */

import { debtName } from "@tanhao/app/case/debt-name";
import { importPayments } from "@tanhao/app/case/import-payments";
import { sumFen } from "@tanhao/core/money";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { undoable } from "../case/undoable.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { importWords, reviewWords } from "./import-words.ts";
import { keepFailureSentence } from "./keep-failure-sentence.ts";
import { OtherRows } from "./OtherRows.tsx";
import { PaymentQuestion } from "./PaymentQuestion.tsx";
import { PaymentRow } from "./PaymentRow.tsx";
import { type AnsweredPayment, createPaymentAnswers, type createSaid } from "./payment-answers.ts";
import type { ReadFile } from "./read-in-page.ts";

interface MatchCardProps {
  readonly read: readonly ReadFile[];
  readonly said: ReturnType<typeof createSaid>;
}

export function MatchCard(props: MatchCardProps) {
  const open = useCase();
  const debts = () => open.facts().debts;
  const transactions = createMemo(() => props.read.flatMap(({ reading }) => reading.transactions));
  const answers = createPaymentAnswers(transactions, debts, props.said);
  const [said, setSaid] = createSignal<string>();
  const groups = () => debts().map((debt) => ({ debt, payments: answers.of(debt.id) }));
  const toRecord = () => groups().flatMap(({ debt, payments }) => payments.map(({ row }) => ({ debt: debt.id, row })));

  let questions: HTMLDivElement | undefined;
  let recorder: HTMLButtonElement | undefined;
  /** The question just answered is gone, and the focus with it: the next one takes it, or what is left to do. */
  const goOn = () => (questions?.querySelector("h3") ?? recorder)?.focus();

  const record = async () => {
    const all = toRecord();
    const step = undoable(open);
    for (const { file, reading } of props.read) {
      const ofFile = all
        .filter(({ row }) => row.file === reading.file)
        .map(({ debt, row: { day, fen, line } }) => ({ debt, payment: { day, fen, file: `files/${reading.file}`, line } }));
      const as = reading.picture === undefined ? "bill" : "screenshot";
      const imported = await importPayments({ ...file, as }, ofFile, step.ports);
      if (!imported.ok) return void setSaid(keepFailureSentence(imported.error));
    }
    setSaid(undefined);
    step.said(importWords().confirmed(all.length));
  };

  return (
    <Show when={answers.fresh().length + answers.recorded().length + answers.failed().length + answers.unsaid().length > 0}>
      <Card title={importWords().repaymentsTitle}>
        <Show when={debts().length > 0} fallback={<NoDebts count={answers.fresh().length} />}>
          <Soft>{importWords().repaymentsLead}</Soft>
          <Stack>
            <div ref={questions}>
              <Show when={answers.questions()[0]} keyed>
                {(asked) => <PaymentQuestion asked={asked} answers={answers} onAnswered={goOn} />}
              </Show>
            </div>
            <div>
              <For each={groups()}>
                {({ debt, payments }) => (
                  <Show when={payments.length > 0}>
                    <Disclosure summary={reviewWords().ofDebt(debtName(debt), payments.length, sumOf(payments))}>
                      <For each={payments}>
                        {(payment) => <PaymentRow payment={payment} onLook={() => answers.answer([payment], "look")} />}
                      </For>
                    </Disclosure>
                  </Show>
                )}
              </For>
              <OtherRows answers={answers} />
            </div>
            <Show when={said()}>
              <p role="alert">{said()}</p>
            </Show>
            <Button
              ref={recorder}
              look={answers.questions().length === 0 ? "primary" : "plain"}
              wide
              disabled={toRecord().length === 0}
              onClick={() => void record()}
            >
              {importWords().confirm(toRecord().length)}
            </Button>
          </Stack>
        </Show>
      </Card>
    </Show>
  );
}

const sumOf = (payments: readonly AnsweredPayment[]): string => format().yuan(sumFen(payments.map(({ row }) => row.fen)));

const NoDebts = (props: { readonly count: number }) => (
  <>
    <p>{importWords().noDebts(props.count)}</p>
    <ButtonLink look="primary" href="#/debts/new?back=import">
      {importWords().addDebt}
    </ButtonLink>
  </>
);
