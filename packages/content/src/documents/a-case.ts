/** A whole case for the tests of documents, read and computed by the real engines. The people and companies are invented. */

import { capacityOf } from "@tanhao/core/budget/capacity";
import { day } from "@tanhao/core/day";
import { readFacts } from "@tanhao/core/debt/facts-document";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import type { Lang } from "@tanhao/core/document/template";
import { makePlans } from "@tanhao/core/plan/make-plans";
import { allRules } from "@tanhao/core/rules/all-rules";
import { courtDeadline } from "@tanhao/core/standing/court-deadline";
import { standCaseOn } from "@tanhao/core/standing/stand-on";
import { documentWording } from "@tanhao/text/word-document";
import { benefits, proofs } from "../aid.ts";
import { channelDirectory } from "../channel-directory.ts";
import { conductVocabulary } from "../conduct.ts";
import { templates } from "../documents.ts";
import { lawBook } from "../law-book.ts";

/** Nothing was said, promised or agreed yet. */
const noRecords: DocumentInput["records"] = {
  contacts: [],
  followUp: { promises: [], commitments: [], agreements: [], complaints: [], settled: new Map() },
};

export const today = day("2026-11-24");

/** A plain document in the shape of case.yaml. */
export type PlainDebt = Readonly<Record<string, unknown>>;

/** Twelve equal instalments, the last four unpaid; everything known, so that open words are allowed. */
export const consumerLoan: PlainDebt = {
  id: "d1",
  status: "mine",
  kind: "loan",
  platform: "橙子钱包",
  lender: { name: "晴川消费金融有限公司", type: "consumer-finance" },
  contract: { number: "QC-2025-0001-4417", signed: "2025-12-01", file: "files/contract-d1.pdf" },
  principal: { stated: "12000.00", received: "12000.00", paidOut: "2025-12-02" },
  rate: { value: "23.4", per: "year", unit: "percent", kind: "simple" },
  dayCount: 360,
  method: "equal-instalments",
  periods: 12,
  firstDue: "2026-01-02",
  fees: [],
  overdue: { graceDays: 0, penalty: { multiplier: "1.5" }, base: "principal", compound: false, defaultFee: null, setOff: null },
  payments: ["2026-01-02", "2026-02-02", "2026-03-02", "2026-04-02", "2026-05-02", "2026-06-02", "2026-07-02", "2026-08-02"].map((on) => ({
    day: on,
    yuan: "1131.47",
  })),
  claimed: {
    on: "2026-11-20",
    total: "4980.00",
    parts: { principal: "4312.11", interest: "214.36", "penalty-interest": "153.53", "other-fees": "300.00" },
  },
};

export const microLoan: PlainDebt = {
  ...consumerLoan,
  id: "d2",
  platform: "小竹借",
  lender: { name: "云岭小额贷款有限公司", type: "microloan" },
  contract: { number: "YL-88-2093", signed: "2026-01-10" },
  principal: { stated: "8000.00", received: "7600.00", paidOut: "2026-01-10" },
  firstDue: "2026-02-10",
  payments: [],
  claimed: { on: "2026-11-18", total: "10450.00", parts: {} },
};

export const household = {
  version: 1,
  borrower: { name: "林小满", household: 2, incomeType: "fixed", city: "310000" },
  income: [
    { month: "2026-08", yuan: "5200.00" },
    { month: "2026-09", yuan: "5350.00" },
    { month: "2026-10", yuan: "5200.00" },
  ],
  spending: [
    { name: "房租", yuan: "1400.00", kind: "housing" },
    { name: "吃饭和公交", yuan: "1500.00", kind: "food" },
    { name: "母亲的药", yuan: "600.00", kind: "medical" },
    { name: "水电燃气", yuan: "200.00", kind: "utilities" },
    { name: "备用", yuan: "300.00", kind: "reserve" },
  ],
  month: {
    accounts: [{ name: "工资卡", yuan: "600.00", on: "2026-11-24" }, { name: "微信零钱" }],
    debits: [{ name: "房租", account: "工资卡", day: 1, yuan: "1400.00", kind: "housing" }],
    income: [{ name: "工资", account: "工资卡", day: 10, yuan: "5200.00" }],
  },
  assets: [{ name: "电动车", kind: "vehicle", yuan: "2000.00", exempt: true }],
  hardship: { reason: "wage-cut", since: "2026-08-01" },
  files: [],
};

export function aCase(debts: readonly PlainDebt[], lang: Lang = "zh-CN", changes: Readonly<Record<string, unknown>> = {}): DocumentInput {
  const read = readFacts({ ...household, debts, ...changes });
  if (!read.ok) throw new Error(`The case of a test reads: ${JSON.stringify(read.error)}`);
  const facts = read.value;
  const standing = standCaseOn(facts, today, lawBook, allRules);
  const capacity = capacityOf(facts);
  const { courtPaper } = facts.urgent;
  return {
    facts,
    standing,
    lawBook,
    rules: allRules,
    capacity: capacity.ok ? capacity.value : null,
    capacityMissing: capacity.ok ? [] : capacity.error.missing,
    plans: capacity.ok ? makePlans({ facts, standing, capacity: capacity.value, on: today }) : null,
    courtDeadline: courtPaper === undefined ? null : courtDeadline(courtPaper, lawBook),
    templates,
    aid: { benefits, proofs },
    wording: documentWording(lang),
    statementFile: "statement.pdf",
    records: noRecords,
    directory: channelDirectory,
    conduct: conductVocabulary,
  };
}
