/** Which question about a debt is asked next: what the engine lacks to work the sum out, then what is lacking to speak openly. One at a time. */

import type { Debt } from "@tanhao/core/debt/debt";
import type { DebtStanding } from "@tanhao/core/standing/standing";

/** In the order in which a contract tells them. */
const askable = [
  "principal.stated",
  "principal.received",
  "principal.paidOut",
  "rate",
  "method",
  "periods",
  "firstDue",
  "dayCount",
  "overdue.penalty",
  "lender.type",
  "lender.name",
  "contract.number",
] as const;
export type Asked = (typeof askable)[number];

export function askedNext(standing: DebtStanding, skipped: ReadonlySet<Asked>): Asked | null {
  const lacking = lackingOf(standing);
  return askable.find((one) => lacking.has(one) && !skipped.has(one)) ?? null;
}

/** Without what only the whole form or the case file can hold. */
export const isLacking = (standing: DebtStanding): boolean => lackingOf(standing).size > 0;

/** Nobody has the contract of a debt that is not theirs. */
export const isAskedAbout = ({ status }: Debt): boolean => status === "mine" || status === "disputed";

function lackingOf({ missing, words, debt }: DebtStanding): ReadonlySet<string> {
  if (!isAskedAbout(debt)) return new Set();
  const toSpeak = words.set === "neutral" && words.because.includes("creditor-unverified");
  return new Set([
    ...missing,
    ...(toSpeak && debt.lender.type === "unknown" ? ["lender.type"] : []),
    ...(toSpeak && (debt.lender.name ?? "").trim() === "" ? ["lender.name"] : []),
    ...(toSpeak && debt.contract.number === undefined && debt.contract.file === undefined ? ["contract.number"] : []),
  ]);
}
