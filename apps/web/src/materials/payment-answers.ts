/**
 * The repayments of all files, each with the debt it is proposed for, and what the person answers. A sure proposal stands
 * until the person asks to look at it; anything less waits for an answer, the least certain first. Nothing is stored here.
 */

import { lenderNames } from "@tanhao/content/lender-names";
import type { Debt } from "@tanhao/core/debt/debt";
import type { DebtId } from "@tanhao/core/ids";
import { nameSign } from "@tanhao/core/materials/debt-names";
import { linkTransactions } from "@tanhao/core/materials/link-transactions";
import { matchPayments, type PaymentProposal } from "@tanhao/core/materials/match-payments";
import type { RowReference, Transaction } from "@tanhao/core/materials/transaction";
import { housesIn } from "@tanhao/readers/payment-houses";
import { type Accessor, createMemo, createSignal } from "solid-js";

/** `none`: no debt of this case; `later`: put off; `look`: sure, but the person wants to say it. */
export type Answer = DebtId | "none" | "later" | "look";

export interface AnsweredPayment {
  readonly proposal: PaymentProposal;
  readonly row: Transaction;
}

/** What the person said of rows; it outlives the page it was said on. */
export function createSaid() {
  const [answers, setAnswers] = createSignal<ReadonlyMap<string, Answer>>(new Map());
  /** Rows the file does not call a repayment, and the person does. */
  const [called, setCalled] = createSignal<ReadonlySet<string>>(new Set());
  return { answers, setAnswers, called, setCalled };
}

export function createPaymentAnswers(
  transactions: Accessor<readonly Transaction[]>,
  debts: Accessor<readonly Debt[]>,
  { answers, setAnswers, called, setCalled }: ReturnType<typeof createSaid>,
) {
  const rows = createMemo(() => transactions().map((row): Transaction => (called().has(keyOf(row)) ? { ...row, kind: "repayment" } : row)));
  const byPlace = createMemo(() => new Map(rows().map((row) => [keyOf(row), row])));
  const links = createMemo(() => linkTransactions(rows(), housesIn));
  const payments = createMemo((): readonly AnsweredPayment[] =>
    matchPayments({ transactions: rows(), links: links(), debts: debts(), names: lenderNames }).flatMap((proposal) => {
      const row = byPlace().get(keyOf(proposal.row));
      return row === undefined ? [] : [{ proposal, row }];
    }),
  );
  const fresh = () => payments().filter(({ proposal }) => proposal.recorded === null);
  const answerTo = ({ proposal }: AnsweredPayment): Answer | null =>
    answers().get(keyOf(proposal.row)) ?? (proposal.certainty === "sure" ? proposal.debt : null);
  const open = () => fresh().filter((one) => [null, "look"].includes(answerTo(one)));
  const answer = (asked: readonly AnsweredPayment[], said: Answer) =>
    setAnswers((now) => new Map([...now, ...asked.map(({ proposal }) => [keyOf(proposal.row), said] as const)]));
  const callRepayment = (row: Transaction) => setCalled((now) => new Set([...now, keyOf(row)]));

  const linked = () => links().filter(({ why }) => why !== "refund-of");
  const counted = (row: Transaction) => !linked().some(({ b }) => keyOf(b) === keyOf(row));
  const namesLender = (row: Transaction) => row.lender !== null || debts().some((debt) => nameSign(row, debt, lenderNames) === "named");
  const others = (kinds: readonly Transaction["kind"][]) =>
    rows().filter((row) => kinds.includes(row.kind) && namesLender(row) && counted(row));
  return {
    fresh,
    recorded: () => payments().filter(({ proposal }) => proposal.recorded !== null),
    /** Those to ask about; what nothing is known of comes before what is likely. */
    questions: () => [...open()].sort((a, b) => rankOf(a) - rankOf(b)),
    putOff: () => fresh().filter((one) => answerTo(one) === "later"),
    of: (debt: DebtId | "none") => fresh().filter((one) => answerTo(one) === debt),
    answer,
    callRepayment,
    /** The same money told twice, with what decided it. */
    linked,
    rowAt: (place: RowReference) => byPlace().get(keyOf(place)),
    failed: () => others(["failed"]),
    /** Money that went to a lender, and the file does not say what for. */
    unsaid: () => others(["unclassified", "transfer", "spending", "fee"]).filter(({ direction }) => direction !== "in"),
  };
}

export type PaymentAnswers = ReturnType<typeof createPaymentAnswers>;

const rankOf = ({ proposal }: AnsweredPayment): number => ["ask", "likely", "sure"].indexOf(proposal.certainty);

export const keyOf = ({ file, line }: RowReference): string => `${file}\n${line}`;
