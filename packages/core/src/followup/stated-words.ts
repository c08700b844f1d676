/**
 * Every word given in a case, by both sides, and what became of it: derived from the record each time, never typed. What the
 * record cannot tell the person can (`judged`), and that stands. Of the borrower's own word the most that is concluded
 * is that nothing of it is seen; of the other side's, that its day is over without a sign.
 *
 * A refusal is no word given. What to do about them is in next-actions.ts.
 */

import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Payment } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { type Fen, zeroFen } from "../money.ts";
import { answersTo, type WordAnswer } from "./answers-to.ts";
import { type Commitment, type CommitmentPart, isTakenBack, missingOf } from "./commitment.ts";
import { type Duty, debtsWithDuties, dutiesOn, replacedDuties, type StatedDuty } from "./duties.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import type { NotedContact } from "./noted-contact.ts";
import { paidElsewhere } from "./paid-elsewhere.ts";
import { nextWorkingDay } from "./working-day.ts";

const wordStates = ["unseen", "broken", "incomplete", "open", "kept", "late", "withdrawn", "not-valid"] as const;
export type WordState = (typeof wordStates)[number];

export type WordReason =
  | "day-ahead"
  | "paid"
  | "paid-late"
  | "paid-in-part"
  | "nothing-seen"
  /** Something came from the other side by then: only the person knows whether it was this. */
  | "answer-may-be-it"
  | "said-kept"
  | "said-not-kept"
  | "parts-missing"
  /** The record was corrected. */
  | "taken-back"
  /** Whoever gave it took it back. */
  | "withdrawn-later"
  | "replaced"
  | "not-valid";

export interface StatedWord {
  /** `promise:…`, `instalment:…` or `commitment:…`: what judging it names. */
  readonly id: string;
  readonly is: "promise" | "instalment" | "commitment";
  readonly side: "mine" | "theirs";
  readonly who: NonNullable<Commitment["who"]> | null;
  /** The entry it stands in. */
  readonly record: string;
  readonly debt: DebtId | null;
  /** The person's own words; `null`: a sum to pay. */
  readonly what: string | null;
  readonly fen: Fen | null;
  readonly dueDay: Day | null;
  readonly made: Day;
  readonly state: WordState;
  readonly because: WordReason;
  /** How firm it was said to be. */
  readonly held: "conditional" | "vague" | null;
  readonly missing: readonly CommitmentPart[];
  readonly paidFen: Fen;
  readonly payments: readonly Payment[];
  readonly answers: readonly WordAnswer[];
  /** A payment of this sum stands at another debt of the same lender. */
  readonly elsewhere: { readonly debt: DebtId; readonly payment: Payment } | null;
}

export interface WordsInput {
  readonly facts: CaseFacts;
  readonly records: FollowUpRecords;
  /** Standing contacts, oldest first. */
  readonly contacts: readonly NotedContact[];
  /** Taken back by a correction, with what they said. */
  readonly takenBack: readonly (Commitment & { readonly id: string; readonly made: Day; readonly is: "promise" | "commitment" })[];
  readonly calendar: WorkCalendar;
  readonly on: Day;
}

/** What needs a look first, then by day. */
export const statedWordsOn = (input: WordsInput): StatedWord[] =>
  [...ownDuties(input), ...commitments(input), ...takenBack(input)].sort(
    (a, b) =>
      wordStates.indexOf(a.state) - wordStates.indexOf(b.state) || compare(a.dueDay ?? a.made, b.dueDay ?? b.made) || compare(a.id, b.id),
  );

function ownDuties(input: WordsInput): StatedWord[] {
  return debtsWithDuties(input.records).flatMap((debt) => [
    ...dutiesOn(input.facts, input.records, debt, input).map((stated) => ({
      ...dutyWord(stated.promise),
      ...dutyState(stated),
      paidFen: stated.paidFen,
      payments: stated.payments,
      elsewhere: stated.state === "unseen" && stated.said === null ? paidElsewhere(stated, input) : null,
    })),
    ...replacedDuties(input.records, debt).map((duty) => ({
      ...dutyWord(duty),
      state: "withdrawn" as const,
      because: "replaced" as const,
    })),
  ]);
}

const dutyWord = ({ id, is, record, debt, fen, dueDay, made }: Duty): Omit<StatedWord, "state" | "because"> => ({
  ...nothingElse,
  id,
  is,
  side: "mine",
  who: "borrower",
  record: entryOf(record),
  debt,
  fen,
  dueDay,
  made,
});

function dutyState({ state, said, paidFen }: StatedDuty): Pick<StatedWord, "state" | "because"> {
  if (said !== null) return saidState(said);
  if (state === "kept") return { state, because: "paid" };
  if (state === "late") return { state, because: "paid-late" };
  return { state, because: paidFen > 0 ? "paid-in-part" : state === "open" ? "day-ahead" : "nothing-seen" };
}

const saidState = (said: "kept" | "not-kept"): Pick<StatedWord, "state" | "because"> =>
  said === "kept" ? { state: "kept", because: "said-kept" } : { state: "broken", because: "said-not-kept" };

/** Without what the borrower promised to pay: that is among the duties. */
function commitments(input: WordsInput): StatedWord[] {
  const duties = new Set(input.records.promises.map(({ id }) => id));
  return input.records.commitments
    .filter(({ id, status }) => status !== "refused" && !duties.has(id))
    .map((commitment) => {
      const answers = answersTo(commitment, input);
      const word = commitmentWord(commitment);
      return { ...word, ...commitmentState(commitment, answers, input), answers };
    });
}

const commitmentWord = (made: Commitment & { readonly id: string; readonly made: Day }): Omit<StatedWord, "state" | "because"> => ({
  ...nothingElse,
  id: `commitment:${made.id}`,
  is: "commitment",
  side: made.who === "borrower" ? "mine" : "theirs",
  who: made.who ?? null,
  record: entryOf(made.id),
  debt: made.debt ?? null,
  what: made.what ?? null,
  fen: made.fen ?? null,
  dueDay: made.dueDay ?? null,
  made: made.made,
  held: made.status === "conditional" || made.status === "vague" ? made.status : null,
  missing: missingOf(made),
});

/** Several commitments of one contact carry its entry and their place in it: `<entry>.1`. */
const entryOf = (id: string): string => id.split(".")[0] ?? id;

function commitmentState(
  commitment: FollowUpRecords["commitments"][number],
  answers: readonly WordAnswer[],
  { records, calendar, on }: WordsInput,
): Pick<StatedWord, "state" | "because"> {
  const { status, dueDay, who } = commitment;
  if (status === "not_valid") return { state: "not-valid", because: "not-valid" };
  if (status === "withdrawn" || isTakenBack(commitment, records.commitments)) return { state: "withdrawn", because: "withdrawn-later" };
  const said = records.judged?.get(`commitment:${commitment.id}`);
  if (said !== undefined) return saidState(said);
  const isOver = dueDay !== undefined && on > nextWorkingDay(dueDay, calendar).day;
  if (!isOver)
    return missingOf(commitment).length > 0 ? { state: "incomplete", because: "parts-missing" } : { state: "open", because: "day-ahead" };
  if (answers.length > 0) return { state: "unseen", because: "answer-may-be-it" };
  return { state: who === "borrower" ? "unseen" : "broken", because: "nothing-seen" };
}

const takenBack = (input: WordsInput): StatedWord[] =>
  input.takenBack.map((word) => ({
    ...commitmentWord(word),
    id: `${word.is}:${word.id}`,
    is: word.is,
    state: "withdrawn",
    because: "taken-back",
    missing: [],
  }));

const nothingElse = {
  what: null,
  held: null,
  missing: [],
  paidFen: zeroFen,
  payments: [],
  answers: [],
  elsewhere: null,
} as const;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
