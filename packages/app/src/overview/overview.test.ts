/** The days of a case, what was lately settled, and the week, from a journal that was really written. */

import { addDays, type Day, day } from "@tanhao/core/day";
import { type Action, splitByTime } from "@tanhao/core/followup/action";
import { progressOf } from "@tanhao/core/followup/progress";
import { debtId } from "@tanhao/core/ids";
import { aLawBook, aParameter, aValue, limitationBook } from "@tanhao/core/law/a-law-book";
import { calendarOf2025And2026 } from "@tanhao/core/law/a-work-calendar";
import { yuan } from "@tanhao/core/money";
import { standCaseOn } from "@tanhao/core/standing/stand-on";
import type { EntryId } from "@tanhao/journal/entry";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import { noFacts } from "@tanhao/journal/kinds/facts-payload";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { aLoan } from "../case/a-loan.ts";
import { nextActionsOf } from "../followup/next-actions.ts";
import { wordsOf } from "../followup/watched-case.ts";
import { drop, markDone, putOff } from "../record/settle-action.ts";
import { takeBack } from "../record/take-back.ts";
import { caseDays } from "./case-days.ts";
import { settledLately } from "./settled-lately.ts";
import { weekSummary } from "./week-summary.ts";

const on = day("2026-11-24");
/** Fifteen days for a lender to answer a complaint (令2020年第3号, 18). */
const answer = aParameter("complaint.lender-answer", [aValue("2020-03-01", { is: "days", days: 15 })]);
const law = { ...aLawBook(...Object.values(limitationBook.parameters), answer), calendar: calendarOf2025And2026 };

const call = (at: string, debt: string, more: object = {}): NewEntry => ({
  kind: "contact.logged",
  payload: { at: at as never, channel: "phone", debt: debtId(debt), ...more },
});
const promise = (debt: string, sum: string, dueDay: string): NewEntry => ({
  kind: "promise.made",
  payload: { debt: debtId(debt), fen: yuan(sum), dueDay: day(dueDay) },
});

async function caseWith(...entries: readonly NewEntry[]) {
  const filled = await aCaseToFill();
  const kept = await filled.ports.journal.append(...entries);
  if (!kept.ok) throw new Error(kept.error.kind);
  const ids = kept.value.map(({ id }) => id);
  const look = async () => {
    const record = await filled.record();
    const facts = record.facts ?? noFacts;
    const standing = standCaseOn(facts, on, law, []);
    const timeline = standing.debts.flatMap(({ debt, timeline: events }) =>
      events.map(({ day: of, event, certain }) => ({ day: of, debt: debt.id, event, certain, deadline: false, passed: of < on })),
    );
    const actions = nextActionsOf(facts, record, law, on);
    const progress = progressOf({ standing, words: wordsOf(facts, record, law, on), contacts: [] });
    return {
      record,
      actions,
      days: caseDays({ record, debts: facts.debts, timeline, actions, on }),
      week: weekSummary({ entries: kept.value, record, standing, progress, timeline, actions }),
    };
  };
  return { ...filled, ids, look };
}

const added = (debt: ReturnType<typeof aLoan>): NewEntry => ({ kind: "debt.added", payload: { debt } });

describe("the days of a case", () => {
  it("hold what was recorded, paid and comes, oldest first, each once", async () => {
    const paid = aLoan("d1", { payments: [{ day: "2026-11-20", yuan: "800.00" }] });
    const { look } = await caseWith(added(paid), call("2026-11-20T10:05", "d1"), promise("d1", "500", "2026-12-10"));
    const { days } = await look();
    const own = days.filter(({ group }) => group !== "law");
    expect(own.map((one) => [one.day, one.group, one.ahead])).toEqual([
      ["2026-11-20", "payment", false],
      ["2026-11-20", "contact", false],
      ["2026-11-24", "promise", false],
      ["2026-12-08", "step", true],
    ]);
    expect(new Set(days.map(({ key }) => key)).size).toBe(days.length);
    expect([...days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))).toEqual(days);
  });

  it("show what was taken back, marked, and the correction on its own day", async () => {
    const { look, ids, ports } = await caseWith(added(aLoan("d1")), call("2026-11-20T10:05", "d1"));
    await takeBack(ids[1] as EntryId, "记错了人", ports);
    const { days, week } = await look();
    expect(days.filter(({ takenBack }) => takenBack).map(({ what }) => what.is)).toEqual(["contact"]);
    const [correction] = days.filter(({ group }) => group === "correction");
    expect(correction).toMatchObject({ day: on, debt: "d1", what: { because: "记错了人", takesBack: true } });
    expect(week.done).toEqual([]);
  });

  it("tell a sum agreed on that is still to come, and a letter apart from a call", async () => {
    const agreement: NewEntry = {
      kind: "agreement.confirmed",
      payload: {
        debt: debtId("d1"),
        on: day("2026-10-01"),
        form: "message",
        type: "instalments",
        schedule: ["2026-11-01", "2026-11-24", "2026-12-24"].map((due) => ({ day: day(due), fen: yuan("300") })),
      },
    };
    const { look } = await caseWith(added(aLoan("d1")), agreement, call("2026-11-02T09:00", "d1", { channel: "letter" }));
    const { days } = await look();
    expect(days.filter(({ what }) => what.is === "instalment").map((one) => one.day)).toEqual(["2026-11-24", "2026-12-24"]);
    expect(days.filter(({ group }) => group === "letter")).toHaveLength(1);
  });
});

describe("what was lately settled", () => {
  const ready = () => caseWith(added(aLoan("d1")), promise("d1", "500", "2026-11-25"), promise("d1", "600", "2026-12-10"));
  const first = (actions: readonly Action[]): Action => {
    const [action] = actions;
    if (!action) throw new Error("there is something to do");
    return action;
  };
  const all = async (look: Awaited<ReturnType<typeof ready>>["look"]) => (await look()).actions;

  it("is told with its reason, and taken back it is to be done again", async () => {
    const { look, ports } = await ready();
    const before = await all(look);
    expect(await drop(first(before).id, " 用不着了 ", ports)).toMatchObject({ ok: true });
    const [dropped] = settledLately((await look()).record, before, on);
    expect(dropped).toMatchObject({ id: first(before).id, state: { state: "dropped", because: "用不着了" }, action: first(before) });
    expect((await look()).actions).toHaveLength(before.length - 1);
    if (dropped) await takeBack(dropped.state.entry, "放回", ports);
    expect((await look()).actions).toEqual(before);
    expect(settledLately((await look()).record, before, on)).toEqual([]);
  });

  it("needs a reason to be dropped, and then nothing is stored", async () => {
    const { look, ports } = await ready();
    expect(await drop(first(await all(look)).id, "  ", ports)).toEqual({ ok: false, error: { kind: "reason-missing" } });
    expect((await look()).record.actions.size).toBe(0);
  });

  it("is not told any more after two weeks, nor when what was put off is due again", async () => {
    const { look, ports } = await ready();
    const before = await all(look);
    await putOff(first(before).id, day("2026-11-27"), ports);
    await markDone("gone:long:ago", ports);
    const toldOn = async (when: Day) => settledLately((await look()).record, before, when).map(({ id }) => id);
    expect((await toldOn(on)).sort()).toEqual(["gone:long:ago", first(before).id].sort());
    expect(await toldOn(day("2026-11-27"))).toEqual(["gone:long:ago"]);
    expect(await toldOn(addDays(on, 14))).toEqual([]);
    expect(splitByTime((await look()).actions, on).today.map(({ id }) => id)).not.toContain(first(before).id);
  });
});

describe("the week", () => {
  it("sums a balance up: then, what was added, what was paid, now", async () => {
    const paid = aLoan("d1", { payments: [{ day: "2026-11-20", yuan: "800.00" }] });
    const { look } = await caseWith(added(paid), call("2026-11-17T10:00", "d1"), call("2026-11-18T10:00", "d1"));
    const { week } = await look();
    expect([week.from, week.to]).toEqual(["2026-11-18", "2026-11-24"]);
    // 595.07 of interest until 1 July; penalty 18 % on 10,000: 139 days to 17 November 685.48.
    // Until the 20th 142 days are 700.27; the 800 go to interest and penalty first: 595.07 + 204.93 of it.
    // Then four days to the 24th, 19.73. Added: 700.27 + 19.73 - 685.48 = 34.52.
    expect(week.balances).toEqual([
      { debt: "d1", thenFen: yuan("11280.55"), addedFen: yuan("34.52"), drawnFen: 0, paidFen: yuan("800"), nowFen: yuan("10515.07") },
    ]);
    expect(week.done.map(({ day: of, group }) => [of, group])).toEqual([
      ["2026-11-18", "contact"],
      ["2026-11-20", "payment"],
    ]);
  });

  it("tells what was promised and kept in these days by a payment", async () => {
    const paid = aLoan("d1", { payments: [{ day: "2026-11-24", yuan: "500.00" }] });
    const { look } = await caseWith(added(paid), promise("d1", "500", "2026-11-25"), promise("d1", "600", "2026-12-10"));
    expect((await look()).week.kept.map(({ dueDay, state }) => [dueDay, state])).toEqual([["2026-11-25", "kept"]]);
  });

  it("tells of a debt that is not cleared up nothing but that there was contact", async () => {
    const commitments = [{ who: "borrower", what: "每月还款", fen: yuan("700"), dueDay: day("2026-11-30") }];
    const unsure = aLoan("d1", { status: "unsure", payments: [{ day: "2026-11-20", yuan: "800.00" }] });
    const { look } = await caseWith(added(unsure), call("2026-11-19T10:00", "d1", { commitments }), promise("d1", "500", "2026-11-25"));
    const { week } = await look();
    expect(week.done.map(({ group }) => group)).toEqual(["contact"]);
    expect(JSON.stringify(week)).not.toContain("每月还款");
    expect([week.balances, week.kept]).toEqual([[], []]);
    expect(week.coming.filter(({ what }) => what.is === "action" && what.action.fen !== null)).toEqual([]);
    expect(week.quiet).toEqual(["d1"]);
  });

  it("counts papers and steps of these days, and is empty where nothing was", async () => {
    const { look, ports } = await caseWith(added(aLoan("d1")));
    expect((await look()).week).toMatchObject({ done: [], kept: [], papers: 0, rehearsals: 0, steps: 0, quiet: [] });
    await markDone("anything", ports);
    expect((await look()).week.steps).toBe(1);
  });
});
