/** Where a debt stands, worked out once for as long as nothing it depends on has changed. */

import type { Day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { Rule } from "@tanhao/core/rules/finding";
import { noChoices, type StandDebt, standDebtOn } from "@tanhao/core/standing/stand-on";
import { oncePerDebt } from "./once-per-debt.ts";

export const standOnce: StandDebt = (debt, on, law, rules, choices = noChoices, beside = []) =>
  stand(debt, on, law, rules, choices.warningRead.has(debt.id), beside);

const stand = oncePerDebt((debt, on: Day, law: LawBook, rules: readonly Rule[], warningRead: boolean, beside: readonly Debt[]) =>
  standDebtOn(debt, on, law, rules, { warningRead: new Set(warningRead ? [debt.id] : []) }, beside),
);
