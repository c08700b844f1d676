/** Builds offers for tests in sentences, from one in which nothing is missing. Not for the program: it fills in what the other side must say. */

import { day } from "../day.ts";
import { yuan } from "../money.ts";
import type { DueSum, OfferedTerms } from "./offered-terms.ts";

/** Twelve times 500.00 from 2026-12-20, for a balance of 6,000.00: everything said, everything safe, nothing added. */
export const completeOffer: OfferedTerms = {
  creditor: "青禾消费金融有限公司",
  contract: "QH-0000-0001",
  balance: { fen: yuan("6000.00"), on: day("2026-11-24"), parts: { principal: yuan("5600.00"), interest: yuan("400.00") } },
  totalFen: yuan("6000.00"),
  instalments: { is: "level", fen: yuan("500.00"), months: 12, first: day("2026-12-20") },
  interest: "stops",
  penalty: "stops",
  ifLate: "晚一天先短信提醒，三天内补上仍算按期",
  payee: { account: "in-app" },
  method: "app",
  allocation: "principal-first",
  collectionStops: true,
  debitChanged: true,
  recordWording: "按期履行期间不新增逾期",
  certificate: "还完后三个工作日内在 App 里开具",
  form: "in-app",
  confirmedThrough: "app",
  signer: "creditor",
  extras: [],
};

export const offer = (changes: Partial<OfferedTerms> = {}): OfferedTerms => ({ ...completeOffer, ...changes });

/** The complete offer without these. */
export const offerWithout = (...left: readonly (keyof OfferedTerms)[]): OfferedTerms =>
  Object.fromEntries(Object.entries(completeOffer).filter(([key]) => !left.includes(key as keyof OfferedTerms))) as OfferedTerms;

export const due = (on: string, amount: string): DueSum => ({ day: day(on), fen: yuan(amount) });
export const listed = (...dues: readonly DueSum[]): OfferedTerms["instalments"] & object => ({ is: "listed", dues });
export const level = (amount: string, months: number, first?: string): OfferedTerms["instalments"] & object => ({
  is: "level",
  fen: yuan(amount),
  months,
  ...(first !== undefined && { first: day(first) }),
});
