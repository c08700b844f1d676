/**
 * The names a proposal may use beside the plan's own: a sum that comes once, and what the lender is noted to refuse.
 *
 * A sum is offered to one creditor only: to the one the plan closes with it; one that the plan leaves alone, to the one it
 * comes nearest to settling with. Never more than the balance, nor than the other side claims. A waiver of the rest is
 * asked for, not computed.
 */

import { totalOf } from "../debt/balance.ts";
import type { LumpSum } from "../debt/case-facts.ts";
import { arrangements, type Debt } from "../debt/debt.ts";
import { money, onDay, words } from "../explain/explanation.ts";
import type { DebtId } from "../ids.ts";
import { type Fen, smallerFen } from "../money.ts";
import { sumsToCome } from "../plan/lump-sums.ts";
import type { Plan } from "../plan/plan.ts";
import type { DebtStanding } from "../standing/standing.ts";
import type { DocumentInput } from "./document-input.ts";
import { planProposed } from "./plan-values.ts";
import { flag, fromEngine, fromFact, known, missing, type Values } from "./values.ts";

export function proposalValues(standing: DebtStanding, { facts, plans, wording, standing: { debts } }: DocumentInput): Values {
  const refused = standing.debt.limits.refuses ?? [];
  const plan = planProposed(plans, facts.planChosen);
  const toCome = sumsToCome(facts.lumpSums ?? [], standing.on);
  const left = toCome.filter((sum) => !isUsed(sum, plan));
  const planned = standing.words.set === "open" ? plannedPayment(standing, plan) : null;
  const offer = planned ?? sumLeftAlone(standing, left, creditorsFor(debts, plan));
  return {
    "lump.to-come": facts.lumpSums === undefined ? missing("lumpSums") : flag(toCome.length > 0),
    "lump.free": flag(toCome.length === 0 || left.length > 0 || planned !== null),
    "lump.turn": flag(offer !== null || left.length === 0 || refused.includes("lump-sum")),
    ...sumValues(offer, wording.standing.list),
    ...Object.fromEntries(arrangements.map((one) => [`takes.${one}`, flag(!refused.includes(one))])),
  };
}

interface SumOffered {
  readonly on: LumpSum["on"];
  readonly fen: Fen;
  readonly sources: readonly string[];
  /** Nothing is left of the balance as it is today. */
  readonly covers: boolean;
}

/** The one payment with which the plan closes this debt out of sums that come once. */
function plannedPayment({ debt }: DebtStanding, plan: Plan | null): SumOffered | null {
  const own = plan?.affordable ? plan.debts.find(({ id, mayPropose }) => id === debt.id && mayPropose) : undefined;
  const due = own?.schedule.find(({ fen }) => fen > 0);
  if (own === undefined || due === undefined || own.kind !== "lump-sum" || own.paidFrom.length === 0) return null;
  return { on: due.day, fen: notAboveClaim(due.fen, debt), sources: own.paidFrom.map(({ source }) => source), covers: true };
}

/** The largest sum to the first creditor, the next to the second, so that none is offered twice. */
function sumLeftAlone({ debt }: DebtStanding, sums: readonly LumpSum[], creditors: readonly Creditor[]): SumOffered | null {
  const place = creditors.findIndex(({ id }) => id === debt.id);
  const [sum, creditor] = [[...sums].sort((a, b) => b.fen - a.fen)[place], creditors[place]];
  if (sum === undefined || creditor === undefined) return null;
  const { owedFen } = creditor;
  return { on: sum.on, fen: smallerFen(sum.fen, owedFen), sources: [sum.source], covers: sum.fen >= owedFen };
}

interface Creditor {
  readonly id: DebtId;
  readonly owedFen: Fen;
}

/** Who may be offered a sum the plan leaves alone, the one that is owed least first. */
function creditorsFor(debts: readonly DebtStanding[], plan: Plan | null): readonly Creditor[] {
  const creditors = debts.flatMap((standing): Creditor[] => {
    const { debt, balance, words } = standing;
    const refuses = debt.limits.refuses?.includes("lump-sum") ?? false;
    if (balance === null || words.set !== "open" || refuses || plannedPayment(standing, plan) !== null) return [];
    const owedFen = notAboveClaim(totalOf(balance), debt);
    return owedFen > 0 ? [{ id: debt.id, owedFen }] : [];
  });
  return creditors.sort((a, b) => a.owedFen - b.owedFen);
}

/** A claim below the contract's figure is not raised by an offer. */
const notAboveClaim = (fen: Fen, { claimed }: Debt): Fen => (claimed === undefined ? fen : smallerFen(fen, claimed.totalFen));

const isUsed = (sum: LumpSum, plan: Plan | null): boolean =>
  (plan?.lumpSums ?? []).some(({ source, on, usedFen }) => source === sum.source && on === sum.on && usedFen > 0);

const sumValues = (offer: SumOffered | null, list: (of: readonly string[]) => string): Values => ({
  "lump.on": offer === null ? flag(false) : known(onDay(offer.on), fromFact("lumpSums")),
  "lump.fen": offer === null ? flag(false) : known(money(offer.fen), fromEngine("plan")),
  "lump.source": offer === null ? flag(false) : known(words(list(offer.sources)), fromFact("lumpSums")),
  "lump.covers": flag(offer?.covers ?? false),
});
