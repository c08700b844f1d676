/** An overdue consumer loan as a credit report tells it, for tests; what differs is named. */

import { day } from "../day.ts";
import { yuan } from "../money.ts";
import type { CreditAccount } from "./credit-report.ts";

export const aCreditAccount = (changes: Partial<CreditAccount> = {}): CreditAccount => ({
  file: "报告.txt",
  line: 8,
  page: null,
  kind: "loan",
  lender: "青禾消费金融有限公司",
  lenderType: "consumer-finance",
  product: "其他个人消费贷款",
  openedDay: day("2025-01-10"),
  dueDay: day("2026-01-10"),
  currency: "CNY",
  limitFen: yuan("12000"),
  balanceFen: yuan("7800"),
  specialInstalmentFen: null,
  asOf: "2025-03",
  overdueNow: true,
  overdueFen: yuan("1000"),
  monthsOverdue: 2,
  monthsOver90: 0,
  state: "overdue",
  doubtful: [],
  sentence: "",
  ...changes,
});
