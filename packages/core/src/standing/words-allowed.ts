/**
 * Which words may be used about a debt. A sentence that admits, promises or asks for deferral counts as agreement to pay
 * and restarts limitation (诉讼时效规定 14), so until limitation has surely not run out, the facts are there and the
 * creditor is verified, only the neutral set is allowed. The person may read the warning and choose otherwise; that
 * choice is a journal entry passed in here.
 */

import type { Account } from "../accrual/account.ts";
import type { Day } from "../day.ts";
import type { Debt, DebtStatus } from "../debt/debt.ts";
import type { LawBook } from "../law/law-book.ts";
import { limitationOn } from "../rules/limitation.ts";
import type { NeutralReason, WordsAllowed } from "./standing.ts";

/** `warningRead`: the person has read the warning about this debt and chosen to speak openly. It lifts only what the warning is about. */
export function wordsAllowed(debt: Debt, on: Day, account: Account | null, law: LawBook, warningRead = false): WordsAllowed {
  const because: readonly NeutralReason[] = [
    ...statusReasons[debt.status],
    ...(isCreditorVerified(debt) ? [] : (["creditor-unverified"] as const)),
    ...(account ? [] : (["facts-missing"] as const)),
    ...(limitationOn(debt, on, account, law).state === "running" ? [] : (["limitation-may-have-expired"] as const)),
  ];
  const lifted = warningRead && debt.status === "mine" ? [] : because;
  return lifted.length === 0 ? { set: "open" } : { set: "neutral", because: lifted };
}

const statusReasons: Readonly<Record<DebtStatus, readonly NeutralReason[]>> = {
  mine: [],
  "not-mine": ["not-mine"],
  paid: ["already-paid"],
  disputed: ["sum-disputed"],
  unsure: ["unsure-whose"],
};

/**
 * The creditor is known by name and licence from a contract, and an assignment was notified (Civil Code 546). A name
 * on a caller's display proves nothing.
 */
export function isCreditorVerified(debt: Debt): boolean {
  const named = (debt.lender.name ?? "").trim() !== "" && debt.lender.type !== "unknown";
  const papered = debt.contract.number !== undefined || debt.contract.file !== undefined;
  return named && papered && (debt.assigned === undefined || debt.assigned.noticed !== undefined);
}
