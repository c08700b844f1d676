/** What the map of the stages counts, from a journal that was really written. */

import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { limitationBook } from "@tanhao/core/law/a-law-book";
import { yuan } from "@tanhao/core/money";
import { standCaseOn } from "@tanhao/core/standing/stand-on";
import type { EntryId } from "@tanhao/journal/entry";
import { noFacts } from "@tanhao/journal/kinds/facts-payload";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { addDebt } from "../case/add-debt.ts";
import { importPayments } from "../case/import-payments.ts";
import { stateHousehold } from "../case/state-household.ts";
import { recordContact } from "../record/record-contact.ts";
import { takeBack } from "../record/take-back.ts";
import { caseStages } from "./case-stages.ts";

const on = day("2026-11-24");
const loan = {
  platform: "青禾分期（虚构）",
  status: "mine",
  principal: { stated: "10000", received: "10000", paidOut: "2026-01-01" },
  rate: { value: "0.05", per: "day", unit: "percent" },
  method: "bullet",
  firstDue: "2026-07-01",
  overdue: { graceDays: 0, penalty: null, base: "principal", compound: false, defaultFee: null, setOff: null },
};

async function aCase() {
  const filled = await aCaseToFill();
  const stages = async () => {
    const record = await filled.record();
    const facts = record.facts ?? noFacts;
    return caseStages(facts, standCaseOn(facts, on, limitationBook, []), record);
  };
  return { ...filled, stages };
}

describe("the stages of a case", () => {
  it("have nothing done in an empty case", async () => {
    const { stages } = await aCase();
    expect(await stages()).toEqual({
      consequences: { done: 0, of: 0 },
      materials: { papers: 0, payments: 0 },
      channel: { noted: 0, reached: 0 },
      plan: "nothing",
      talk: { talks: 0, rehearsals: 0 },
      followUp: 0,
      settled: { done: 0, of: 0 },
    });
  });

  it("count sums known among one's own debts, and closed ones among all", async () => {
    const { ports, stages } = await aCase();
    await addDebt(loan, ports);
    await addDebt({ platform: "云帆借款（虚构）", status: "mine" }, ports);
    await addDebt({ platform: "别人的（虚构）", status: "not-mine" }, ports);
    await addDebt({ platform: "还完的（虚构）", status: "paid" }, ports);
    expect(await stages()).toMatchObject({ consequences: { done: 1, of: 2 }, settled: { done: 1, of: 4 } });
  });

  it("count papers, payments, talks and words; what was taken back counts nowhere", async () => {
    const { ports, stages, journal } = await aCase();
    await addDebt(loan, ports);
    const payment = { day: day("2026-05-11"), fen: yuan("500.00"), file: "files/a.csv", line: 1 };
    await importPayments({ name: "a.csv", bytes: new Uint8Array([1]), as: "bill" }, [{ debt: debtId("d1"), payment }], ports);
    const contact = { at: "2026-11-20T10:05", channel: "phone", debt: debtId("d1") } as never;
    await recordContact(contact, ports);
    await recordContact(contact, ports);
    await journal.append({ kind: "promise.made", payload: { debt: debtId("d1"), fen: yuan("500"), dueDay: day("2026-12-10") } });
    expect(await stages()).toMatchObject({
      materials: { papers: 1, payments: 1 },
      channel: { noted: 0, reached: 1 },
      talk: { talks: 2, rehearsals: 0 },
      followUp: 1,
    });
    const read = await journal.read();
    const talks = read.ok ? read.value.filter(({ kind }) => kind === "contact.logged").map(({ id }) => id) : [];
    for (const talk of talks) await takeBack(talk as EntryId, "记错了", ports);
    expect(await stages()).toMatchObject({ channel: { reached: 0 }, talk: { talks: 0 } });
  });

  it("know the month once income and spending are stated, and the plan once one was chosen", async () => {
    const { ports, stages } = await aCase();
    const household = {
      borrower: { household: 1, incomeType: "fixed" },
      income: ["2026-08", "2026-09", "2026-10"].map((month) => ({ month, yuan: "6000.00" })),
      spending: [{ name: "房租", yuan: "1500.00", kind: "housing" }],
    };
    expect((await stateHousehold(household, ports)).ok).toBe(true);
    expect((await stages()).plan).toBe("month-known");
    expect((await stateHousehold({ ...household, planChosen: "fair-shares" }, ports)).ok).toBe(true);
    expect((await stages()).plan).toBe("plan-chosen");
  });
});
