/** `plan`: plans for all debts together, or what stands in the way. Exit 1 when none fits. */

import { noPlanFits, plansDocument } from "@tanhao/app/plan/plans-document";
import type { WorkedOutCase } from "@tanhao/app/work-out-case";
import type { DebtPlan, Plan, Shortfall } from "@tanhao/core/plan/plan";
import { ok } from "@tanhao/core/result";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { RunCommand } from "../line/command-spec.ts";
import { workOut } from "../open-case.ts";
import { columns } from "../print/columns.ts";
import { yuanFor } from "../print/yuan.ts";
import { loadSolve } from "../solve-linear.ts";

export const run: RunCommand = async (input, world) => {
  const atHand = await workOut(input.args[0] ?? "", world, await loadSolve());
  if (!atHand.ok) return atHand;
  const { workedOut } = atHand.value;
  return ok({
    json: { document: plansDocument(workedOut, (objective) => world.words.plan.objective[objective]) },
    text: say(workedOut, world.words),
    exit: noPlanFits(workedOut) ? 1 : 0,
  });
};

function say({ plans, capacityMissing }: WorkedOutCase, words: CliText): string {
  const { plan: text } = words;
  if (plans === null) return words.capacity.missing(capacityMissing.map(words.fact));
  const parts = [
    text.head(yuanFor(plans.firmFen)),
    ...plans.plans.map((plan) => sayPlan(plan, text)),
    ...(plans.shortfall ? [sayShortfall(plans.shortfall, text)] : plans.plans.length === 0 ? [text.nothingOwed] : []),
    ...(plans.unclear.length > 0 ? [text.unclear(plans.unclear)] : []),
    ...plans.needsFacts.map(({ id, missing }) => text.needsFacts(id, missing.map(words.fact))),
    text.notAPromise,
  ];
  return parts.join("\n\n");
}

function sayPlan(plan: Plan, text: CliText["plan"]): string {
  const { stress } = plan;
  const lines = [
    text.objective[plan.objective],
    `  ${text.figures({ monthly: yuanFor(plan.monthlyFen), months: plan.months, total: yuanFor(plan.totalFen), cost: yuanFor(plan.costFen), end: plan.endDay })}`,
    ...columns(
      plan.debts.map((debt) => sayDebt(debt, text)),
      [],
      "    ",
    ),
    `  ${stress.fails ? text.stressFails(stress.percent, yuanFor(stress.shortFen), stress.failsOn ?? plan.endDay) : text.stressHolds(stress.percent)}`,
  ];
  return lines.join("\n");
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

function sayShortfall(shortfall: Shortfall, text: CliText["plan"]): string {
  const why = `${text.noneFits}${text.blockedBy[shortfall.blockedBy]}`;
  return [
    why,
    ...(shortfall.fenPerMonth > 0 ? [text.gap(yuanFor(shortfall.fenPerMonth))] : []),
    ...(shortfall.debts.length > 0 ? [text.inTheWay(shortfall.debts)] : []),
    ...(shortfall.serving ? [text.serving, sayPlan(shortfall.serving, text)] : []),
    text.reviewOn(shortfall.review),
  ].join("\n");
}
