/**
 * What is left for debts in a month: the lowest listed income less the spending listed, and never so much that the
 * household falls below its living floor. It is the limit of the promise guard and of every plan, and it may be
 * negative: then it says how much is missing to live on.
 *
 * The floor counts against what the household lives on: all spending but prior duties (a secured loan, child
 * support). Where that is listed lower than the floor, the gap is a line of its own.
 *
 * Not here: the sum the person chooses within the limit (firm-sum.ts), what is owed (standing/).
 */

import type { MissingFacts } from "../accrual/missing-facts.ts";
import { assert } from "../assert.ts";
import type { CaseFacts, IncomeType, SpendingKind } from "../debt/case-facts.ts";
import { type Explanation, explain, percent as inPercent, money, type Origin, term, words } from "../explain/explanation.ts";
import { fraction } from "../fraction.ts";
import { type Fen, fen, multiplyFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import { err, ok, type Result } from "../result.ts";
import { type StressPercents, usualStressPercents } from "./stress.ts";

export interface Capacity {
  /** The lines summed: the limit a month. */
  readonly capacityFen: Fen;
  /** The same with the income lower by `stressPercent`. */
  readonly stressedFen: Fen;
  readonly stressPercent: number;
  /** `null`: not said; the stressed figure then takes the larger of the falls. */
  readonly incomeType: IncomeType | null;
  /** The living floor of the whole household; `null`: not checked, and said so. */
  readonly floorFen: Fen | null;
  /** Income positive, spending negative. */
  readonly lines: readonly CapacityLine[];
}

export type CapacityLine =
  /** The lowest listed month; `null` without any income. */
  | { readonly key: "lowest-income"; readonly name: null; readonly month: string | null; readonly fen: Fen; readonly origin: Origin }
  | { readonly key: "spending"; readonly name: string; readonly kind: SpendingKind; readonly fen: Fen; readonly origin: Origin }
  | { readonly key: "floor-gap"; readonly name: null; readonly fen: Fen; readonly origin: Origin };

/** Missing facts are named by their path in the case: `income`, `spending`, `borrower.household`. */
export function capacityOf(facts: CaseFacts, percents: StressPercents = usualStressPercents): Result<Capacity, MissingFacts> {
  const { incomeType, household } = facts.borrower;
  const missing = [
    ...(facts.income.length === 0 && incomeType !== "none" ? ["income"] : []),
    ...(facts.spending.length === 0 ? ["spending"] : []),
    ...(facts.livingFloor !== undefined && household === undefined ? ["borrower.household"] : []),
  ];
  if (missing.length > 0) return err({ kind: "missing-facts", missing });

  const income = lowestIncome(facts);
  const spending = spendingLines(facts);
  const floorFen = facts.livingFloor && household !== undefined ? fen(facts.livingFloor.fenPerPerson * household) : null;
  const lines = [income, ...spending, ...floorGap(floorFen, spending)];
  const capacityFen = sumFen(lines.map((line) => line.fen));
  const stressPercent = incomeType === undefined ? Math.max(...Object.values(percents)) : percents[incomeType];
  return ok({
    capacityFen,
    stressedFen: leftAfterFall({ capacityFen, lines }, stressPercent),
    stressPercent,
    incomeType: incomeType ?? null,
    floorFen,
    lines,
  });
}

/** The capacity with the income lower by so many percent. */
export function leftAfterFall({ capacityFen, lines }: Pick<Capacity, "capacityFen" | "lines">, percent: number): Fen {
  const incomeFen = sumFen(lines.filter(({ key }) => key === "lowest-income").map((line) => line.fen));
  const lostFen = multiplyFen(incomeFen, fraction(percent, 100));
  assert(lostFen >= 0, "a fall of income takes income away");
  return subtractFen(capacityFen, lostFen);
}

/** Opens into the lines and the facts they come from. */
export function explainCapacity(capacity: Capacity): Explanation {
  return explain("budget.capacity", {}, { result: money(capacity.capacityFen), parts: capacity.lines.map(explainLine) });
}

export function explainStress(capacity: Capacity): Explanation {
  const values = { percent: inPercent(`${capacity.stressPercent}`), incomeType: term(capacity.incomeType ?? "income-not-said") };
  return explain("budget.stressed", values, { result: money(capacity.stressedFen), parts: [explainCapacity(capacity)] });
}

function explainLine(line: CapacityLine): Explanation {
  const rest = { result: money(line.fen), origin: line.origin };
  if (line.key === "spending") return explain("budget.spending", { name: words(line.name), spendingKind: term(line.kind) }, rest);
  if (line.key === "floor-gap") return explain("budget.floor-gap", {}, rest);
  return line.month === null ? explain("budget.no-income", {}, rest) : explain("budget.lowest-income", { month: words(line.month) }, rest);
}

function lowestIncome({ income }: CaseFacts): CapacityLine {
  let index = 0;
  for (const [at, { fen }] of income.entries()) if (fen < (income[index]?.fen ?? fen)) index = at;
  const lowest = income[index];
  if (!lowest)
    return { key: "lowest-income", name: null, month: null, fen: zeroFen, origin: { from: "fact", path: "borrower.incomeType" } };
  return { key: "lowest-income", name: null, month: lowest.month, fen: lowest.fen, origin: { from: "fact", path: `income[${index}]` } };
}

const spendingLines = ({ spending }: CaseFacts): (CapacityLine & { readonly key: "spending" })[] =>
  spending.map(({ name, kind, fen: spent }, index) => ({
    key: "spending",
    name,
    kind,
    fen: fen(0 - spent),
    origin: { from: "fact", path: `spending[${index}]` },
  }));

function floorGap(floorFen: Fen | null, spending: readonly (CapacityLine & { readonly key: "spending" })[]): CapacityLine[] {
  if (floorFen === null) return [];
  const livingFen = sumFen(spending.filter(({ kind }) => kind !== "prior").map((line) => line.fen)); // negative
  const gapFen = fen(floorFen + livingFen);
  return gapFen <= 0 ? [] : [{ key: "floor-gap", name: null, fen: fen(-gapFen), origin: { from: "fact", path: "livingFloor" } }];
}
