import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { yuan } from "../money.ts";
import { aContact, anAgreement, d1, noRecords, paying, watching } from "./an-agreed-case.ts";
import type { BreachInput } from "./breach-watch.ts";

const three = anAgreement("a", "2026-09-01", ["500", "2026-09-10"], ["500", "2026-10-12"], ["500", "2026-11-10"]);
const agreed = { ...noRecords, agreements: [three] };
const pause = { ...noRecords, agreements: [{ ...anAgreement("a", "2026-09-01"), deferredTo: day("2026-12-01") }] };
const kinds = (on: string, given: Partial<BreachInput>) =>
  watching(on, { records: agreed, ...given }).map(({ kind, seen }) => [kind, seen.day]);
const paid = (...sums: readonly (readonly [string, string])[]) => ({ facts: paying(sums) });

describe("payments since an agreement", () => {
  it("as agreed, ahead, in part, or several at once raise no question", () => {
    expect(kinds("2026-10-20", paid(["500", "2026-09-10"], ["500", "2026-10-13"]))).toEqual([]);
    expect(kinds("2026-10-20", paid(["500", "2026-09-02"], ["500", "2026-09-03"]))).toEqual([]);
    expect(kinds("2026-10-20", paid(["200", "2026-09-09"], ["300", "2026-09-10"]))).toEqual([]);
    expect(kinds("2026-10-20", paid(["1000", "2026-09-10"]))).toEqual([]);
    expect(kinds("2026-09-20", paid(["1500", "2026-09-10"]))).toEqual([]);
  });

  it("above the instalment ask; the sum of before is named as such", () => {
    expect(kinds("2026-09-20", paid(["800", "2026-09-10"]))).toEqual([["debit-more", "2026-09-10"]]);
    const old = watching("2026-09-20", {
      records: agreed,
      ...paid(["945.60", "2026-07-10"], ["945.60", "2026-08-10"], ["945.60", "2026-09-10"]),
    });
    expect(old).toMatchObject([
      {
        kind: "debit-old-sum",
        sure: "ask",
        agreed: { entry: "a", on: "2026-09-01", day: "2026-09-10", fen: yuan("500") },
        seen: { day: "2026-09-10", fen: yuan("945.60"), file: "files/bill.csv", line: 4 },
      },
    ]);
  });

  it("twice within days ask, before the agreement or weeks apart do not", () => {
    expect(kinds("2026-09-20", paid(["500", "2026-09-10"], ["500", "2026-09-11"]))).toEqual([["debit-twice", "2026-09-11"]]);
    expect(kinds("2026-09-20", paid(["500", "2026-08-30"], ["500", "2026-08-31"]))).toEqual([]);
    expect(kinds("2026-10-20", paid(["500", "2026-09-10"], ["500", "2026-10-12"]))).toEqual([]);
  });

  it("in a pause ask, after it do not", () => {
    expect(kinds("2026-11-20", { records: pause, ...paid(["300", "2026-10-05"]) })).toEqual([["debit-in-pause", "2026-10-05"]]);
    expect(kinds("2026-12-20", { records: pause, ...paid(["300", "2026-12-01"]) })).toEqual([]);
  });

  it("of tomorrow are not known today", () => expect(kinds("2026-09-09", paid(["800", "2026-09-10"]))).toEqual([]));
});

describe("contacts since an agreement", () => {
  const pressed = aContact("c1", "2026-09-15T10:00", { heard: ["FULL_PAY"], said: [{ who: "A", text: "今天必须全部还清" }] });

  it("that press while it is kept contradict it: once, with how often", () => {
    const again = aContact("c2", "2026-09-16T10:00", { heard: ["THREAT.legal"] });
    const found = watching("2026-09-20", { records: agreed, contacts: [pressed, again], ...paid(["500", "2026-09-10"]) });
    expect(found).toMatchObject([{ kind: "pressed-while-kept", sure: "recorded", seen: { day: "2026-09-16", contact: "c1", times: 2 } }]);
  });

  it("are nobody's pressing while an instalment is open, when nothing was heard, or when the borrower called", () => {
    expect(kinds("2026-09-20", { contacts: [pressed] })).toEqual([]);
    const kept = paid(["500", "2026-09-10"]);
    for (const changes of [{ heard: ["INFO" as const] }, { direction: "out" as const }, { debt: undefined as never }]) {
      expect(kinds("2026-09-20", { contacts: [{ ...pressed, ...changes }], ...kept })).toEqual([]);
    }
    const { heard: _, ...unheard } = pressed;
    expect(kinds("2026-09-20", { contacts: [unheard], ...kept })).toEqual([]);
  });

  it("press in a pause, too", () => {
    expect(watching("2026-09-20", { records: pause, contacts: [pressed] })).toMatchObject([
      { kind: "pressed-while-kept", agreed: { day: "2026-12-01" } },
    ]);
  });

  it("press until one working day after a due day has passed without a payment", () => {
    // Due on Thursday 10 September; on Friday the 11th it may still arrive.
    expect(kinds("2026-09-11", { contacts: [aContact("c", "2026-09-11T09:00", { heard: ["URGENT"] })] })).toEqual([
      ["pressed-while-kept", "2026-09-11"],
    ]);
    expect(kinds("2026-09-14", { contacts: [aContact("c", "2026-09-14T09:00", { heard: ["URGENT"] })] })).toEqual([]);
  });

  it("of which a rule on conduct speaks are named as such", () => {
    expect(kinds("2026-09-20", { contacts: [pressed], againstRules: new Set(["c1"]) })).toEqual([["contact-against-rules", "2026-09-15"]]);
  });
});

describe("what others say since an agreement", () => {
  const claiming = (total: string, on: string, ...sums: readonly (readonly [string, string])[]) => ({
    facts: paying(sums, { claimed: { on: day(on), totalFen: yuan(total), parts: {} } }),
  });

  it("is above what is left: 1,500 agreed, 500 paid, 1,000 left", () => {
    expect(watching("2026-09-20", { records: agreed, ...claiming("1000.01", "2026-09-18", ["500", "2026-09-10"]) })).toMatchObject([
      { kind: "claimed-more", agreed: { fen: yuan("1000") }, seen: { fen: yuan("1000.01") } },
    ]);
    expect(kinds("2026-09-20", claiming("1000", "2026-09-18", ["500", "2026-09-10"]))).toEqual([]);
    expect(kinds("2026-09-20", claiming("9000", "2026-08-18", ["500", "2026-09-10"]))).toEqual([]);
    expect(kinds("2026-09-20", { records: pause, ...claiming("9000", "2026-09-18") })).toEqual([]);
  });

  it("has not fallen where it is the whole again", () => {
    expect(kinds("2026-09-20", claiming("1500", "2026-09-18", ["500", "2026-09-10"]))).toEqual([["balance-unmoved", "2026-09-18"]]);
    expect(kinds("2026-09-20", claiming("1500", "2026-09-08"))).toEqual([]);
  });

  const report = (state: "overdue" | "normal" | "bad-debt" | "settled", on: string) => ({
    seenOnCredit: [{ debt: d1, state, on: day(on) }],
  });

  it("is a credit entry as overdue a month on, while all that was due is paid", () => {
    const kept = paid(["500", "2026-09-10"], ["500", "2026-10-12"]);
    expect(kinds("2026-10-30", { ...report("overdue", "2026-10-20"), ...kept })).toEqual([["credit-entry", "2026-10-20"]]);
    expect(kinds("2026-10-30", { ...report("normal", "2026-10-20"), ...kept })).toEqual([]);
    expect(kinds("2026-10-30", { ...report("overdue", "2026-09-20"), ...kept })).toEqual([]);
    expect(kinds("2026-10-30", { ...report("overdue", "2026-10-20"), ...paid(["500", "2026-09-10"]) })).toEqual([]);
  });

  it("is nothing about a certificate before thirty days, and nothing once the person has it", () => {
    const all = paid(["500", "2026-09-10"], ["500", "2026-10-12"], ["500", "2026-11-10"]);
    expect(kinds("2026-12-09", all)).toEqual([]);
    expect(kinds("2026-12-10", all)).toEqual([["certificate-open", "2026-12-10"]]);
    expect(kinds("2026-12-10", { ...all, records: { ...agreed, settled: new Map([["certificate:a", { state: "done" }]]) } })).toEqual([]);
  });
});

it("what the person has dealt with is gone, and comes back for nothing else", () => {
  const twice = { records: agreed, ...paid(["800", "2026-09-10"], ["800", "2026-10-12"]) };
  const [newest, oldest] = watching("2026-10-20", twice);
  expect([newest?.seen.day, oldest?.seen.day]).toEqual(["2026-10-12", "2026-09-10"]);
  const settled = new Map([[`breach:${oldest?.id}`, { state: "dropped" }]] as const);
  expect(watching("2026-10-20", { ...twice, records: { ...agreed, settled } }).map(({ id }) => id)).toEqual([newest?.id]);
});

it("without an agreement nothing is watched", () => {
  expect(watching("2026-10-20", paid(["800", "2026-09-10"], ["800", "2026-09-10"]))).toEqual([]);
});
