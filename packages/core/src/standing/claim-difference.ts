/**
 * The lender's claim beside the computed balance, part by part. It says where they differ and what this program can
 * see of the reason; it never says that a charge is wrong.
 */

import type { Account } from "../accrual/account.ts";
import { deductedInAdvance } from "../accrual/lent-principal.ts";
import { type BalancePart, balanceParts } from "../debt/balance.ts";
import type { Claim, Debt } from "../debt/debt.ts";
import { type Fen, fen, sumFen, zeroFen } from "../money.ts";
import type { ClaimDifference, DifferenceReason } from "./standing.ts";

/**
 * One row a part. A claim whose parts sum to its total claims nothing of the parts it does not name; one whose parts do
 * not, or that has none, leaves a `total` row: the unsplit rest beside all parts it does not name. Rows sum to claimed
 * less computed. `claimDay` is the account on the claim's own day, `null` where there is none.
 */
export function claimDifference(claim: Claim, account: Account, claimDay: Account | null): readonly ClaimDifference[] {
  const unsplitFen = fen(claim.totalFen - sumFen(balanceParts.map((part) => claim.parts[part] ?? zeroFen)));
  const named = balanceParts.filter((part) => claim.parts[part] !== undefined);
  const unnamed = balanceParts.filter((part) => claim.parts[part] === undefined);
  const rowOf = (part: BalancePart | "total", claimedFen: Fen, parts: readonly BalancePart[]): ClaimDifference =>
    makeRow(part, claimedFen, sumOf(account, parts), claimDay && sumOf(claimDay, parts), account.debt);
  const rows = named.map((part) => rowOf(part, claim.parts[part] ?? zeroFen, [part]));
  if (unsplitFen !== 0) return [...rows, rowOf("total", unsplitFen, unnamed)];
  return [...rows, ...unnamed.filter((part) => account.balance[part] > 0).map((part) => rowOf(part, zeroFen, [part]))];
}

/** The rows as they stand on the claim's own day, which is the fair comparison; on the standing's where that day has no account. */
export const onOwnDay = (difference: readonly ClaimDifference[]): readonly ClaimDifference[] =>
  difference.map((row) => ({ ...row, ...row.onClaimDay }));

const sumOf = (account: Account, parts: readonly BalancePart[]): Fen => sumFen(parts.map((part) => account.balance[part]));

function makeRow(part: BalancePart | "total", claimedFen: Fen, computedFen: Fen, claimDayFen: Fen | null, debt: Debt): ClaimDifference {
  const onClaimDay = claimDayFen === null ? null : { computedFen: claimDayFen, fen: fen(claimedFen - claimDayFen) };
  const difference = fen(claimedFen - computedFen);
  return {
    part,
    claimedFen,
    computedFen,
    fen: difference,
    onClaimDay,
    because: reasonFor(part, claimedFen, computedFen, onClaimDay, debt),
  };
}

function reasonFor(
  part: BalancePart | "total",
  claimedFen: Fen,
  computedFen: Fen,
  onClaimDay: ClaimDifference["onClaimDay"],
  debt: Debt,
): DifferenceReason {
  if (claimedFen === computedFen) return "same";
  if (onClaimDay?.fen === 0) return "other-day";
  if (part === "total") return "not-itemised";
  const difference = onClaimDay?.fen ?? fen(claimedFen - computedFen);
  if (part === "principal" && difference > 0 && difference === deductedInAdvance(debt)) return "deducted-in-advance";
  if (computedFen === 0 && (onClaimDay?.computedFen ?? 0) === 0 && claimedFen > 0) return "no-term-in-contract";
  return difference > 0 ? "more-than-contract" : "less-than-contract";
}
