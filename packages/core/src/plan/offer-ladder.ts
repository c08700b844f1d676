/**
 * The offer ladder for one creditor: the rungs (rungs.ts), what no agreement costs by the engine, what may come then in
 * law, what to ask for and what to give, and the findings that may be named. Codes and figures; text/ words them.
 *
 * There is no ladder while only neutral words are safe, for a debt that is not surely one's own or whose balance is not
 * known, and where neither a plan nor a deferral can be named.
 */

import { runAhead } from "../accrual/run-account.ts";
import type { Capacity } from "../budget/capacity.ts";
import { addMonths } from "../day.ts";
import { totalOf } from "../debt/balance.ts";
import type { LawBook } from "../law/law-book.ts";
import { type Fen, fen } from "../money.ts";
import { chargedLawful } from "../standing/charged-lawful.ts";
import { isOverdue } from "../standing/debt-state.ts";
import { legalPath } from "../standing/legal-path.ts";
import type { DebtStanding } from "../standing/standing.ts";
import type { Ground, Ladder, LadderAsk, LadderGive, WalkAway } from "./ladder.ts";
import { type Opening, openingOf, owesNothing } from "./opening.ts";
import type { DebtPlan, Plan, Plans } from "./plan.ts";
import { type RungGround, type Rungs, rungsInPlan, rungsWithoutPlan } from "./rungs.ts";

export interface LadderInput {
  readonly plans: Plans;
  /** The plan that is proposed; `null`: none fits. */
  readonly plan: Plan | null;
  readonly capacity: Capacity;
  readonly law: LawBook;
}

export function offerLadder(standing: DebtStanding, { plans, plan, capacity, law }: LadderInput): Ladder | null {
  const opening = standing.debt.status === "mine" && standing.words.set === "open" ? openingOf(standing) : null;
  if (opening === null || owesNothing(opening)) return null;
  const ground: RungGround = { opening, on: standing.on, firmFen: plans.firmFen, stressedFen: capacity.stressedFen };
  const own = plan?.debts.find(({ id }) => id === opening.id) ?? null;
  const rungs = own !== null && plan !== null ? rungsInPlan(own, plan, ground) : withoutPlan(opening, plans, ground);
  if (rungs === null) return null;
  const asks = asksFor(rungs.target.kind, standing, opening);
  return {
    id: opening.id,
    ...rungs,
    walkAway: walkAwayFrom(standing, law),
    asks,
    waivableFen: opening.waivableFen,
    gives: givesFor(rungs, own, plans),
    grounds: groundsOf(standing),
  };
}

function withoutPlan(opening: Opening, { shortfall }: Plans, ground: RungGround): Rungs | null {
  if (shortfall === null) return null;
  const token = shortfall.token.find(({ id }) => id === opening.id) ?? null;
  return rungsWithoutPlan(token, !opening.refusesToWait, shortfall.review, ground);
}

function walkAwayFrom(standing: DebtStanding, law: LawBook): WalkAway {
  const { stages } = legalPath(standing, law);
  return {
    perMonthFen: standing.perMonthFen,
    twelveMonthsFen: growthIn12Months(standing),
    mayCome: stages.filter(({ state }) => state === "possible").map(({ stage }) => stage),
  };
}

/** By the engine, as what a month costs: all parts but principal that is drawn. */
function growthIn12Months({ debt, on, account }: DebtStanding): Fen | null {
  const [later = null] = runAhead(debt, [], [addMonths(on, 12)]).ahead;
  if (account === null || later === null) return null;
  const drawn = later.charged.principal - account.charged.principal;
  return fen(totalOf(later.balance) - totalOf(account.balance) - drawn);
}

function asksFor(kind: Rungs["target"]["kind"], standing: DebtStanding, opening: Opening): readonly LadderAsk[] {
  const { debt, balance, findings } = standing;
  const atOnce = kind === "lump-sum";
  const closes = atOnce || kind === "instalments";
  const penaltyRuns = (balance?.["penalty-interest"] ?? 0) > 0 || (debt.overdue?.penalty ?? null) !== null;
  const reported = findings.some(({ rule, outcome }) => rule === "credit-record.status" && outcome !== "not-applicable");
  const asks: readonly (readonly [LadderAsk, boolean])[] = [
    ["written", true],
    ["penalty-stop", !atOnce && penaltyRuns],
    ["penalty-waiver", opening.waivableFen > 0],
    ["principal-first", !atOnce && kind !== "deferral" && opening.chargesFen > 0],
    ["dunning-pause", !atOnce && isOverdue(standing) === true],
    ["debit-change", !atOnce && debt.lender.type !== "private"],
    ["report-wording", reported],
    ["certificate", closes],
  ];
  return asks.filter(([, holds]) => holds).map(([ask]) => ask);
}

function givesFor({ opening, target, limit }: Rungs, own: DebtPlan | null, { topUp }: Plans): readonly LadderGive[] {
  const gives: readonly (readonly [LadderGive, boolean])[] = [
    ["more-a-month", target.kind !== "lump-sum" && limit.monthlyFen > opening.monthlyFen],
    ["sum-at-once", own !== null && own.paidFrom.length > 0],
    ["more-if-income-rises", target.kind === "instalments" && topUp !== null],
    ["papers", true],
    ["review", target.kind === "deferral" || target.kind === "token"],
  ];
  return gives.filter(([, holds]) => holds).map(([give]) => give);
}

/** Rules about how an arrangement is spoken of, without an amount. */
const aboutArrangements: ReadonlySet<string> = new Set([
  "hardship.negotiation",
  "card.personal-instalments",
  "allocation.set-off-order",
  "allocation.designation",
]);

/** What rests on a value the person entered is not named to the other side; after a judgment amounts are the court's. */
function groundsOf(standing: DebtStanding): readonly Ground[] {
  const charged = chargedLawful(standing);
  const amounts = charged.judged ? [] : charged.asks.filter(({ unpaidFen, conditional }) => unpaidFen > 0 && conditional === null);
  return [
    ...amounts.map(({ rule, citation, unpaidFen, onlyCourt }) => ({ rule, citation, unpaidFen, onlyCourt })),
    ...standing.findings.flatMap((finding) =>
      finding.outcome === "applies" && aboutArrangements.has(finding.rule)
        ? [{ rule: finding.rule, citation: finding.citation, unpaidFen: null, onlyCourt: false }]
        : [],
    ),
  ];
}
