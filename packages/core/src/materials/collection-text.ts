/**
 * A message that asks for money: who signs it, what it claims, which signals it gives. Evidence and a hint where to
 * look, never a fact about the debt: amounts may hold fees, a sender may be anybody. Links and numbers in it are text.
 */

import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";

export type MessageSignal =
  | "contacts-others"
  | "visit"
  | "poses-as-court"
  | "poses-as-police"
  | "case-number"
  | "personal-account"
  | "link"
  | "phone-number"
  | "deadline-today"
  | "lawyer"
  | "suit"
  | "credit-record"
  | "waiver-offer"
  | "threat"
  | "insult"
  | "asks-private-data";

export interface CollectionText {
  readonly file: string;
  readonly line: number;
  /** What stands in 【…】. */
  readonly sender: string | null;
  /** The product or lender named, in the directory's spelling. */
  readonly lender: string | null;
  readonly amountFen: Fen | null;
  readonly overdueDays: number | null;
  /** A due day as the text says it: `12月8日`, `每月15日`, `10日`. */
  readonly dueText: string | null;
  readonly receivedDay: Day | null;
  readonly cardTail: string | null;
  readonly signals: readonly { readonly signal: MessageSignal; readonly quote: string }[];
  readonly text: string;
}
