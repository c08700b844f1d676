/** What a person should know before using a pack, most urgent first. Warnings refuse nothing. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { DebtId } from "@tanhao/core/ids";
import type { LawBook } from "@tanhao/core/law/law-book";
import { type StaleRow, staleLaw } from "@tanhao/core/law/list-law";
import type { RefusedLawValue } from "@tanhao/core/law/with-user-values";
import type { BlockedBy } from "@tanhao/core/plan/plan";
import type { CourtDeadline } from "@tanhao/core/standing/court-deadline";
import type { NeutralReason } from "@tanhao/core/standing/standing";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { WorkedOutCase } from "../work-out-case.ts";
import type { PaymentWarning } from "./check-payments.ts";
import type { Pack } from "./make-pack.ts";
import type { Bills } from "./read-bills.ts";

export type PackWarning =
  | { readonly kind: "in-danger" }
  | {
      readonly kind: "court-paper";
      readonly paper: NonNullable<CaseFacts["urgent"]["courtPaper"]>;
      readonly deadline: CourtDeadline | null;
      /** The last day is over. */
      readonly passed: boolean;
    }
  | { readonly kind: "paid-agent" }
  | { readonly kind: "collectors-at-door" }
  | { readonly kind: "neutral-words"; readonly debt: DebtId; readonly because: readonly NeutralReason[] }
  | { readonly kind: "facts-missing"; readonly debt: DebtId; readonly missing: readonly string[] }
  | { readonly kind: "capacity-unknown"; readonly missing: readonly string[] }
  | { readonly kind: "no-plan"; readonly blockedBy: BlockedBy }
  | { readonly kind: "firm-above-capacity" }
  | { readonly kind: "floor-unchecked" }
  | { readonly kind: "file-missing"; readonly path: string }
  | { readonly kind: "bill-unread"; readonly path: string; readonly failure: ReadFailure }
  | { readonly kind: "rows-unreadable"; readonly file: string; readonly lines: readonly number[] }
  | PaymentWarning
  | { readonly kind: "law-stale"; readonly row: StaleRow }
  /** A value the person entered for the law book was not used. */
  | { readonly kind: "law-value-refused"; readonly refused: RefusedLawValue }
  | { readonly kind: "records-unread"; readonly count: number }
  /** A PDF that would have shown blanks; the same text is there in another format. */
  | { readonly kind: "paper-left-out"; readonly file: string; readonly characters: readonly string[] };

export interface PackGround {
  readonly workedOut: WorkedOutCase;
  readonly lawBook: LawBook;
  readonly bills: Bills;
  readonly payments: readonly PaymentWarning[];
  readonly filesMissing: readonly string[];
  readonly recordsUnread: number;
  readonly leftOut: Pack["leftOut"];
}

export const packWarnings = (ground: PackGround): readonly PackWarning[] => [
  ...urgentWarnings(ground.workedOut),
  ...debtWarnings(ground.workedOut),
  ...moneyWarnings(ground.workedOut),
  ...ground.filesMissing.map((path) => ({ kind: "file-missing", path }) as const),
  ...ground.bills.unread.map(({ path, failure }) => ({ kind: "bill-unread", path, failure }) as const),
  ...ground.bills.readings.flatMap(({ file, unreadable }) =>
    unreadable.length > 0 ? [{ kind: "rows-unreadable", file, lines: unreadable.map(({ line }) => line) } as const] : [],
  ),
  ...ground.payments,
  ...ground.leftOut.map(({ file, characters }) => ({ kind: "paper-left-out", file, characters }) as const),
  ...staleLaw(ground.lawBook, ground.workedOut.on)
    .filter(({ reason }) => reason.why !== "low-confidence") // no borrower's paper rests on those
    .filter((row) => row.reason.why !== "series-ended" || isWaitedFor(row.id, ground.workedOut))
    .map((row) => ({ kind: "law-stale", row }) as const),
  ...ground.workedOut.standing.refusedLawValues.map((refused) => ({ kind: "law-value-refused", refused }) as const),
  ...(ground.recordsUnread > 0 ? [{ kind: "records-unread", count: ground.recordsUnread } as const] : []),
];

/** A finding of the case stops at the end of this series; where none does, its newest value is not missed. */
const isWaitedFor = (series: string, { standing }: WorkedOutCase): boolean =>
  standing.debts.some(({ findings }) =>
    findings.some((found) => found.outcome === "outside-knowledge" && found.knownTo !== null && found.parameter === series),
  );

function urgentWarnings({ facts: { urgent }, courtDeadline, on }: WorkedOutCase): readonly PackWarning[] {
  const passed = courtDeadline?.state === "known" && courtDeadline.last < on;
  return [
    ...(urgent.inDanger ? [{ kind: "in-danger" } as const] : []),
    ...(urgent.courtPaper ? [{ kind: "court-paper", paper: urgent.courtPaper, deadline: courtDeadline, passed } as const] : []),
    ...(urgent.paidAgent ? [{ kind: "paid-agent" } as const] : []),
    ...(urgent.collectorsAtDoor ? [{ kind: "collectors-at-door" } as const] : []),
  ];
}

const debtWarnings = ({ standing }: WorkedOutCase): readonly PackWarning[] =>
  standing.debts.flatMap(({ debt, words, missing }) => [
    ...(words.set === "neutral" ? [{ kind: "neutral-words", debt: debt.id, because: words.because } as const] : []),
    ...(missing.length > 0 ? [{ kind: "facts-missing", debt: debt.id, missing } as const] : []),
  ]);

/** That no plan fits is said only where one could be proposed: to a creditor who may be spoken to openly. */
function moneyWarnings({ facts, standing, capacity, capacityMissing, plans }: WorkedOutCase): readonly PackWarning[] {
  if (capacity === null) return [{ kind: "capacity-unknown", missing: capacityMissing }];
  const mayPropose = standing.debts.some(({ words }) => words.set === "open");
  return [
    ...(plans?.shortfall && mayPropose ? [{ kind: "no-plan", blockedBy: plans.shortfall.blockedBy } as const] : []),
    ...(facts.firm !== undefined && facts.firm > capacity.capacityFen ? [{ kind: "firm-above-capacity" } as const] : []),
    ...(capacity.floorFen === null ? [{ kind: "floor-unchecked" } as const] : []),
  ];
}
