/**
 * The three sums of an offer ladder (docs/decisions/0009-offer-ladder.md). Target: what the plan pays this debt. Limit:
 * what the firm sum leaves for it while every other debt gets what the plan gives it. Opening: equal payments of its
 * share of what is left when income falls, in whole yuan downwards, or where that does not end the debt within the
 * longest term what does; never above the target. A payment at once is opened with the ask to waive the charges of
 * being late.
 *
 * Every rung of instalments is a whole schedule that ends the debt, by the model of run-plan.ts.
 */

import { assert } from "../assert.ts";
import { addMonths, type Day, laterOf } from "../day.ts";
import { type Fen, fen, largerFen, partOfFen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import type { Rung } from "./ladder.ts";
import { monthsInterest } from "./level-payment.ts";
import { longestPlanMonths } from "./longest-plan.ts";
import { levelFrom, monthlyFactor, type Opening } from "./opening.ts";
import type { DebtPlan, Plan, TokenPayment } from "./plan.ts";

export interface Rungs {
  readonly opening: Rung;
  readonly target: Rung;
  readonly limit: Rung;
}

export interface RungGround {
  readonly opening: Opening;
  readonly on: Day;
  readonly firmFen: Fen;
  /** What is left a month when income falls; may be negative. */
  readonly stressedFen: Fen;
}

/** `own`: what the plan gives the debt. */
export function rungsInPlan(own: DebtPlan, plan: Plan, ground: RungGround): Rungs {
  const { opening } = ground;
  if (own.kind === "deferral") return deferralRungs(own, plan, ground);
  const share = shareOf(own, plan, ground);
  const target = rungOf(own.kind, own.schedule, share);
  if (own.kind === "instalments") {
    const limit = rungOf(
      "instalments",
      scheduleOf(ground, (month) => headroom(plan, own, ground, month)),
      share,
    );
    return { opening: openingRung(target, share, ground), target, limit };
  }
  const asked = own.schedule.map(({ day, fen: paid }) => ({ day, fen: subtractFen(paid, opening.waivableFen) }));
  return { opening: rungOf("lump-sum", asked, share), target, limit: target };
}

/** Without a plan for the debt: nothing until the review, and a token if the sum allows one. */
export function rungsWithoutPlan(token: TokenPayment | null, mayDefer: boolean, review: Day, ground: RungGround): Rungs | null {
  const deferral = deferralUntil(review);
  if (token === null || token.fenPerMonth === 0) return mayDefer ? { opening: deferral, target: deferral, limit: deferral } : null;
  const schedule = token.days.map((day) => ({ day, fen: token.fenPerMonth }));
  const paid = { ...rungOf("token", schedule, partOf(ground, token.fenPerMonth, ground.firmFen)), endDay: review };
  return { opening: mayDefer ? deferral : paid, target: paid, limit: paid };
}

function deferralRungs({ id, schedule, review }: DebtPlan, plan: Plan, ground: RungGround): Rungs {
  assert(review !== null, "a deferral has its review day");
  const deferral = deferralUntil(review);
  const own = plan.debts.find((debt) => debt.id === id);
  const days = monthsUntil(ground.on, review, schedule.length === 0);
  const free = days.map((_, index) => headroom(plan, own, ground, index + 1));
  const leastFen = free.length === 0 ? zeroFen : free.reduce(smallerFen);
  const isTaken = ground.opening.takesInstalments && leastFen > 0 && leastFen >= ground.opening.minimumFen;
  if (!isTaken) return { opening: deferral, target: deferral, limit: deferral };
  const paid = days.map((day) => ({ day, fen: leastFen }));
  const limit = { ...rungOf("token", paid, partOf(ground, leastFen, ground.firmFen)), endDay: review };
  return { opening: deferral, target: deferral, limit };
}

/** The payment days before a review; `counted`: and on it, where nothing is planned for that day. */
function monthsUntil(on: Day, review: Day, counted: boolean): Day[] {
  const days = Array.from({ length: longestPlanMonths }, (_, index) => addMonths(on, index + 1));
  return days.filter((day) => day < review || (counted && day === review));
}

const deferralUntil = (review: Day): Rung => ({
  kind: "deferral",
  monthlyFen: zeroFen,
  months: 0,
  endDay: review,
  totalFen: zeroFen,
  schedule: [],
  keptIfIncomeFalls: true,
});

/** `shareFen`: of what is left when income falls; `null`: the money is not income. */
function rungOf(kind: Rung["kind"], schedule: Rung["schedule"], shareFen: Fen | null): Rung {
  const first = schedule[0];
  assert(first !== undefined, "a rung that pays has a first payment");
  const mostFen = schedule.map((due) => due.fen).reduce(largerFen);
  return {
    kind,
    monthlyFen: first.fen,
    months: schedule.length,
    endDay: schedule.map(({ day }) => day).reduce(laterOf),
    totalFen: sumFen(schedule.map((due) => due.fen)),
    schedule,
    keptIfIncomeFalls: shareFen === null || mostFen <= shareFen,
  };
}

/** Of what is left when income falls, the part this debt has in the first month of the plan. */
function shareOf(own: DebtPlan, plan: Plan, ground: RungGround): Fen | null {
  if (own.paidFrom.length > 0) return null;
  const [first] = own.schedule;
  assert(first !== undefined, "a debt that does not wait is paid in the first month");
  return partOf(ground, first.fen, dueOn(plan, first.day));
}

const partOf = ({ stressedFen }: RungGround, partFen: Fen, wholeFen: Fen): Fen =>
  partOfFen(largerFen(stressedFen, zeroFen), partFen, wholeFen);

const dueOn = (plan: Plan, on: Day, but?: DebtPlan): Fen =>
  sumFen(
    plan.debts
      .filter(({ id, paidFrom }) => id !== but?.id && paidFrom.length === 0)
      .flatMap(({ schedule }) => schedule.filter(({ day }) => day === on).map((due) => due.fen)),
  );

/** What the firm sum leaves in a month beside what the plan gives the others. */
const headroom = (plan: Plan, own: DebtPlan | undefined, { firmFen, on }: RungGround, month: number): Fen =>
  subtractFen(firmFen, dueOn(plan, addMonths(on, month), own));

function openingRung(target: Rung, shareFen: Fen | null, ground: RungGround): Rung {
  const { opening, on } = ground;
  const term = Math.min(longestPlanMonths, opening.maxMonths ?? longestPlanMonths);
  const leastFen = largerFen(opening.leastFen, levelFrom(opening, on, term));
  const sumAMonth = smallerFen(sumToSay(leastFen, shareFen ?? zeroFen), target.monthlyFen);
  const schedule = scheduleOf(ground, () => sumAMonth);
  const endsInTime = schedule.length > 0 && schedule.length <= term;
  return endsInTime ? rungOf("instalments", schedule, shareFen) : target;
}

/**
 * A sum a person can say: the share in whole yuan, never more than it, so that it is kept when income falls. Where that
 * is too little, the least in whole yuan, or to the fen where only so it stays inside the share.
 */
function sumToSay(leastFen: Fen, shareFen: Fen): Fen {
  const [share, least] = [fen(shareFen - (shareFen % 100)), fen(leastFen + ((100 - (leastFen % 100)) % 100))];
  if (share >= leastFen) return share;
  return leastFen <= shareFen ? leastFen : least;
}

/** Pays so much in each month until nothing is owed; empty where that does not end. */
function scheduleOf({ opening, on }: RungGround, sumIn: (month: number) => Fen): Rung["schedule"] {
  const schedule: { day: Day; fen: Fen }[] = [];
  let { principalFen, chargesFen } = opening;
  for (let month = 1; month <= longestPlanMonths; month += 1) {
    const [from, day] = [addMonths(on, month - 1), addMonths(on, month)];
    chargesFen = fen(chargesFen + monthsInterest(principalFen, monthlyFactor(opening, from, day)));
    const paidFen = smallerFen(sumIn(month), fen(principalFen + chargesFen));
    const toCharges = smallerFen(paidFen, chargesFen);
    chargesFen = subtractFen(chargesFen, toCharges);
    principalFen = subtractFen(principalFen, subtractFen(paidFen, toCharges));
    if (paidFen > 0) schedule.push({ day, fen: paidFen });
    if (principalFen + chargesFen === 0) return schedule;
  }
  return [];
}
