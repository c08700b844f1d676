import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { aDirectory, anEntry, anOwnEntry, complaintBook } from "./a-directory.ts";
import type { Channel, ChannelFacts } from "./channel.ts";
import { type ChannelSetting, rankChannels } from "./rank-channels.ts";

/** Tuesday 24 November 2026, 10:30: a working day in every kind of hours. */
const tuesday = { day: day("2026-11-24"), minute: 10 * 60 + 30 };

const facts = (changes: Partial<ChannelFacts> = {}): ChannelFacts => ({
  goal: "arrange",
  at: tuesday,
  tried: new Set(),
  evidence: false,
  lender: "bank",
  ...changes,
});

const setting = (changes: Partial<ChannelSetting> = {}): ChannelSetting => ({
  directory: aDirectory,
  law: { ...complaintBook, calendar: calendarOf2025And2026 },
  entry: null,
  own: [],
  words: { set: "open" },
  ...changes,
});

const neutral: Partial<ChannelSetting> = { words: { set: "neutral", because: ["creditor-unverified"] } };

const order = (changes: Partial<ChannelFacts>, with_: Partial<ChannelSetting> = {}): Channel[] =>
  rankChannels(facts(changes), setting(with_)).map(({ channel }) => channel);

const one = (channel: Channel, changes: Partial<ChannelFacts>, with_: Partial<ChannelSetting> = {}) =>
  rankChannels(facts(changes), setting(with_)).find((entry) => entry.channel === channel);

describe("which channel first", () => {
  // By the plain order of the goal; complaint line and mediation wait until the lender was asked.
  it("takes the plain order where nothing more is known", () =>
    expect(order({})).toEqual(["phone", "chat", "email", "letter", "branch", "complaint-line", "mediation"]));

  // chat +1, email +1, letter +1; phone -1, branch -1.
  it("puts writing first for somebody who would rather write", () =>
    expect(order({ comfort: "writing" }).slice(0, 5)).toEqual(["chat", "email", "letter", "phone", "branch"]));

  // phone +1, branch +1; chat, email, letter -1.
  it("puts speaking first for somebody who would rather speak", () =>
    expect(order({ comfort: "calling" }).slice(0, 5)).toEqual(["phone", "branch", "chat", "email", "letter"]));

  // email, letter, branch +2 (trail, full file); chat +1 -1; phone -1.
  it("puts what leaves a trail and holds a file first when proof is needed for many points", () =>
    expect(order({ evidence: true, complexity: "many-points" }).slice(0, 5)).toEqual(["email", "letter", "branch", "chat", "phone"]));

  // phone +2 (quick, short); chat +2; branch +1; email and letter -1.
  it("puts what answers today first", () =>
    expect(order({ urgency: "today", complexity: "one-question" }).slice(0, 5)).toEqual(["phone", "chat", "branch", "email", "letter"]));

  // phone -1; a wish for an arrangement is no complaint, so the complaint line only keeps its place.
  it("moves on from what was tried", () =>
    expect(order({ tried: new Set(["phone"]) })).toEqual(["chat", "email", "letter", "branch", "complaint-line", "phone", "mediation"]));

  // e-mail -1; complaint line +1, the lender having had its chance.
  it("goes on to the complaint line where there is something to complain about", () =>
    expect(order({ goal: "charges", tried: new Set(["email"]) }).slice(0, 2)).toEqual(["complaint-line", "letter"]));

  it("says its reasons", () =>
    expect(one("phone", { urgency: "today", evidence: true, tried: new Set(["phone"]) })).toMatchObject({
      why: ["for-goal", "quick"],
      against: ["no-trail", "tried-before"],
    }));
});

describe("the hour", () => {
  it("puts lines behind at night, and says when they open", () => {
    const night = { day: day("2026-11-24"), minute: 22 * 60 };
    expect(order({ at: night }).slice(0, 2)).toEqual(["email", "letter"]);
    expect(one("phone", { at: night })?.when).toEqual({ state: "closed", opens: { day: "2026-11-25", minute: 540 } });
  });

  it("opens the same day for who comes early", () =>
    expect(one("branch", { at: { day: day("2026-11-24"), minute: 0 } })?.when).toEqual({
      state: "closed",
      opens: { day: "2026-11-24", minute: 540 },
    }));

  // The public notice gives 1 to 7 October 2026 (a Thursday to a Wednesday) free.
  it("passes over a holiday", () =>
    expect(one("branch", { at: { day: day("2026-10-01"), minute: 600 } })?.when).toEqual({
      state: "closed",
      opens: { day: "2026-10-08", minute: 540 },
    }));

  it("does not guess a year whose holidays are not known", () =>
    expect(one("branch", { at: { day: day("2027-01-05"), minute: 600 } })?.when).toEqual({ state: "unsure" }));

  it("closes on the minute", () => {
    const entry = anEntry({ hours: { days: "every-day", from: 510, to: 1320 } });
    expect(one("phone", { at: { day: day("2026-11-24"), minute: 1319 } }, { entry })?.when.state).toBe("now");
    expect(one("phone", { at: { day: day("2026-11-24"), minute: 1320 } }, { entry })?.when.state).toBe("closed");
  });
});

describe("who is competent", () => {
  const complained = new Set<Channel>(["phone", "complaint-line"]);
  const bodies = (lender: ChannelFacts["lender"]) =>
    one("regulator", { goal: "conduct", lender, tried: complained })?.bodies.map(({ id }) => id);

  it("sends a bank's customer to the national regulator", () => expect(bodies("bank")).toEqual(["national"]));
  it("sends a microloan company's customer to the local one, never to the national", () => expect(bodies("microloan")).toEqual(["local"]));
  it.each(["private", "assignee", "unknown"] as const)("names no regulator for %s", (lender) => expect(bodies(lender)).toBeUndefined());

  it("lets the lender answer a complaint first", () =>
    expect(one("regulator", { goal: "conduct" })?.when).toEqual({ state: "not-yet", first: "complaint" }));

  it("has no complaint line, branch or e-mail for a private lender", () =>
    expect(order({ lender: "private" })).toEqual(["phone", "chat", "letter", "mediation"]));

  it("lets a private lender be spoken to before somebody mediates", () => {
    expect(one("mediation", { lender: "private" })?.when).toEqual({ state: "not-yet", first: "contact" });
    expect(one("mediation", { lender: "private", tried: new Set(["chat"]) })?.when).toEqual({ state: "now" });
  });

  it("asks for no app, card or official window of a private lender", () => {
    expect(one("phone", { lender: "private" })?.caution).toEqual(["caller-number-no-proof"]);
    expect(one("chat", { lender: "private" })?.caution).toEqual([]);
  });

  it("tells only days that more than memory vouches for", () => {
    expect(one("complaint-line", { tried: new Set(["chat"]) })?.wait).toEqual({
      is: "clocks",
      clocks: [{ parameter: "complaint.lender-answer", days: 10, workingDays: false }],
    });
    expect(one("regulator", { goal: "conduct" })?.wait.clocks).toEqual([{ parameter: "complaint.forwarding", days: 4, workingDays: true }]);
  });

  it("tells no days where the clocks run for others", () =>
    expect(one("complaint-line", { lender: "microloan", tried: new Set(["chat"]) })?.wait).toEqual({ is: "no-set-time", clocks: [] }));
});

describe("neutral words", () => {
  it("leave only channels that have them, writing first, whatever the goal", () => {
    expect(order({ goal: "arrange" }, neutral)).toEqual(["letter", "email", "chat", "branch", "phone"]);
    expect(order({ goal: "conduct", tried: new Set(["complaint-line"]) }, neutral)).toEqual(["letter", "email", "chat", "branch", "phone"]);
  });

  it("prepare no sum and no proof of hardship", () =>
    expect(rankChannels(facts(), setting(neutral)).map(({ prepare }) => prepare)).toEqual([
      ["neutral-words"],
      ["neutral-words"],
      ["neutral-words"],
      ["neutral-words"],
      ["neutral-words"],
    ]));

  it("keep a court in sight", () => expect(order({ goal: "court" }, neutral)[0]).toBe("court-help"));
});

describe("what to prepare", () => {
  it("is a sum and proof of hardship where an arrangement is asked for, and only there", () => {
    expect(one("chat", {})?.prepare).toEqual(["words", "contract-number", "firm-sum", "hardship-proof"]);
    expect(one("chat", { goal: "itemise" })?.prepare).toEqual(["words", "contract-number"]);
  });

  it("is the facts for a complaint, and for a public body what it asks for", () => {
    expect(one("complaint-line", {})?.prepare).toEqual(["contract-number", "timeline"]);
    expect(one("regulator", { goal: "conduct" })?.prepare).toEqual([]);
  });
});

describe("a number", () => {
  it("is to be checked first twelve months after somebody looked", () => {
    const entry = anEntry({ checked: day("2026-01-10") });
    const caution = (on: string) => one("phone", { at: { day: day(on), minute: 600 } }, { entry })?.caution[0];
    expect(caution("2027-01-09")).toBe("check-number");
    expect(caution("2027-01-10")).toBe("check-number-first");
  });

  it("is given for speaking, not for writing", () => {
    const entry = anEntry();
    expect(one("phone", {}, { entry })?.how.number).toEqual({ text: "LINE", own: null, checkFirst: false });
    expect(one("chat", {}, { entry })?.how).toEqual({
      isPrivate: false,
      number: null,
      app: { text: "青禾", own: null, checkFirst: false },
      path: null,
      email: null,
      address: null,
    });
  });
});

describe("the person's own entry", () => {
  const path = { "zh-CN": "青禾 App 里找人工", en: "in the app" };
  const entry = anEntry({ path });
  const where = { source: "合同第一页", checked: "2026-11-20" };

  it("goes before the directory for what it states, and leaves the rest to the directory", () => {
    const own = [anOwnEntry({ number: "OWN" })];
    expect(one("phone", {}, { entry, own })?.how).toMatchObject({
      number: { text: "OWN", own: where, checkFirst: false },
      app: { text: "青禾", own: null },
      path,
    });
  });

  it("of another app takes the directory's path through its app away", () => {
    expect(one("chat", {}, { entry, own: [anOwnEntry({ app: "青禾新版" })] })?.how).toMatchObject({
      app: { text: "青禾新版", own: where },
      path: null,
    });
    expect(one("chat", {}, { entry, own: [anOwnEntry({ app: "青禾" })] })?.how.path).toEqual(path);
  });

  it("gives the address for a mail and for a letter, which nothing else gives", () => {
    const own = [anOwnEntry({ email: "service@qinghe.invalid", address: "示例市一路 1 号" })];
    expect(one("email", {}, { entry, own })?.how.email?.text).toBe("service@qinghe.invalid");
    expect(one("letter", {}, { entry, own })?.how.address?.text).toBe("示例市一路 1 号");
    expect(one("email", {}, { entry })?.how.email).toBeNull();
    expect(one("phone", {}, { entry, own })?.how).toMatchObject({ email: null, address: null });
  });

  it("is asked for part by part, the one checked last first", () => {
    const own = [anOwnEntry({ number: "NEW" }), anOwnEntry({ number: "OLD", app: "青禾旧版", checked: day("2026-01-02") })];
    expect(one("phone", {}, { own })?.how).toMatchObject({ number: { text: "NEW" }, app: { text: "青禾旧版" } });
  });

  it("is to be checked first twelve months on, and when its day has not come yet", () => {
    const isFirst = (checked: string, on = "2026-11-24") => {
      const phone = one("phone", { at: { day: day(on), minute: 600 } }, { own: [anOwnEntry({ number: "OWN", checked: day(checked) })] });
      return [phone?.how.number?.checkFirst, phone?.caution[0]];
    };
    expect(isFirst("2025-11-25")).toEqual([false, "check-number"]);
    expect(isFirst("2025-11-24")).toEqual([true, "check-number-first"]);
    expect(isFirst("2026-11-25")).toEqual([true, "check-number-first"]);
  });

  it("is kept with a caution where it looks like somebody's mobile, except of a private lender", () => {
    const own = [anOwnEntry({ number: "12000000000" })];
    expect(one("phone", {}, { own })?.caution).toEqual(["check-number", "mobile-number", "caller-number-no-proof"]);
    expect(one("complaint-line", {}, { own })?.caution).toContain("mobile-number");
    expect(one("phone", { lender: "private" }, { own })?.caution).toEqual(["caller-number-no-proof"]);
    expect(one("phone", { lender: "private" }, { own })?.how.number?.text).toBe("12000000000");
  });

  it("is kept with a caution where it is no number", () =>
    expect(one("phone", {}, { own: [anOwnEntry({ number: "6222 0000 0000 0000" })] })?.caution).toContain("odd-number"));
});

describe("a complaint that the lender may still answer", () => {
  const tried = new Set<Channel>(["complaint-line"]);
  const regulator = (on: string, changes: Partial<ChannelFacts> = {}) =>
    one("regulator", { goal: "charges", at: { day: day(on), minute: 630 }, tried, ...changes });
  const complaint = { day: day("2026-11-20"), answered: false };

  // Ten days from 20 November: the last is 30 November, a Monday; 1 December is a Tuesday.
  it("keeps the regulator waiting up to the last day, by name", () => {
    expect(regulator("2026-11-24", { complaint })?.when).toEqual({ state: "not-yet", first: "answer", until: "2026-11-30" });
    expect(regulator("2026-11-30", { complaint })?.when).toEqual({ state: "not-yet", first: "answer", until: "2026-11-30" });
    expect(regulator("2026-12-01", { complaint })?.when).toEqual({ state: "now" });
  });

  it("is no reason to go on while it waits", () => {
    expect(regulator("2026-11-24", { complaint })?.why).toEqual(["for-goal"]);
    expect(regulator("2026-12-01", { complaint })?.why).toEqual(["for-goal", "next-step"]);
  });

  it("waits no longer once the lender answered", () =>
    expect(regulator("2026-11-24", { complaint: { ...complaint, answered: true } })?.when).toEqual({ state: "now" }));

  it("waits for nothing where the law book has no days for the lender", () =>
    expect(regulator("2026-11-24", { complaint, lender: "microloan" })?.when).toEqual({ state: "now" }));

  // Twelve days from 20 November.
  it("is an objection with days of its own where the credit record is doubted", () =>
    expect(regulator("2026-11-24", { complaint, goal: "credit-record" })?.when).toEqual({
      state: "not-yet",
      first: "answer",
      until: "2026-12-02",
    }));

  it("does not hold mediation back", () => expect(one("mediation", { tried, complaint })?.when).toEqual({ state: "now" }));

  it("does not wait where collectors broke a binding rule, even before any complaint", () => {
    expect(regulator("2026-11-24", { complaint, noWait: "conduct" })).toMatchObject({
      when: { state: "now" },
      why: ["for-goal", "next-step", "no-wait"],
    });
    expect(one("regulator", { goal: "conduct", noWait: "conduct" })?.when).toEqual({ state: "now" });
  });

  it("does not wait in danger or after a fraud, which is no reason for the regulator", () =>
    expect(one("regulator", { goal: "conduct", noWait: "danger-or-fraud" })).toMatchObject({ when: { state: "now" }, why: ["for-goal"] }));

  it("whose day nobody recorded is to be counted by the person", () => {
    expect(regulator("2026-11-24")).toMatchObject({ when: { state: "now" }, caution: expect.arrayContaining(["answer-first"]) });
    expect(regulator("2026-12-01", { complaint })?.caution).not.toContain("answer-first");
    expect(regulator("2026-11-24", { lender: "microloan" })?.caution).not.toContain("answer-first");
  });
});
