/** Debts without interest and a household whose sums can be divided in one's head. For tests. */

export const aPlainDebt = (id: string, platform: string, yuan: string) => ({
  id,
  status: "mine",
  kind: "loan",
  platform,
  lender: { name: `${platform}银行股份有限公司`, type: "bank" },
  contract: { number: `N-${id}`, signed: "2026-10-01" },
  principal: { stated: yuan, received: yuan, paidOut: "2026-10-01" },
  rate: { value: "0", per: "year", unit: "percent", kind: "simple" },
  dayCount: 365,
  method: "bullet",
  periods: 12,
  firstDue: "2027-10-01",
  overdue: { penalty: null },
});

/** Earns 5,200 a month. */
export const aPlainHousehold = (spending: string) => ({
  borrower: { incomeType: "fixed", household: 1 },
  income: [{ month: "2026-10", yuan: "5200.00" }],
  spending: [{ name: "生活", yuan: spending, kind: "other" }],
});
