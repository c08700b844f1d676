/** Debts and their standings with the real law book, for the tests of what comes of a debt. */

import { type Day, day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Debt } from "@tanhao/core/debt/debt";
import { allRules } from "@tanhao/core/rules/all-rules";
import { standCaseOn, standDebtOn } from "@tanhao/core/standing/stand-on";
import type { CaseStanding, DebtStanding } from "@tanhao/core/standing/standing";
import { lawBook } from "../law-book.ts";

/** 10,000 at 10 % from 2 January 2025, due in one sum on 2 January 2026. */
export const aBullet = aDebt().lent("10000", "2025-01-02").at("10", 365).repaidBy("bullet", 1, "2026-01-02").overdueAt("1.5");

export const standing = (debt: Debt, on: string): DebtStanding => standDebtOn(debt, day(on), lawBook, allRules);

export const quiet: CaseFacts["urgent"] = { paidAgent: false, inDanger: false, collectorsAtDoor: false };

export const standingOf = (debts: readonly Debt[], on: Day): CaseStanding =>
  standCaseOn({ version: 1, borrower: {}, income: [], spending: [], urgent: quiet, debts, files: [] }, on, lawBook, allRules);
