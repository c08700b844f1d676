/**
 * The balance and each amount to ask about as a range over the readings of a contract: one choice changed at a time,
 * each end named by the reading that gives it. It runs every rule once a reading, so it is made only when asked for.
 */

import { runAccount } from "../accrual/run-account.ts";
import type { Day } from "../day.ts";
import { totalOf } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import type { RuleId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { type Fen, zeroFen } from "../money.ts";
import type { Rule } from "../rules/finding.ts";
import { chargedLawful } from "./charged-lawful.ts";
import { type ReadingName, readingsFor } from "./readings.ts";
import { noChoices, standDebtOn } from "./stand-on.ts";

export interface ReadingRanges {
  /** `null`: no reading gives an account. */
  readonly total: ReadingRange | null;
  /** One row a rule that gives an amount under at least one reading; in the order of the rules. */
  readonly asked: readonly { readonly rule: RuleId; readonly value: ReadingRange; readonly unpaid: ReadingRange }[];
}

/** Both ends alike: the readings agree. */
export interface ReadingRange {
  readonly leastFen: Fen;
  readonly mostFen: Fen;
  readonly least: ReadingName;
  readonly most: ReadingName;
}

/** `beside`: one's other debts of the case. */
export function readingRanges(debt: Debt, on: Day, law: LawBook, rules: readonly Rule[], beside: readonly Debt[] = []): ReadingRanges {
  const lacksFacts = !runAccount(debt, on).ok;
  const read = readingsFor(debt, lacksFacts).flatMap(([name, variant]) => {
    const { balance, findings, ...standing } = standDebtOn(variant, on, law, rules, noChoices, beside);
    if (balance === null) return [];
    const { asks } = chargedLawful({ ...standing, balance, findings });
    return [{ name, totalFen: totalOf(balance), asks }];
  });
  const asked = rules.flatMap(({ id }) => {
    const amounts = read.map(({ name, asks }) => ({ name, ask: asks.find(({ rule }) => rule === id) }));
    const value = rangeOf(amounts.map(({ name, ask }) => [name, ask?.valueFen ?? zeroFen]));
    const unpaid = rangeOf(amounts.map(({ name, ask }) => [name, ask?.unpaidFen ?? zeroFen]));
    return value && unpaid && value.mostFen > 0 ? [{ rule: id, value, unpaid }] : [];
  });
  return { total: rangeOf(read.map(({ name, totalFen }) => [name, totalFen])), asked };
}

/** Of equal ends the earlier reading is named, which is the contract's own where it has one. */
function rangeOf(amounts: readonly (readonly [ReadingName, Fen])[]): ReadingRange | null {
  const [first, ...others] = amounts;
  if (!first) return null;
  const [least, leastFen] = others.reduce((low, each) => (each[1] < low[1] ? each : low), first);
  const [most, mostFen] = others.reduce((high, each) => (each[1] > high[1] ? each : high), first);
  return { leastFen, mostFen, least, most };
}
