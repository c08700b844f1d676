/** From an agreement to a closed debt. Days counted by hand: thirty days after 5 December 2026 is 4 January 2027, sixty is 3 February. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { debtId } from "../ids.ts";
import { limitationBook } from "../law/a-law-book.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { yuan } from "../money.ts";
import { standDebtOn } from "../standing/stand-on.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import { settledActions, settledPath } from "./settled-path.ts";
import type { SettlementStep, SettlementTick } from "./settlement-step.ts";

const d1 = debtId("d1");
const followUp: FollowUpRecords = {
  promises: [],
  commitments: [],
  complaints: [],
  settled: new Map(),
  agreements: [
    {
      id: "a1",
      debt: d1,
      on: day("2026-10-01"),
      schedule: [
        { day: day("2026-11-05"), fen: yuan("300.00") },
        { day: day("2026-12-05"), fen: yuan("450.50") },
      ],
    },
  ],
};
const one = aDebt().paying("300.00", "2026-11-05", { file: "files/nov.pdf" });
const both = one.paying("450.50", "2026-12-05");

let count = 0;
const tick = (step: SettlementStep, on: string, rest: Partial<SettlementTick> = {}): SettlementTick => {
  count += 1;
  return { id: `t${String(count).padStart(4, "0")}`, debt: d1, step, on: day(on), ...rest };
};

function pathOn(on: string, debt = both.debt, ticks: readonly SettlementTick[] = [], records = followUp) {
  const standing = standDebtOn(debt, day(on) as Day, { ...limitationBook, calendar: calendarOf2025And2026 }, []);
  const path = settledPath({
    standing,
    followUp: records,
    ticks,
    filesOf: (id) => (id === "t-proof" ? ["files/dec.png"] : []),
    calendar: calendarOf2025And2026,
  });
  return { ...path, actions: settledActions({ standing, path }).map(({ what, day: when }) => [what, when]) };
}

describe("the instalments", () => {
  it("show their payment, the file it came from, and what is left", () => {
    const path = pathOn("2026-11-20", one.debt);
    expect(path.instalments.map(({ isPaid, paidOn, files }) => [isPaid, paidOn, files])).toEqual([
      [true, "2026-11-05", ["files/nov.pdf"]],
      [false, null, []],
    ]);
    expect([path.leftFen, path.leftCount, path.paidOff]).toEqual([45_050, 1, null]);
    expect(path.certificate).toEqual({ is: "not-yet", from: null });
  });

  it("take the proof that was ticked for their due day", () => {
    const proof = tick("proof", "2026-12-06", { id: "t-proof", about: day("2026-12-05") });
    expect(pathOn("2026-12-10", both.debt, [proof]).instalments.map(({ files }) => files)).toEqual([["files/nov.pdf"], ["files/dec.png"]]);
  });

  it("of an agreement found unpaid keep the certificate waiting", () =>
    expect(pathOn("2026-12-20", one.debt)).toMatchObject({ paidOff: null, leftCount: 1 }));
});

describe("after the last payment", () => {
  it("the certificate is asked for from the thirtieth day, the report looked at from the sixtieth", () => {
    expect(pathOn("2027-01-03").certificate).toEqual({ is: "not-yet", from: "2027-01-04" });
    expect(pathOn("2027-01-04").certificate).toEqual({ is: "open", from: "2027-01-04" });
    expect(pathOn("2027-02-02").record).toEqual({ is: "not-yet", from: "2027-02-03" });
    expect(pathOn("2027-02-03").record).toEqual({ is: "open", from: "2027-02-03" });
  });

  it("a certificate may be asked for and had earlier", () => {
    const asked = tick("certificate-asked", "2026-12-08");
    expect(pathOn("2026-12-10", both.debt, [asked]).certificate).toEqual({ is: "asked", on: "2026-12-08" });
    const got = tick("certificate-received", "2026-12-20");
    expect(pathOn("2026-12-21", both.debt, [asked, got]).certificate).toEqual({ is: "done", on: "2026-12-20" });
  });

  it("a record that is wrong is objected to, and does not close the debt", () => {
    const ticks = [tick("certificate-received", "2027-01-10"), tick("record-checked", "2027-02-05", { outcome: "wrong" })];
    const path = pathOn("2027-02-06", both.debt, ticks);
    expect(path.objection).toEqual({ is: "open", from: "2027-02-05" });
    expect(path.archive).toEqual({ is: "not-yet", from: null });
    expect(path.actions).toEqual([["object-to-record", "2027-02-05"]]);
    const sent = pathOn("2027-02-20", both.debt, [...ticks, tick("objection-sent", "2027-02-10")]);
    expect(sent.objection).toEqual({ is: "asked", on: "2027-02-10" });
    const mended = pathOn("2027-03-10", both.debt, [...ticks, tick("record-checked", "2027-03-05", { outcome: "right" })]);
    expect([mended.objection, mended.archive]).toEqual([null, { is: "open", from: "2027-03-05" }]);
  });

  it("is put away with certificate and record in order, and can be taken out again", () => {
    const ticks = [tick("certificate-received", "2027-01-10"), tick("record-checked", "2027-02-05", { outcome: "right" })];
    expect(pathOn("2027-02-06", both.debt, ticks).actions).toEqual([["archive-debt", "2027-02-05"]]);
    const archived = [...ticks, tick("archived", "2027-02-06")];
    expect(pathOn("2027-02-06", both.debt, archived)).toMatchObject({ archive: { is: "done", on: "2027-02-06" }, actions: [] });
    expect(pathOn("2027-02-08", both.debt, [...archived, tick("reopened", "2027-02-07")]).archive).toEqual({
      is: "open",
      from: "2027-02-05",
    });
  });

  it("of a private loan needs no credit report", () => {
    const debt = both.from("private").debt;
    expect(pathOn("2027-01-11", debt, [tick("certificate-received", "2027-01-10")]).archive).toEqual({ is: "open", from: "2027-01-10" });
  });
});

it("what was ticked for an agreement does not count for the one that took its place", () => {
  const newer = { id: "a2", debt: d1, on: day("2026-11-20"), schedule: [{ day: day("2026-12-20"), fen: yuan("450.50") }] };
  const renewed = { ...followUp, agreements: [...followUp.agreements, newer] };
  const ticks = [tick("payee", "2026-10-02"), tick("written", "2026-11-20")];
  const ticked = (records: FollowUpRecords) =>
    pathOn("2026-11-25", one.debt, ticks, records).before.flatMap(({ item, tick: made }) => (made === null ? [] : [item]));
  expect(ticked(followUp).sort()).toEqual(["payee", "written"]);
  expect(ticked(renewed)).toEqual(["written"]);
});

it("ticks give the same path in whatever order they arrive, and a day ahead counts for nothing", () => {
  const steps = ["payee", "written", "certificate-asked", "certificate-received", "record-checked", "archived", "reopened"] as const;
  const someTick = fc.record({ step: fc.constantFrom(...steps), date: fc.integer({ min: 1, max: 28 }), wrong: fc.boolean() });
  fc.assert(
    fc.property(fc.array(someTick, { maxLength: 12 }), fc.integer({ min: 1, max: 28 }), (made, on) => {
      const ticks = made.map(({ step, date, wrong }, index) => ({
        id: `t${index}`,
        debt: d1,
        step,
        on: day(`2027-02-${String(date).padStart(2, "0")}`),
        outcome: wrong ? ("wrong" as const) : ("right" as const),
      }));
      const today = `2027-02-${String(on).padStart(2, "0")}`;
      const known = pathOn(
        today,
        both.debt,
        ticks.filter((each) => each.on <= today),
      );
      expect(pathOn(today, both.debt, [...ticks].reverse())).toEqual(known);
    }),
  );
});
