/**
 * The ladder as it is, with the law book and the public bodies as they are. Days are counted by hand on the calendar of
 * November and December 2026, which has no holiday: 2 November and 7 December are Mondays. A bank has fifteen days to answer
 * a complaint (order 2020-3, art. 18); a written request is asked after on the fifteenth day.
 */

import { day } from "@tanhao/core/day";
import { type LenderType, lenderTypes } from "@tanhao/core/debt/debt";
import type { EscalationLadder, RungState } from "@tanhao/core/followup/escalation-ladder";
import { type RungId, type RungTaken, rungIds } from "@tanhao/core/followup/escalation-rung";
import type { NotedContact } from "@tanhao/core/followup/noted-contact";
import { yuan } from "@tanhao/core/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contact, d1, ladderOn, quiet, step } from "./a-ladder.ts";

function stateOf(ladder: EscalationLadder, id: RungId): RungState {
  const found = ladder.rungs.find(({ rung }) => rung.id === id);
  if (!found) throw new Error(id);
  return found.state;
}
const bodiesOf = (ladder: EscalationLadder, id: RungId) => ladder.rungs.find(({ rung }) => rung.id === id)?.bodies.map((body) => body.id);

describe("the lender's own levels", () => {
  const call = contact("c1", "2026-11-06", "phone"); // a Friday

  it("begin with a conversation", () => {
    const ladder = ladderOn("2026-11-05");
    expect(ladder.next).toBe("agent");
    expect(stateOf(ladder, "supervisor")).toMatchObject({ is: "not-yet", why: { because: "before", first: ["agent"] } });
  });

  it("leave one working day before the supervisor: from Friday to Monday", () => {
    expect(stateOf(ladderOn("2026-11-08", { contacts: [call] }), "supervisor")).toEqual({
      is: "not-yet",
      why: { because: "gap", from: "2026-11-09", unsure: false },
    });
    expect(ladderOn("2026-11-08", { contacts: [call] })).toMatchObject({ next: null, waits: { rung: "supervisor", from: "2026-11-09" } });
    const monday = ladderOn("2026-11-09", { contacts: [call] });
    expect(stateOf(monday, "supervisor")).toEqual({ is: "open", why: "gap-over", since: "2026-11-09" });
    expect(monday.next).toBe("supervisor");
    expect(stateOf(monday, "agent")).toEqual({ is: "done", on: "2026-11-06", last: "2026-11-06", entries: ["c1"] });
  });

  it("leave two before it is put in writing, and never climb back down", () => {
    expect(stateOf(ladderOn("2026-11-09", { contacts: [call] }), "written-request")).toMatchObject({
      is: "not-yet",
      why: { from: "2026-11-10" },
    });
    const asked = ladderOn("2026-11-10", { contacts: [call], steps: [step("other-shift", "2026-11-09")] });
    expect(asked.next).toBe("written-request");
  });

  it("wait for the day they named, and the working day after it, unless that is farther than a letter waits", () => {
    const word = (dueDay: string) => [
      { id: "w1", who: "agent", what: "回电", debt: d1, made: day("2026-11-06"), dueDay: day(dueDay) } as const,
    ];
    expect(stateOf(ladderOn("2026-11-12", { contacts: [call], followUp: { commitments: word("2026-11-12") } }), "supervisor")).toEqual({
      is: "not-yet",
      why: { because: "their-word", from: "2026-11-13", unsure: false },
    });
    expect(ladderOn("2026-11-13", { contacts: [call], followUp: { commitments: word("2026-11-12") } }).next).toBe("supervisor");
    expect(ladderOn("2026-11-12", { contacts: [call], followUp: { commitments: word("2026-11-22") } }).next).toBe("supervisor");
  });

  it("say what is in hand and what is lacking, by entry", () => {
    const named = contact("c2", "2026-11-06", "chat", { with: { staffNumber: "8021" } });
    const ladder = ladderOn("2026-11-09", { contacts: [call, named] });
    expect(ladder.rungs.find(({ rung }) => rung.id === "supervisor")?.evidence).toEqual([
      { kind: "own-contact", inHand: true, entries: ["c1", "c2"] },
      { kind: "staff-number", inHand: true, entries: ["c2"] },
    ]);
    expect(ladder.rungs.find(({ rung }) => rung.id === "lender-complaint")?.evidence[0]).toEqual({
      kind: "written-request",
      inHand: false,
      entries: [],
    });
  });
});

describe("a mere no", () => {
  const refused = [
    contact("c1", "2026-11-02", "phone"),
    contact("c2", "2026-11-04", "letter"),
    contact("c3", "2026-11-06", "phone", { direction: "in", said: [{ who: "A", text: "没有延期政策" }] }),
  ];

  it("opens neither complaint nor regulator, ever; mediation is what is left, since both have to agree to it", () => {
    for (const on of ["2026-11-06", "2026-12-30", "2026-12-31"]) {
      const ladder = ladderOn(on, { contacts: refused });
      expect(stateOf(ladder, "lender-complaint")).toEqual({ is: "not-offered", why: "only-no" });
      expect(stateOf(ladder, "regulator")).toEqual({ is: "not-offered", why: "only-no" });
      expect(ladder.next).toBe("mediation");
    }
  });

  it("to a complaint leaves the regulator out as well, once the lender has answered", () => {
    const answered = [
      ...refused.slice(0, 2),
      contact("c4", "2026-11-20", "complaint"),
      contact("c5", "2026-11-25", "complaint", { direction: "in" }),
    ];
    expect(stateOf(ladderOn("2026-12-20", { contacts: answered }), "regulator")).toEqual({ is: "not-offered", why: "only-no" });
  });
});

describe("silence", () => {
  const letter = contact("c2", "2026-11-04", "letter", { files: ["files/receipt.png"] });

  it("opens the complaint on the fifteenth day after the letter, not before", () => {
    expect(stateOf(ladderOn("2026-11-18", { contacts: [letter] }), "lender-complaint")).toEqual({
      is: "not-yet",
      why: { because: "silence", from: "2026-11-19", unsure: false },
    });
    const open = ladderOn("2026-11-19", { contacts: [letter] });
    expect(stateOf(open, "lender-complaint")).toEqual({ is: "open", why: "time-over", since: "2026-11-19" });
    expect(open.next).toBe("lender-complaint");
  });

  it("after the complaint opens the regulator when the lender's fifteen days are over", () => {
    const complained = [letter, contact("c3", "2026-11-19", "complaint")];
    expect(stateOf(ladderOn("2026-12-04", { contacts: complained }), "regulator")).toEqual({
      is: "not-yet",
      why: { because: "answer", from: "2026-12-05", unsure: false },
    });
    const open = ladderOn("2026-12-05", { contacts: complained });
    expect(stateOf(open, "regulator")).toEqual({ is: "open", why: "time-over", since: "2026-12-05" });
    expect(open.next).toBe("regulator");
  });

  it("about a word given counts from the working day after it, but is put in writing first", () => {
    const commitments = [{ id: "w1", who: "lender", what: "回电", debt: d1, dueDay: day("2026-11-06"), made: day("2026-11-02") }] as const;
    const spoken = { contacts: [contact("c1", "2026-11-02", "phone")], followUp: { commitments } };
    expect(stateOf(ladderOn("2026-11-09", spoken), "lender-complaint")).toMatchObject({ is: "not-yet", why: { because: "before" } });
    const written = { ...spoken, contacts: [...spoken.contacts, contact("c2", "2026-11-05", "email")] };
    expect(stateOf(ladderOn("2026-11-09", written), "lender-complaint")).toMatchObject({ is: "open", since: "2026-11-09" });
  });
});

describe("conduct", () => {
  const call = contact("c1", "2026-11-06", "phone", { direction: "in" });

  it("that a rule speaks of needs no letter before the complaint, and waits at the regulator", () => {
    const ladder = ladderOn("2026-11-06", { contacts: [call], conduct: { ...quiet, contacts: ["c1"] } });
    expect(stateOf(ladder, "lender-complaint")).toEqual({ is: "open", why: "conduct", since: null });
    expect(stateOf(ladder, "regulator")).toMatchObject({ is: "not-yet", why: { because: "before", first: ["lender-complaint"] } });
    expect(ladder.next).toBe("lender-complaint");
  });

  it("against a binding rule need not wait for the lender's answer, and is told to the lender first all the same", () => {
    const ladder = ladderOn("2026-11-06", { contacts: [call], conduct: { ...quiet, contacts: ["c1"], binding: ["c1"] } });
    expect(stateOf(ladder, "regulator")).toEqual({ is: "open", why: "conduct", since: null });
    expect(ladder.next).toBe("lender-complaint");
  });

  it("with a threat to a person comes before all else: the police", () => {
    const ladder = ladderOn("2026-11-06", { contacts: [call], conduct: { contacts: ["c1"], binding: ["c1"], threats: ["c1"] } });
    expect(ladder.next).toBe("police");
    expect(stateOf(ladderOn("2026-11-06", { contacts: [call] }), "police")).toEqual({ is: "not-offered", why: "no-threat" });
  });
});

describe("who is asked", () => {
  const conduct = { contacts: ["c1"], binding: ["c1"], threats: [] };
  const regulatorOf = (lender: LenderType) => {
    const ladder = ladderOn("2026-11-24", { lender, contacts: [contact("c1", "2026-11-20", "phone", { direction: "in" })], conduct });
    const state = stateOf(ladder, "regulator");
    return state.is === "not-offered" ? state.why : bodiesOf(ladder, "regulator");
  };

  it("depends on the licence: the national line, the local authority, nobody, or first of all who it is", () => {
    expect(Object.fromEntries(lenderTypes.map((lender) => [lender, regulatorOf(lender)]))).toEqual({
      bank: ["financial-regulator"],
      "consumer-finance": ["financial-regulator"],
      "auto-finance": ["financial-regulator"],
      trust: ["financial-regulator"],
      microloan: ["local-financial-authority"],
      guarantor: ["local-financial-authority"],
      private: "private-lender",
      assignee: "no-body",
      unknown: "lender-unknown",
    });
  });

  it("is found out first where nobody knows who lent", () => {
    expect(ladderOn("2026-11-24", { lender: "unknown" }).next).toBe("verify");
    expect(stateOf(ladderOn("2026-11-24"), "verify")).toEqual({ is: "not-offered", why: "lender-known" });
  });

  it("is a mediation committee for a person, and the debtor of an assigned claim is sent to no supervisor", () => {
    const person = ladderOn("2026-12-30", { lender: "private", contacts: [contact("c1", "2026-11-04", "letter")] });
    expect(bodiesOf(person, "mediation")).toEqual(["peoples-mediation"]);
    expect(stateOf(person, "supervisor")).toEqual({ is: "not-offered", why: "private-lender" });
    const sold = ladderOn("2026-11-24", { debt: { assigned: { to: "岩谷资产管理有限公司" } } });
    expect(stateOf(sold, "regulator")).toEqual({ is: "not-offered", why: "no-body" });
  });

  it("about an entry of the credit record is the one that reported it, then the central bank after twenty days", () => {
    const debt = { recordObjection: { reportOn: day("2026-10-01"), shows: "逾期", should: "已还" } };
    const steps = [step("record-objection", "2026-11-02")];
    const answerBefore = contact("c9", "2026-11-10", "phone", { direction: "in" });
    expect(stateOf(ladderOn("2026-11-02"), "record-objection")).toEqual({ is: "not-offered", why: "nothing-objected" });
    expect(stateOf(ladderOn("2026-11-22", { debt, steps, contacts: [answerBefore] }), "record-complaint")).toMatchObject({
      is: "not-yet",
      why: { because: "answer", from: "2026-11-23" },
    });
    const open = ladderOn("2026-11-23", { debt, steps });
    expect(stateOf(open, "record-complaint")).toMatchObject({ is: "open" });
    expect(bodiesOf(open, "record-complaint")).toEqual(["central-bank"]);
  });

  it("is a lawyer and the court when a paper of a court is there", () => {
    const ladder = ladderOn("2026-11-24", { courtPaper: true });
    expect(ladder.next).toBe("court-help");
    expect(bodiesOf(ladder, "court-help")).toEqual(["courts", "legal-advice"]);
  });
});

describe("while only neutral words may be used", () => {
  const neutral = { set: "neutral", because: ["limitation-may-have-expired"] } as const;

  it("nothing that negotiates is offered, even if it was done before", () => {
    const ladder = ladderOn("2026-11-24", { words: neutral, contacts: [contact("c1", "2026-11-02", "phone")] });
    const refused = ladder.rungs.filter(({ state }) => state.is === "not-offered" && state.why === "neutral").map(({ rung }) => rung.id);
    expect(refused).toEqual(["agent", "supervisor", "other-shift", "written-request", "mediation"]);
    expect(ladder.next).toBe("verify");
  });

  it("a request for proof left unanswered may be complained about", () => {
    const ladder = ladderOn("2026-11-24", { words: neutral, contacts: [contact("c1", "2026-11-02", "letter")] });
    expect(stateOf(ladder, "verify")).toMatchObject({ is: "done", on: "2026-11-02" });
    expect(ladder.next).toBe("lender-complaint");
  });
});

it("an agreement that is kept leaves nothing to negotiate", () => {
  const agreements = [{ id: "a1", debt: d1, on: day("2026-11-10"), schedule: [{ day: day("2026-12-05"), fen: yuan("300.00") }] }];
  expect(stateOf(ladderOn("2026-11-24", { followUp: { agreements } }), "written-request")).toEqual({ is: "not-offered", why: "agreed" });
  expect(stateOf(ladderOn("2026-12-20", { followUp: { agreements } }), "agent")).toMatchObject({ is: "open" });
});

describe("over any log", () => {
  const someDay = fc.integer({ min: 1, max: 30 }).map((date) => `2026-11-${String(date).padStart(2, "0")}`);
  const someContact = fc
    .record({
      on: someDay,
      hour: fc.integer({ min: 8, max: 21 }),
      channel: fc.constantFrom("phone", "chat", "letter", "email", "complaint", "visit", "branch"),
      direction: fc.constantFrom("in", "out", undefined),
    })
    .map(({ on, hour, channel, direction }) => ({ at: `${on}T${String(hour).padStart(2, "0")}:00`, channel, direction }));
  const aLog = fc.array(someContact, { maxLength: 12 }).map((all) =>
    all.map(
      ({ direction, ...rest }, index): NotedContact => ({
        id: `c${index}`,
        debt: d1,
        ...rest,
        ...(direction !== undefined && { direction }),
      }),
    ),
  );
  const someSteps = fc
    .array(fc.record({ rung: fc.constantFrom(...rungIds), on: someDay }), { maxLength: 4 })
    .map((all) => all.map(({ rung, on }, index): RungTaken => ({ id: `s${index}`, debt: d1, rung, on: day(on) })));
  const someLender = fc.constantFrom(...lenderTypes);
  const rank = { "not-offered": 0, "not-yet": 1, open: 2, done: 3 };

  it("the same entries give the same ladder in whatever order they arrive", () => {
    fc.assert(
      fc.property(aLog, someSteps, someLender, someDay, fc.infiniteStream(fc.nat()), (contacts, steps, lender, on, random) => {
        const keyed = contacts.map((one) => ({ one, key: random.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(ladderOn(on, { lender, contacts: shuffled, steps: [...steps].reverse() })).toEqual(
          ladderOn(on, { lender, contacts, steps }),
        );
      }),
    );
  });

  it("no rung of the lender's own is open before its gap, and none beyond without silence", () => {
    fc.assert(
      fc.property(aLog, someSteps, someLender, someDay, (contacts, steps, lender, on) => {
        const ladder = ladderOn(on, { lender, contacts, steps });
        const firstOut = contacts.filter(
          ({ channel, direction, at }) => direction === "out" && ["phone", "chat", "branch"].includes(channel) && at.slice(0, 10) <= on,
        );
        const saidBefore = steps.filter((one) => ["agent", "supervisor", "other-shift"].includes(one.rung) && one.on <= on);
        const before = [...firstOut.map(({ at }) => at.slice(0, 10)), ...saidBefore.map((one) => one.on as string)];
        if (stateOf(ladder, "supervisor").is === "open" || stateOf(ladder, "written-request").is === "open")
          expect(before.some((one) => one < on)).toBe(true);
        // Nothing here is conduct: only a request in writing that nobody came back to, fifteen days on.
        const unanswered = contacts.some(
          (one) =>
            one.direction === "out" &&
            ["letter", "email", "complaint"].includes(one.channel) &&
            Date.parse(on) - Date.parse(one.at.slice(0, 10)) >= 15 * 86_400_000 &&
            !contacts.some((later) => later.direction === "in" && later.at > one.at && later.at.slice(0, 10) <= on),
        );
        for (const id of ["lender-complaint", "regulator"] as const) if (stateOf(ladder, id).is === "open") expect(unanswered).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("a regulator is never offered where every request was answered", () => {
    fc.assert(
      fc.property(aLog, someSteps, someLender, someDay, (contacts, steps, lender, on) => {
        const no = contact("last", "2026-11-30", "complaint", { at: "2026-11-30T23:00", direction: "in" });
        const ladder = ladderOn("2026-12-31", {
          lender,
          contacts: [...contacts, no],
          steps: steps.filter(({ rung }) => rung !== "regulator"),
        });
        expect(on <= "2026-11-30" && stateOf(ladder, "regulator").is).toBe("not-offered");
      }),
    );
  });

  it("what is open stays open as days pass and nothing is added", () => {
    fc.assert(
      fc.property(
        aLog,
        someSteps,
        someLender,
        fc.integer({ min: 0, max: 31 }),
        fc.integer({ min: 0, max: 31 }),
        (contacts, steps, lender, one, other) => {
          const on = (date: number): string => (date === 0 ? "2026-11-30" : `2026-12-${String(date).padStart(2, "0")}`);
          const [before, after] = [
            ladderOn(on(Math.min(one, other)), { lender, contacts, steps }),
            ladderOn(on(Math.max(one, other)), { lender, contacts, steps }),
          ];
          for (const id of rungIds) expect(rank[stateOf(after, id).is]).toBeGreaterThanOrEqual(rank[stateOf(before, id).is]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
