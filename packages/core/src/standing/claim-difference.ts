/**
 * The lender's claim beside the computed balance, part by part. It says where they differ and what this program can
 * see of the reason; it never says that a charge is wrong.
 */

import type { Account } from "../accrual/account.ts";
import { deductedInAdvance } from "../accrual/lent-principal.ts";
import { type BalancePart, balanceParts, totalOf } from "../debt/balance.ts";
import type { Claim, Debt } from "../debt/debt.ts";
import { type Fen, fen, sumFen, zeroFen } from "../money.ts";
import type { ClaimDifference, DifferenceReason } from "./standing.ts";

/**
 * One row a part, and a `total` row for what the claim leaves unsplit. Rows sum to claimed less computed. `claimDay`
 * is the account on the claim's own day, `null` where there is none.
 */
export function claimDifference(claim: Claim, account: Account, claimDay: Account | null): readonly ClaimDifference[] {
  const itemised = sumFen(balanceParts.map((part) => claim.parts[part] ?? zeroFen));
  if (Object.keys(claim.parts).length === 0)
    return [makeRow("total", claim.totalFen, totalOf(account.balance), claimDay ? totalOf(claimDay.balance) : null, account.debt)];
  const rows = balanceParts
    .filter((part) => claim.parts[part] !== undefined || account.balance[part] > 0)
    .map((part) =>
      makeRow(part, claim.parts[part] ?? zeroFen, account.balance[part], claimDay ? claimDay.balance[part] : null, account.debt),
    );
  const unsplit = fen(claim.totalFen - itemised);
  return unsplit === 0 ? rows : [...rows, makeRow("total", unsplit, zeroFen, zeroFen, account.debt)];
}

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
