/** Thanks in the right moment, tone as counts, and what keeps the bridge. Days counted by hand. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { debtId } from "../ids.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { yuan } from "../money.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import type { NotedContact } from "./noted-contact.ts";
import { bridgeAdvice } from "./relationship-advice.ts";
import { type NoteGround, noteProposal, relationshipActions } from "./relationship-note.ts";
import { toneOverTime } from "./relationship-tone.ts";

const d1 = debtId("d1");
const nothing: FollowUpRecords = { promises: [], commitments: [], agreements: [], complaints: [], settled: new Map() };
const agreement = {
  id: "a1",
  debt: d1,
  on: day("2026-10-01"),
  schedule: [
    { day: day("2026-11-05"), fen: yuan("300.00") },
    { day: day("2026-12-05"), fen: yuan("300.00") },
  ],
};
const call = (id: string, on: string, rest: Partial<NotedContact> = {}): NotedContact => ({
  id,
  at: `${on}T10:00`,
  channel: "phone",
  debt: d1,
  ...rest,
});

const noteOn = (on: string, rest: Partial<Omit<NoteGround, "on">> = {}) =>
  noteProposal({
    debt: aDebt().debt,
    words: { set: "open" },
    records: { contacts: [], followUp: nothing },
    valued: [],
    notedOn: [],
    calendar: calendarOf2025And2026,
    on: day(on),
    ...rest,
  });
const agreed = { records: { contacts: [], followUp: { ...nothing, agreements: [agreement] } } };

describe("a word of thanks", () => {
  it("is proposed while the plan is fresh, for fourteen days, and not before it", () => {
    expect(noteOn("2026-09-30", agreed)).toBeNull();
    expect(noteOn("2026-10-15", agreed)).toEqual({
      id: "relationship:d1:plan-granted:2026-10-01",
      kind: "plan-granted",
      about: "2026-10-01",
      neutral: false,
    });
    expect(noteOn("2026-10-16", agreed)).toBeNull();
  });

  it("tells of progress after an instalment, but not while one is missing", () => {
    const paid = aDebt().paying("300.00", "2026-11-05").debt;
    expect(noteOn("2026-11-06", { ...agreed, debt: paid })).toMatchObject({ kind: "progress", about: "2026-11-05" });
    expect(noteOn("2026-12-20", { ...agreed, debt: aDebt().paying("300.00", "2026-12-15").with({}).debt })).toBeNull();
  });

  it("is not said again within thirty days", () => {
    const paid = { ...agreed, debt: aDebt().paying("300.00", "2026-11-05").debt };
    expect(noteOn("2026-11-06", { ...paid, notedOn: [day("2026-10-08")] })).toBeNull();
    expect(noteOn("2026-11-07", { ...paid, notedOn: [day("2026-10-08")] })).toMatchObject({ kind: "progress" });
  });

  it("while only neutral words are allowed thanks for a word kept, and never for a plan", () => {
    const words = { set: "neutral", because: ["limitation-may-have-expired"] } as const;
    expect(noteOn("2026-10-02", { ...agreed, words })).toBeNull();
    const records = { contacts: [call("c1", "2026-10-02")], followUp: { ...nothing, agreements: [agreement] } };
    const valued = [{ id: "v1", contact: "c1", what: "kept-word" }] as const;
    expect(noteOn("2026-10-02", { records, words, valued })).toMatchObject({ kind: "kept-word", neutral: true });
  });

  it("is one action at most, and none within thirty days of the last, whatever was recorded", () => {
    const someDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(day("2026-10-01"), days));
    fc.assert(
      fc.property(fc.array(someDay, { maxLength: 5 }), fc.array(someDay, { maxLength: 3 }), someDay, (granted, notedOn, on) => {
        const agreements = granted.map((made, index) => ({ id: `a${index}`, debt: d1, on: made, schedule: [] }));
        const ground = {
          debt: aDebt().debt,
          words: { set: "open" } as const,
          records: { contacts: [], followUp: { ...nothing, agreements } },
          valued: [],
        };
        const actions = relationshipActions({ ...ground, notedOn, calendar: calendarOf2025And2026, on });
        expect(actions.length).toBeLessThanOrEqual(1);
        const isRecent = notedOn.some((noted) => noted <= on && Date.parse(on) - Date.parse(noted) < 30 * 86_400_000);
        if (isRecent) expect(actions).toEqual([]);
      }),
    );
  });
});

describe("tone", () => {
  const contacts = [
    call("c2", "2026-11-03", {
      heard: ["THREAT.visit", "COLD"],
      said: [
        { who: "B", text: "滚" },
        { who: "B", text: "请书面答复" },
      ],
    }),
    call("c1", "2026-11-01", { heard: ["PARTIAL"], said: [{ who: "B", text: "骂人", tapped: true }] }),
    call("c3", "2026-11-04"),
    call("c4", "2026-11-05", { said: [{ who: "A", text: "登记上了" }] }),
  ];
  const tones = toneOverTime({
    contacts,
    valued: [{ id: "v", contact: "c1", what: "helpful" }],
    conduct: ["c2"],
    isHot: (text) => text === "滚",
  });

  it("is counted contact by contact, oldest first; what nobody noted is not filled in", () => {
    expect(tones).toEqual([
      { contact: "c1", day: "2026-11-01", theirs: "good", good: 2, hard: 0, ownLines: 0, ownHot: 0 },
      { contact: "c2", day: "2026-11-03", theirs: "hard", good: 0, hard: 3, ownLines: 2, ownHot: 1 },
      { contact: "c3", day: "2026-11-04", theirs: null, good: 0, hard: 0, ownLines: 0, ownHot: 0 },
      { contact: "c4", day: "2026-11-05", theirs: "plain", good: 0, hard: 0, ownLines: 0, ownHot: 0 },
    ]);
  });

  it("leads to advice that fits, and to none that negotiates while only neutral words are allowed", () => {
    const open = { contacts, tones, course: null, words: { set: "open" } as const };
    expect(bridgeAdvice(open)).toEqual(["boundary", "pause", "switch", "decline-plainly"]);
    const withFamily = [...contacts, call("c5", "2026-11-06", { called: "relative" }), call("c6", "2026-11-07", { called: "employer" })];
    expect(bridgeAdvice({ ...open, contacts: withFamily, words: { set: "neutral", because: ["not-mine"] } })).toEqual([
      "family-line",
      "employer",
      "boundary",
      "pause",
    ]);
  });
});
