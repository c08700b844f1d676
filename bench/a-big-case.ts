/**
 * The largest case the app promises to be quick with: twenty debts with 250 payments each, imported month by month, three
 * hundred contacts, promises kept and broken, a household. And a small one. As the one file a person opens in the settings.
 */

import { aCaseToFill } from "@tanhao/app/case/a-case-to-fill";
import { stateHousehold } from "@tanhao/app/case/state-household";
import { addDays, day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { writeEntry } from "@tanhao/journal/entry";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { hashBytes } from "@tanhao/journal/sha256";
import { writeCaseFile } from "@tanhao/writers/case-file/write-case-file";

export const bigCaseSize = { debts: 20, paymentsEach: 250, contacts: 300 };
export const smallCaseSize = { debts: 3, paymentsEach: 20, contacts: 5 };

const types = ["bank", "consumer-finance", "microloan", "consumer-finance"] as const;
const methods = ["equal-instalments", "equal-principal", "flat-rate", "interest-first"] as const;
const spoken = day("2026-11-20");

export async function aCaseFile(size: typeof bigCaseSize): Promise<Uint8Array> {
  const { journal, ports } = await aCaseToFill();
  const numbers = Array.from({ length: size.debts }, (_, index) => index);
  const append = async (...entries: readonly NewEntry[]): Promise<void> => {
    const appended = await journal.append(...entries);
    if (!appended.ok) throw new Error(JSON.stringify(appended.error));
  };
  await append(...numbers.map((index): NewEntry => ({ kind: "debt.added", payload: { debt: debtOf(index) } })));
  for (const index of numbers) await append(...paymentsOf(index, size.paymentsEach));
  await append(...Array.from({ length: size.contacts }, (_, index) => contactOf(index, size.debts)));
  await append(...numbers.map((index): NewEntry => ({ kind: "promise.made", payload: promiseOf(index) })));
  const household = await stateHousehold(month, ports);
  if (!household.ok) throw new Error(JSON.stringify(household.error));
  const entries = await journal.read();
  if (!entries.ok) throw new Error(entries.error.kind);
  return writeCaseFile({ facts: null, journal: entries.value.map(writeEntry), files: [] });
}

const idOf = (index: number) => debtId(`d${index + 1}`);

function debtOf(index: number) {
  const builder = aDebt()
    .lent(String(8000 + index * 500), "2021-06-02", String(8000 + index * 500 - (index % 3) * 200))
    .at("23.76", index % 2 === 0 ? 365 : 360)
    .repaidBy(methods[Math.floor(index / 4) % methods.length] ?? "flat-rate", 60, "2021-07-02")
    .overdueAt("1.5", { compound: index % 5 === 0, graceDays: index % 4 });
  return builder.with({
    id: idOf(index),
    platform: `样例平台 ${index + 1}`,
    lender: { name: `样例出借方 ${index + 1}`, type: types[index % types.length] ?? "bank" },
    claimed: { on: day("2026-11-15"), totalFen: yuan("15000"), parts: {} },
  }).debt;
}

/** A little every week for almost five years, in files of ten rows each. */
function paymentsOf(index: number, count: number): readonly NewEntry[] {
  const rows = Array.from({ length: count }, (_, row) => ({
    day: addDays(day("2021-07-02"), row * 7 + (index % 5)),
    fen: yuan(`${20 + (row % 9)}.${String(row % 100).padStart(2, "0")}`),
    line: row + 1,
  }));
  return Array.from({ length: rows.length / 10 }, (_, part): NewEntry => {
    const name = `bill-${index + 1}-${part + 1}.csv`;
    const hash = hashBytes(new TextEncoder().encode(name));
    const payments = rows.slice(part * 10, part * 10 + 10).map((payment) => ({ ...payment, file: `files/${name}` }));
    return { kind: "payments.imported", payload: { debt: idOf(index), file: { name, hash }, payments } };
  });
}

function contactOf(index: number, debts: number): NewEntry {
  const payload: ContactLogged = {
    at: `${addDays(spoken, -index)}T${index % 7 === 0 ? "21" : "10"}:05` as ContactLogged["at"],
    channel: index % 2 === 0 ? "phone" : "sms",
    debt: idOf(index % debts),
    direction: index % 5 === 0 ? "out" : "in",
    said: [
      { who: "A", text: "您的欠款已经逾期，请今天之内处理。" },
      { who: "B", text: "请把明细书面发给我。" },
    ],
    commitments: index % 10 === 0 ? [{ who: "lender", what: "发明细", dueDay: addDays(spoken, 7 - index) }] : [],
  };
  return { kind: "contact.logged", payload };
}

const promiseOf = (index: number) => ({ debt: idOf(index), fen: yuan("50.00"), dueDay: addDays(spoken, index - 10) });

const month = {
  borrower: { household: 2, dependants: 1, incomeType: "fixed" },
  income: ["2026-08", "2026-09", "2026-10"].map((name) => ({ month: name, yuan: "9000.00" })),
  spending: [
    { name: "房租", yuan: "1400.00", kind: "housing" },
    { name: "吃饭和交通", yuan: "1500.00", kind: "food" },
  ],
};
