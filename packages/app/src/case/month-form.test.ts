import { readFacts } from "@tanhao/core/debt/facts-document";
import { describe, expect, it } from "vitest";
import { documentOfMonth, monthFormOf } from "./month-form.ts";

const debts = [{ id: "d1", status: "mine", kind: "loan" }];
const written = {
  version: 1,
  borrower: { household: 2, incomeType: "fixed" },
  spending: [{ name: "伙食", yuan: "1500.00", kind: "food" }],
  assets: [{ name: "电动车", kind: "vehicle", yuan: "2000.00" }],
  lumpSums: [{ yuan: "5000.00", source: "姐姐帮忙", on: "2026-12-20" }],
  ownChannels: [{ name: "青禾分期", email: "service@qinghe.invalid", source: "合同第一页", checked: "2026-11-20" }],
  month: {
    accounts: [{ name: "工资卡", tail: "1024", yuan: "860.00", on: "2026-11-24" }],
    debits: [
      { name: "房租", account: "工资卡", day: 25, yuan: "1400.00", kind: "housing" },
      { name: "扣款", account: "工资卡", day: 28, yuan: "720.00", debt: "d1", held: "wallet" },
    ],
    income: [{ name: "工资", account: "工资卡", day: 10, yuan: "5200.00" }],
  },
  debts,
};

function factsOf(document: unknown) {
  const read = readFacts(document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe("the month in a form", () => {
  it("comes back as it was, with the rest of the household", () => {
    const facts = factsOf(written);
    expect(factsOf({ ...documentOfMonth(monthFormOf(facts), facts), version: 1, debts })).toEqual(facts);
  });

  it("leaves out rows nobody typed in and puts an unnamed account to the first", () => {
    const form = monthFormOf(factsOf({ version: 1 }));
    form.accounts.push({ name: "工资卡", tail: "", yuan: "10", on: "2026-11-24" }, { name: "", tail: "", yuan: "", on: "2026-11-24" });
    form.debits.push({ name: "电费", account: "", day: "5", yuan: "20", pays: "kind:utilities", held: "" });
    form.income.push({ name: "", account: "", day: "", yuan: " " });
    expect(documentOfMonth(form, factsOf({ version: 1 }))["month"]).toEqual({
      accounts: [{ name: "工资卡", yuan: "10", on: "2026-11-24" }],
      debits: [{ name: "电费", account: "工资卡", day: "5", yuan: "20", kind: "utilities" }],
      income: [],
    });
  });
});
