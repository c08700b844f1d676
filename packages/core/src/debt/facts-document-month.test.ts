import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { yuan } from "../money.ts";
import { type FactsFailure, readFacts, writeFacts } from "./facts-document.ts";

const wages = { name: "工资卡", tail: "1024", yuan: "860.00", on: "2026-11-24" };
const loanDebit = { name: "白条扣款", account: "工资卡", day: 28, yuan: "720.00", debt: "d1" };
const theCase = (month: object, rest: object = {}) => ({ version: 1, debts: [{ id: "d1", status: "mine", kind: "loan" }], month, ...rest });

function failuresOf(document: unknown): readonly FactsFailure[] {
  const read = readFacts(document);
  return read.ok ? [] : read.error;
}

describe("the month in case.yaml", () => {
  it("reads accounts, debits and days of income", () => {
    const rent = { name: "房租", account: "工资卡", day: "25", yuan: "1400", kind: "housing", held: "bank" };
    const wage = { name: "工资", account: "工资卡", day: 10, yuan: "5200.00" };
    const read = readFacts(theCase({ accounts: [wages], debits: [rent, loanDebit], income: [wage] }));
    expect(read).toMatchObject({
      ok: true,
      value: {
        month: {
          accounts: [{ name: "工资卡", tail: "1024", balance: { fen: yuan("860.00"), on: day("2026-11-24") } }],
          debits: [
            { name: "房租", account: "工资卡", date: 25, fen: yuan("1400.00"), kind: "housing", held: "bank" },
            { name: "白条扣款", account: "工资卡", date: 28, fen: yuan("720.00"), debt: "d1" },
          ],
          income: [{ name: "工资", account: "工资卡", date: 10, fen: yuan("5200.00") }],
        },
      },
    });
  });

  it("is absent where nothing is said", () => {
    const read = readFacts({ version: 1 });
    expect(read.ok && "month" in read.value).toBe(false);
  });

  it("refuses a whole card number without repeating it", () => {
    const failures = failuresOf(theCase({ accounts: [{ ...wages, tail: "6222020200112233445" }] }));
    expect(failures).toEqual([{ kind: "tail-malformed", path: ["month", "accounts", 0, "tail"], digits: 19 }]);
  });

  it("refuses a debit from an account nobody listed, with the nearest", () =>
    expect(failuresOf(theCase({ accounts: [wages], debits: [{ ...loanDebit, account: "工资" }] }))).toMatchObject([
      { kind: "not-one-of", path: ["month", "debits", 0, "account"], found: "工资", nearest: "工资卡" },
    ]));

  it("refuses a debit for a debt the case does not have", () =>
    expect(failuresOf(theCase({ accounts: [wages], debits: [{ ...loanDebit, debt: "d2" }] }))).toMatchObject([
      { kind: "not-one-of", path: ["month", "debits", 0, "debt"], found: "d2", allowed: ["d1"] },
    ]));

  it("takes the debt's id as it is where the document holds no debts, as a record of the household does", () => {
    const read = readFacts({ version: 1, month: { accounts: [wages], debits: [loanDebit] } });
    expect(read.ok && read.value.month?.debits[0]?.debt).toBe("d1");
  });

  it.each([
    ["neither a debt nor a bill", {}],
    ["a debt and a bill at once", { debt: "d1", kind: "housing" }],
  ])("refuses %s", (_, what) => {
    const { debt: _debt, ...plain } = loanDebit;
    expect(failuresOf(theCase({ accounts: [wages], debits: [{ ...plain, ...what }] }))).toMatchObject([
      { kind: "one-of-keys", keys: ["debt", "kind"], given: Object.keys(what) },
    ]);
  });

  it("refuses two accounts of one name and a 32nd", () => {
    expect(failuresOf(theCase({ accounts: [wages, wages] }))).toMatchObject([
      { kind: "given-twice", path: ["month", "accounts", 1, "name"] },
    ]);
    expect(failuresOf(theCase({ accounts: [wages], debits: [{ ...loanDebit, day: 32 }] }))).toMatchObject([
      { kind: "number-out-of-range", least: 1, most: 31 },
    ]);
  });

  it("tells of one slip once: a debit from an account whose sum lacks its day is not a second failure", () => {
    const { on: _on, ...without } = wages;
    expect(failuresOf(theCase({ accounts: [without], debits: [loanDebit] }))).toMatchObject([
      { kind: "missing-key", path: ["month", "accounts", 0, "on"] },
    ]);
  });

  it("takes an account without a sum for one whose balance is not known, and writes it so", () => {
    const read = readFacts(theCase({ accounts: [{ name: "工资卡", yuan: null, on: null }], debits: [loanDebit] }));
    expect(read.ok && read.value.month?.accounts).toEqual([{ name: "工资卡" }]);
    expect(read.ok && writeFacts(read.value)["month"]).toMatchObject({ accounts: [{ name: "工资卡" }] });
  });

  it("names the key that was meant", () =>
    expect(failuresOf(theCase({ account: [wages] }))).toMatchObject([{ kind: "unknown-key", key: "account", nearest: "accounts" }]));
});

describe("what the household owns", () => {
  const scooter = { name: "电动车", kind: "vehicle", yuan: "2000.00", exempt: true };

  it("is read and written the same", () => {
    const read = readFacts({ version: 1, assets: [scooter] });
    expect(read.ok && writeFacts(read.value)["assets"]).toEqual([scooter]);
  });

  it("refuses a kind nobody knows", () =>
    expect(failuresOf({ version: 1, assets: [{ ...scooter, kind: "car" }] })).toMatchObject([
      { kind: "not-one-of", path: ["assets", 0, "kind"] },
    ]));
});
