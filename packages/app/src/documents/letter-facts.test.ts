import { day } from "@tanhao/core/day";
import { aCaseDocument } from "@tanhao/core/debt/a-facts-document";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { readFacts } from "@tanhao/core/debt/facts-document";
import { debtId } from "@tanhao/core/ids";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { factsSoFar, keepLetterFacts, type LetterFactsForm, letterFactsOf, readLetterFacts, sameFacts } from "./letter-facts.ts";

const today = day("2026-11-24");
const d2 = debtId("d2");

function factsOf(document: unknown): CaseFacts {
  const read = readFacts(document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const facts = factsOf({
  version: 1,
  borrower: { name: "林小满", household: 2 },
  hardship: { reason: "wage-cut" },
  debts: [
    { id: "d1", status: "mine", lender: { name: "晴川消费金融有限公司", type: "consumer-finance" } },
    {
      id: "d2",
      status: "mine",
      platform: "小竹借",
      lender: { type: "microloan" },
      demands: [
        { day: "2026-10-01", how: "短信" },
        { day: "2026-11-02", how: "信" },
        { day: "2026-09-01", how: "电话" },
      ],
    },
  ],
});
const form = letterFactsOf(facts, d2);
const typed = (changes: Partial<LetterFactsForm>) => readLetterFacts({ ...form, ...changes }, facts, d2, today);
const read = (changes: Partial<LetterFactsForm>): CaseFacts => {
  const result = typed(changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const refused = (changes: Partial<LetterFactsForm>) => {
  const result = typed(changes);
  return result.ok ? [] : result.error.map(({ kind, path }) => `${path.join(".")} ${kind}`);
};

describe("the facts a letter names", () => {
  it("come back as they were, whatever the case holds", () =>
    fc.assert(
      fc.property(aCaseDocument, (document) => {
        const before = factsOf(document);
        const debt = before.debts[0]?.id ?? d2;
        const again = readLetterFacts(letterFactsOf(before, debt), before, debt, day("2099-12-31"));
        if (!again.ok) return;
        expect({ ...again.value, lumpSums: again.value.lumpSums ?? [] }).toEqual({ ...before, lumpSums: before.lumpSums ?? [] });
      }),
      { numRuns: 100 },
    ));

  it("shows the newest demand, wherever it stands, and changes that one alone", () => {
    expect([form.demandOn, form.demandHow]).toEqual(["2026-11-02", "信"]);
    const days = (of: CaseFacts) => of.debts[1]?.demands.map(({ day: on, how }) => `${on} ${how}`).sort();
    expect(days(read({ demandOn: "2026-11-05" }))).toEqual(["2026-09-01 电话", "2026-10-01 短信", "2026-11-05 信"]);
    expect(days(read({ demandOn: "", demandHow: "" }))).toEqual(["2026-09-01 电话", "2026-10-01 短信"]);
  });

  it("are read into the debt, the household and the court paper", () => {
    const after = read({
      name: " 林小满 ",
      lender: "云岭小额贷款有限公司",
      contract: "YL-88-2093",
      reportOn: "2026-11-01",
      shows: "逾期3期",
      should: "已经还清",
      courtKind: "payment-order",
      courtReceived: "2026-11-20",
      court: "青石市人民法院",
      grounds: ["paid", "sum"],
      lumpSums: [
        { yuan: "3000", source: "姐姐", on: "2026-12-20" },
        { yuan: "", source: " ", on: "" },
      ],
    });
    expect(after.borrower).toEqual({ name: "林小满", household: 2 });
    expect(after.debts[0]).toEqual(facts.debts[0]);
    expect(after.debts[1]?.lender).toEqual({ name: "云岭小额贷款有限公司", type: "microloan" });
    expect(after.debts[1]?.contract).toEqual({ number: "YL-88-2093" });
    expect(after.debts[1]?.recordObjection).toEqual({ reportOn: "2026-11-01", shows: "逾期3期", should: "已经还清" });
    expect(after.urgent.courtPaper).toEqual({
      kind: "payment-order",
      received: "2026-11-20",
      court: "青石市人民法院",
      debt: "d2",
      grounds: ["paid", "sum"],
    });
    expect(after.lumpSums).toEqual([{ fen: 300_000, source: "姐姐", on: "2026-12-20" }]);
  });

  it("leave a court paper with the debt it names", () => {
    const before = { ...facts, urgent: { ...facts.urgent, courtPaper: { kind: "summons" as const, received: day("2026-11-20") } } };
    const after = readLetterFacts({ ...letterFactsOf(before, d2), court: "青石市人民法院" }, before, d2, today);
    expect(after.ok && after.value.urgent.courtPaper).toEqual({ kind: "summons", received: "2026-11-20", court: "青石市人民法院" });
  });

  it("say what is missing or wrong at its place", () => {
    expect(refused({ shows: "逾期3期" })).toEqual(["recordObjection.reportOn missing-key", "recordObjection.should missing-key"]);
    expect(refused({ courtKind: "summons", courtReceived: "2026-11-25" })).toEqual(["urgent.courtPaper.received day-in-future"]);
    expect(refused({ demandOn: "2026-12-01" })).toEqual(["demands.1.day day-in-future"]);
    expect(refused({ lumpSums: [{ yuan: "3万", source: "姐姐", on: "2026-12-20" }] })).toEqual(["lumpSums.0.yuan money-malformed"]);
  });

  it("leave every debt they change nothing in the object it was", () => {
    const named = read({ name: "林大满", hardship: "illness" });
    expect(named.debts.every((debt, index) => debt === facts.debts[index])).toBe(true);
    const numbered = read({ contract: "YL-88-2093" });
    expect(numbered.debts.map((debt, index) => debt === facts.debts[index])).toEqual([true, false]);
    expect(read({ contract: "YL-88-2093", name: "林大满" }).debts[1]).toBe(numbered.debts[1]);
    expect(read({ contract: "YL-88-2094" }).debts[1]).not.toBe(numbered.debts[1]);
  });

  it.each<[string, Partial<LetterFactsForm>, Partial<LetterFactsForm>, boolean]>([
    ["a space behind a name", { name: "林小满" }, { name: "林小满 " }, true],
    ["a letter more", { name: "林小满" }, { name: "林小满满" }, false],
    ["a contract read twice", { contract: "YL-88-2093" }, { contract: "YL-88-2093" }, true],
    ["another contract", { contract: "YL-88-2093" }, { contract: "YL-88-2094" }, false],
  ])("are the same or not: %s", (_, before, now, same) => expect(sameFacts(read(before), read(now))).toBe(same));

  it("are in the preview as far as they can be read", () => {
    const soFar = factsSoFar({ ...form, name: "林大满", shows: "逾期3期", courtKind: "summons" }, facts, d2, today);
    expect(soFar.borrower.name).toBe("林大满");
    expect(soFar.debts).toEqual(facts.debts);
    expect(soFar.urgent).toEqual(facts.urgent);
    const halfTyped = factsSoFar({ ...form, name: "林大满", demandOn: "2026-12-01", courtKind: "summons" }, facts, d2, today);
    expect(halfTyped.borrower.name).toBe("林大满");
    expect(halfTyped.debts).toEqual(facts.debts);
  });
});

describe("keeping them", () => {
  it("states anew what changed, together, and nothing else", async () => {
    const { ports, record } = await aCaseToFill();
    await ports.journal.append({ kind: "case.imported", payload: { facts } });
    const after = read({ name: "林大满", courtKind: "summons", courtReceived: "2026-11-20", contract: "YL-88-2093" });
    const kinds: string[] = [];
    const append: typeof ports.journal.append = (...entries) => {
      kinds.push(...entries.map(({ kind }) => kind));
      return ports.journal.append(...entries);
    };
    const watched = { journal: { ...ports.journal, append } };
    expect(await keepLetterFacts(facts, after, d2, watched)).toEqual({ ok: true, value: null });
    expect((await record()).facts).toEqual(after);
    expect(kinds).toEqual(["household.stated", "door.answered", "debt.changed"]);
    expect(await keepLetterFacts(after, after, d2, watched)).toEqual({ ok: true, value: null });
    expect(kinds).toHaveLength(3);
  });
});
