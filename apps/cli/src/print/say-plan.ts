/** Plans for a terminal: each with what it costs to choose it and what a bad month does, then what is short and the ways left. */

import type { WorkedOutCase } from "@tanhao/app/work-out-case";
import { alikePlans } from "@tanhao/core/plan/alike-plans";
import type { DebtPlan, MissedMonth, Plan, Shortfall, Stress, TopUp } from "@tanhao/core/plan/plan";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import { columns } from "./columns.ts";
import type { SayWords } from "./say-words.ts";
import { yuanFor } from "./yuan.ts";

type Words = Pick<SayWords, "cli" | "texts">;

/** `ladders`: said by say-ladder.ts, between the plans and what is not planned. */
export function sayPlans({ plans, capacityMissing }: WorkedOutCase, ladders: readonly string[], { cli, texts }: Words): string {
  const { plan: text } = cli;
  if (plans === null) return cli.capacity.missing(capacityMissing.map(cli.fact));
  const parts = [
    `${text.head(yuanFor(plans.firmFen))}${plans.plans.length > 0 ? text.choose : ""}`,
    ...alikePlans(plans.plans).map((alike) => sayPlan(alike, text)),
    ...(plans.topUp ? [sayTopUp(plans.topUp, plans.plans, text)] : []),
    ...(plans.shortfall ? [sayShortfall(plans.shortfall, { cli, texts })] : plans.plans.length === 0 ? [text.nothingOwed] : []),
    ...ladders,
    ...(plans.unclear.length > 0 ? [text.unclear(plans.unclear)] : []),
    ...plans.needsFacts.map(({ id, missing }) => text.needsFacts(id, missing.map(cli.fact))),
    text.notAPromise,
  ];
  return parts.join("\n\n");
}

/** Plans that pay the same are said once, under all their names. */
function sayPlan(alike: readonly [Plan, ...Plan[]], text: CliText["plan"]): string {
  const [plan] = alike;
  const figures = {
    monthly: yuanFor(plan.monthlyFen),
    months: plan.months,
    total: yuanFor(plan.totalFen),
    cost: yuanFor(plan.costFen),
    end: plan.endDay,
  };
  const choice = plan.choiceCostFen === 0 ? text.cheapest : text.choiceCost(yuanFor(plan.choiceCostFen));
  const first = plan.firstClosed ? text.firstClosed(plan.firstClosed.id, plan.firstClosed.day) : null;
  const { waivedFen, totalFen, months, endDay } = plan.withWaiver ?? { waivedFen: null };
  const lines = [
    text.figures(figures),
    [choice, first].filter((part) => part !== null).join("  "),
    ...columns(
      plan.debts.map((debt) => sayDebt(debt, text)),
      [],
      "  ",
    ),
    ...plan.lumpSums.map(({ source, on, fen, usedFen }) => text.sum({ source, day: on, sum: yuanFor(fen), used: yuanFor(usedFen) })),
    sayStress(plan.stress, plan, text),
    ...(plan.stressAt20.percent === plan.stress.percent ? [] : [sayStress(plan.stressAt20, plan, text)]),
    ...sayMissed(plan.ifMonthFails, text),
    ...(waivedFen === null ? [] : [text.waiver({ waived: yuanFor(waivedFen), total: yuanFor(totalFen), months, end: endDay })]),
  ];
  const names = alike.map(({ objective }) => text.objective[objective]).join(text.alike);
  return [names, ...lines.map((line) => `  ${line}`)].join("\n");
}

const sayStress = ({ fails, percent, shortFen, failsOn }: Stress, { endDay }: Plan, text: CliText["plan"]): string =>
  fails ? text.stressFails(percent, yuanFor(shortFen), failsOn ?? endDay) : text.stressHolds(percent);

function sayMissed(missed: Plan["ifMonthFails"], text: CliText["plan"]): string[] {
  if (missed === null) return [];
  const { first, worst } = missed;
  const firstLine = `${text.missedFirst(first.day, yuanFor(first.missedFen))}${after(first, text)}`;
  if (worst.day === first.day) return [firstLine];
  return [firstLine, `${text.missedWorst(worst.day, yuanFor(worst.missedFen))}${after(worst, text)}`];
}

function after({ caughtUp, endDay, costsFen, mayEnd, breaks }: MissedMonth, text: CliText["plan"]): string {
  const outcome = caughtUp && endDay !== null && costsFen !== null ? text.caughtUp(endDay, yuanFor(costsFen)) : text.notCaughtUp;
  const broken = [...new Set(breaks.map(({ id }) => id))].map((id) =>
    text.broken(
      id,
      breaks.filter((one) => one.id === id).map(({ limit }) => text.breaks[limit]),
    ),
  );
  return `${outcome}${text.mayEnd(mayEnd)}${broken.length === 0 ? "" : text.brokenAll(broken)}`;
}

function sayTopUp({ fenPerMonth, wouldEndBy, savesFen }: TopUp, plans: readonly Plan[], text: CliText["plan"]): string {
  const sum = text.topUp(yuanFor(fenPerMonth));
  const endsSooner = plans.every(({ endDay }) => wouldEndBy !== null && wouldEndBy < endDay);
  if (wouldEndBy === null || (savesFen === 0 && !endsSooner)) return `${sum}${text.topUpNot}`;
  if (savesFen === 0) return `${sum}${text.topUpEnds(wouldEndBy)}`;
  return `${sum}${savesFen === null ? text.topUpFits(wouldEndBy) : text.topUpSaves(yuanFor(savesFen), wouldEndBy)}`;
}

function sayDebt(debt: DebtPlan, text: CliText["plan"]): string[] {
  return [debt.id, ...stepsOf(debt, text), ...(debt.mayPropose ? [] : [text.notYetProposable])];
}

/** A line of a terminal holds no more; --json has every month. */
const mostSteps = 3;

/** Runs of equal sums as one step: `12 x 100.00`. */
function stepsOf({ kind, schedule, review }: DebtPlan, text: CliText["plan"]): string[] {
  const steps: { fen: DebtPlan["totalFen"]; count: number }[] = [];
  for (const { fen } of schedule) {
    const last = steps.at(-1);
    if (last?.fen === fen) last.count++;
    else steps.push({ fen, count: 1 });
  }
  const shown = steps.slice(0, mostSteps).map(({ fen, count }) => text.step(count, yuanFor(fen)));
  const sums = [...shown, ...(steps.length > mostSteps ? [text.moreSteps] : [])].join(text.afterwards);
  const from = schedule[0]?.day;
  return [text.kind[kind], ...(from ? [text.from(from, sums)] : review ? [text.review(review)] : [])];
}

function sayShortfall(shortfall: Shortfall, { cli, texts }: Words): string {
  const { plan: text } = cli;
  return [
    `${text.noneFits}${text.blockedBy[shortfall.blockedBy]}`,
    ...(shortfall.fenPerMonth > 0 ? [text.gap(yuanFor(shortfall.fenPerMonth))] : []),
    ...(shortfall.withinCapacity ? [text.withinCapacity] : []),
    ...(shortfall.debts.length > 0 ? [text.inTheWay(shortfall.debts)] : []),
    ...(shortfall.serving ? [text.serving, sayPlan([shortfall.serving], text)] : []),
    text.routes,
    ...shortfall.routes.map((route, index) => `  ${index + 1}. ${texts.document.route[route]}`),
    text.reviewOn(shortfall.review),
  ].join("\n");
}
