/**
 * The table at the head of the brief edition counts the accounts by kind; held against what was read, it tells whether
 * anything was lost. `--` is none. A report counts accounts of one card in two currencies its own way, so a difference is
 * told, never a gate.
 */

import type { CreditAccount, CreditReport } from "@tanhao/core/materials/credit-report";
import type { CheckName, FileCheck, SummaryColumn, SummaryRow } from "../file-reading.ts";
import type { GroupDefault } from "./brief-sentences.ts";
import type { ReportText } from "./report-text.ts";
import {
  groupHeading,
  housingWords,
  summaryEnterprise,
  summaryGuarantees,
  summaryHeading,
  summaryPerson,
  summaryRows,
} from "./vocabulary.ts";

export interface CountedAccount {
  readonly account: CreditAccount;
  readonly group: GroupDefault;
}

const columns: readonly SummaryColumn[] = ["cards", "housing", "loans", "business"];

export function summaryChecks(
  report: ReportText,
  accounts: readonly CountedAccount[],
  guarantees: CreditReport["guarantees"],
  unreadable: number,
): readonly FileCheck[] {
  const table = summaryIn(report);
  if (table === null) return [];
  const check = (name: CheckName, expected: number | null, found: number): readonly FileCheck[] => {
    if (expected === null && found === 0) return [];
    const ok = (expected ?? 0) === found;
    return [{ name, expected: expected ?? 0, found, ok, note: ok ? null : unreadable > 0 ? "rows-unreadable" : "report-counts-otherwise" }];
  };
  const counted = [...table.counts].flatMap(([row, values]) =>
    columns.flatMap((column, index) => {
      const value = values[index];
      if (value === undefined) return [];
      const found = accounts.filter((counted) => columnOf(counted.account) === column && isIn[row](counted));
      const business = found.filter(({ account }) => !isClaim(account)).length;
      // Some reports count claims that others bought or paid among the other business, some do not.
      return check(`${row}-${column}`, value, column === "business" && business === (value ?? 0) ? business : found.length);
    }),
  );
  const vouched = (whom: "person" | "enterprise"): number => guarantees.filter(({ forWhom }) => forWhom === whom).length;
  return [
    ...counted,
    ...(table.person === undefined ? [] : check("guarantees-person", table.person, vouched("person"))),
    ...(table.enterprise === undefined ? [] : check("guarantees-enterprise", table.enterprise, vouched("enterprise"))),
  ];
}

type Count = number | null;

interface Summary {
  readonly counts: ReadonlyMap<SummaryRow, readonly Count[]>;
  readonly person: Count | undefined;
  readonly enterprise: Count | undefined;
}

const dashes = /^[-—–─]+$/;

function summaryIn(report: ReportText): Summary | null {
  const from = report.text.search(summaryHeading);
  if (from < 0) return null;
  const after = report.text.slice(from);
  const length = after.search(new RegExp(groupHeading.source));
  const words = report.spaced(from, length < 0 ? report.text.length : from + length);
  const counts = new Map<SummaryRow, readonly Count[]>();
  let left = words;
  for (const [row, labels] of summaryRows)
    for (const label of labels) {
      const match = spaced(label).exec(left);
      const values = match ? countsAfter(left.slice(match.index + match[0].length)) : [];
      if (!match || counts.has(row) || values.length < 3 || values.length > columns.length) continue;
      counts.set(row, values);
      left = left.slice(0, match.index) + left.slice(match.index + match[0].length).replace(countRun, "\n");
    }
  const guarantees = words.slice(Math.max(words.search(spaced(summaryGuarantees)), 0));
  const one = (label: string): Count | undefined => {
    const match = spaced(label).exec(guarantees);
    return match ? countsAfter(guarantees.slice(match.index + match[0].length))[0] : undefined;
  };
  return { counts, person: one(summaryPerson), enterprise: one(summaryEnterprise) };
}

/** Numbers and dashes that follow a label, up to the next word. */
const countRun = /^[\s|]*((?:(?:\d+|[-—–─]+)[\s|]+)*(?:\d+|[-—–─]+))/;

const countsAfter = (words: string): readonly Count[] =>
  (countRun.exec(words)?.[1] ?? "")
    .split(/[\s|]+/)
    .filter((value) => value !== "")
    .map((value) => (dashes.test(value) ? null : Number(value)));

const spaced = (label: string): RegExp => new RegExp([...label].join("\\s*"));

const isClaim = ({ kind, product }: CreditAccount): boolean => kind === "other" && product === null;

function columnOf({ kind, product }: CreditAccount): SummaryColumn {
  if (kind === "card" || kind === "quasi-card") return "cards";
  if (kind === "other") return "business";
  return product !== null && housingWords.test(product) ? "housing" : "loans";
}

const isIn: Readonly<Record<SummaryRow, (counted: CountedAccount) => boolean>> = {
  all: () => true,
  open: ({ account: { state } }) => state !== "settled" && state !== "closed" && state !== "transferred",
  overdue: ({ account: { monthsOverdue, overdueNow, state }, group }) =>
    group === "overdue" || (monthsOverdue ?? 0) > 0 || overdueNow === true || state === "badDebt",
  over90: ({ account: { monthsOver90, state } }) => (monthsOver90 ?? 0) > 0 || state === "badDebt",
};
