/**
 * Contacts against the real law book: hours to the minute, days on both sides of each rule's first and last day, counts
 * on both sides of each number, and where each kind of lender's conduct can be brought. Days, hours and numbers are those
 * of the standard (in force 2025-02-28), the association's guideline (2026-01-30), the public security laws (changed on
 * 2026-01-01) and the orders for each kind of lender.
 */

import { checkConduct } from "@tanhao/core/conduct/check-conduct";
import { type CalledPerson, type Contact, type ContactMeans, readContactTime } from "@tanhao/core/conduct/contact";
import type { LenderType } from "@tanhao/core/debt/debt";
import { describe, expect, it } from "vitest";
import { realLawBook } from "../law/a-worked-case.ts";
import { vocabulary } from "./a-vocabulary.ts";

interface Said {
  readonly called?: CalledPerson;
  readonly channel?: ContactMeans;
  readonly words?: string;
  readonly answered?: boolean;
  readonly agreed?: boolean;
  readonly number?: string;
  readonly lender?: LenderType;
}

function contact(at: string, { called = "debtor", channel = "phone", words = "您好", ...rest }: Said = {}): Contact {
  const time = readContactTime(at);
  if (typeof time === "string") throw new Error(`${at} is ${time}`);
  return { ...time, called, channel, words, ...rest };
}

const check = (contacts: readonly Contact[], lender: LenderType = "bank") => checkConduct(contacts, realLawBook, vocabulary, { lender });
const rulesOf = (contacts: readonly Contact[], lender: LenderType = "bank") =>
  check(contacts, lender).map(({ findings }) => findings.map(({ rule }) => rule as string));
const rulesFor = (at: string, said: Said = {}, lender: LenderType = "bank") => rulesOf([contact(at, said)], lender)[0] ?? [];

const standard = "conduct.quiet-hours";
const association = "conduct.quiet-hours-of-members";

describe("the hours in which nobody collects", () => {
  it.each([
    ["2026-03-02T21:59", []],
    ["2026-03-02T21:59:59", []],
    ["2026-03-02T22:00", [standard, association]],
    ["2026-03-02T23:59", [standard, association]],
    ["2026-03-03T00:00", [standard, association]],
    ["2026-03-03T07:59", [standard, association]],
    ["2026-03-03T08:00", []],
  ])("%s", (at, rules) => expect(rulesFor(at)).toEqual(rules));

  it.each([
    ["2025-02-27T23:00", []],
    ["2025-02-28T23:00", [standard]],
    ["2026-01-29T23:00", [standard]],
    ["2026-01-30T23:00", [standard, association]],
  ])("since the day of the rule: %s", (at, rules) => expect(rulesFor(at)).toEqual(rules));

  it("may be agreed away, and hold for no letter", () => {
    expect(rulesFor("2026-03-02T23:00", { agreed: true })).toEqual([]);
    expect(rulesFor("2026-03-02T23:00", { channel: "letter" })).toEqual([]);
  });

  it("hold for messages and visits", () => {
    expect(rulesFor("2026-03-02T23:00", { channel: "sms" })).toEqual([standard, association]);
    expect(rulesFor("2026-03-02T23:00", { channel: "visit" })).toEqual([standard, association]);
  });

  it("are the association's for its members only, and the standard's not for a private lender", () => {
    expect(rulesFor("2026-03-02T23:00", {}, "microloan")).toEqual([standard]);
    expect(rulesFor("2026-03-02T23:00", {}, "private")).toEqual([]);
  });
});

const calls = (count: number, said: Said = {}, day = "2026-03-02") =>
  Array.from({ length: count }, (_, index) => contact(`${day}T${String(9 + index).padStart(2, "0")}:00`, said));

describe("calls that reached the debtor", () => {
  it("may be three a day, the fourth is one too many", () => {
    expect(rulesOf(calls(3))).toEqual([[], [], []]);
    expect(rulesOf(calls(4))).toEqual([[], [], [], ["conduct.calls-a-day"]]);
    expect(check(calls(4))[3]?.findings[0]?.acts).toEqual([{ act: "calls-a-day", certain: true, count: 4 }]);
  });

  it("are counted by time, whatever the order of the lines", () => {
    const [first, second, third, fourth] = calls(4);
    if (!first || !second || !third || !fourth) throw new Error("there are four");
    expect(rulesOf([fourth, third, second, first])).toEqual([["conduct.calls-a-day"], [], [], []]);
  });

  it("begin anew at midnight", () => {
    expect(rulesOf([...calls(3), ...calls(3, {}, "2026-03-03")]).flat()).toEqual([]);
  });

  it("are not calls nobody answered, messages, or calls to somebody else", () => {
    const three = calls(3);
    expect(rulesOf([...three, contact("2026-03-02T20:00", { answered: false })]).flat()).toEqual([]);
    expect(rulesOf([...three, contact("2026-03-02T20:00", { channel: "sms" })]).flat()).toEqual([]);
    expect(rulesOf([...three, contact("2026-03-02T20:00", { called: "also-bound" })]).flat()).toEqual([]);
  });

  it("are counted for each lender apart", () => {
    expect(rulesOf([...calls(3), contact("2026-03-02T20:00", { lender: "microloan" })]).flat()).toEqual([]);
  });

  it("had no number before the standard", () => {
    expect(rulesOf(calls(4, {}, "2025-02-27")).flat()).toEqual([]);
    expect(rulesOf(calls(4, {}, "2025-02-28")).flat()).toEqual(["conduct.calls-a-day"]);
  });
});

describe("calls that nobody answered", () => {
  const tries = (count: number, said: Said = {}, day = "2026-03-02") => calls(count, { answered: false, words: "", ...said }, day);

  it("may be six a day on one number, the seventh is one too many", () => {
    expect(rulesOf(tries(6)).flat()).toEqual([]);
    const seventh = check(tries(7))[6]?.findings ?? [];
    expect(seventh.map(({ rule, certain }) => [rule, certain])).toEqual([
      ["police.nuisance", false],
      ["privacy.quiet-life", false],
      ["conduct.attempts-a-day", true],
    ]);
  });

  it("are counted for each number apart", () => {
    expect(rulesOf([...tries(6, { number: "11000000001" }), ...tries(6, { number: "11000000002" })]).flat()).toEqual([]);
  });

  it("had no number before the association's guideline", () => {
    expect(rulesOf(tries(7, {}, "2026-01-29")).flat()).toEqual([]);
    expect(rulesOf(tries(7, {}, "2026-01-30")).flat()).toContain("conduct.attempts-a-day");
  });
});

describe("somebody other than the debtor", () => {
  it("called at all is possible only: the debtor may have been out of reach", () => {
    const [checked] = check([contact("2026-03-02T10:00", { called: "employer", words: "请问王先生在吗？" })]);
    expect(checked?.findings.map(({ rule, certain }) => [rule, certain])).toEqual([
      ["conduct.debtor-only", false],
      ["conduct.third-parties-of-members", false],
    ]);
  });

  it("may be asked for the debtor after three tries in a row that failed", () => {
    const others = contact("2026-03-02T18:00", { called: "relative", words: "麻烦让他回个电话" });
    const tries = calls(3, { answered: false, words: "" });
    expect(rulesOf([...tries, others]).at(-1)).toEqual([]);
    expect(rulesOf([...tries.slice(1), others]).at(-1)).toEqual(["conduct.debtor-only", "conduct.third-parties-of-members"]);
    const reached = [...tries, contact("2026-03-02T14:00"), others];
    expect(rulesOf(reached).at(-1)).toEqual(["conduct.debtor-only", "conduct.third-parties-of-members"]);
  });

  it("is never to be told of the debt, out of reach or not", () => {
    const told = contact("2026-03-02T18:00", { called: "colleague", words: "他欠我们钱不还" });
    expect(rulesOf([...calls(3, { answered: false, words: "" }), told]).at(-1)).toEqual([
      "privacy.basis",
      "privacy.quiet-life",
      "conduct.debtor-only",
      "conduct.third-parties-of-members",
    ]);
  });

  it("is not a guarantor, a co-borrower or the borrower's lawyer", () => {
    for (const called of ["also-bound", "representative"] as const)
      expect(rulesFor("2026-03-02T10:00", { called, words: "贷款已经逾期，请还款" })).toEqual([]);
  });

  it("was protected by the law on personal information from 2021-11-01", () => {
    const told: Said = { called: "neighbour", words: "他欠我们钱不还" };
    expect(rulesFor("2021-10-31T10:00", told)).toEqual(["privacy.quiet-life"]);
    expect(rulesFor("2021-11-01T10:00", told)).toEqual(["privacy.basis", "privacy.quiet-life"]);
  });
});

describe("the law on public order", () => {
  const follow: Said = { words: "让你身败名裂" };

  it("names nuisance and pestering from 2026-01-01", () => {
    expect(rulesFor("2025-12-31T10:00", follow, "private")).toEqual([]);
    expect(rulesFor("2026-01-01T10:00", follow, "private")).toEqual(["police.nuisance"]);
  });

  it("knew threats to a person's safety before, under the older article", () => {
    const threat: Said = { words: "弄死你" };
    const articleOn = (at: string) =>
      check([contact(at, threat)], "bank")[0]?.findings.find(({ rule }) => rule === "police.threat-to-safety")?.citation;
    expect(articleOn("2025-12-31T10:00")).toMatchObject({ instrument: "public-security-law-2012", article: "42" });
    expect(articleOn("2026-01-01T10:00")).toMatchObject({ instrument: "public-security-law-2025", article: "50" });
  });
});

describe("the orders for one kind of lender", () => {
  const insult: Said = { words: "你就是个人渣" };
  const threat: Said = { words: "让你身败名裂" };

  it.each<[LenderType, string, Said, readonly string[]]>([
    ["bank", "2023-02-28T10:00", threat, []],
    ["bank", "2023-03-01T10:00", threat, ["conduct.regulator-order"]],
    ["consumer-finance", "2024-04-17T10:00", threat, ["conduct.regulator-order"]],
    ["consumer-finance", "2024-04-18T10:00", threat, ["conduct.consumer-finance-order", "conduct.regulator-order"]],
    ["microloan", "2020-09-15T10:00", insult, ["police.nuisance"]],
    ["microloan", "2020-09-16T10:00", insult, ["police.nuisance", "conduct.microloan-order"]],
    ["guarantor", "2025-06-01T10:00", threat, []],
    ["bank", "2026-02-01T10:00", threat, ["police.nuisance", "conduct.regulator-order", "conduct.eight-bans"]],
  ])("%s on %s", (lender, at, said, rules) => expect(rulesFor(at, said, lender)).toEqual(rules));

  it("moved from the notice of 2020 to the measures of 2025 for microloan companies", () => {
    const source = (at: string) =>
      check([contact(at, insult)], "microloan")[0]?.findings.find(({ rule }) => rule === "conduct.microloan-order")?.citation.instrument;
    expect(source("2025-01-16T10:00")).toBe("yinbaojianbanfa-2020-86");
    expect(source("2025-01-17T10:00")).toBe("jingui-2024-26");
  });

  it.each<LenderType>(["unknown", "assignee"])("are told as conditions while the lender is %s", (lender) => {
    const [checked] = check([contact("2026-03-02T10:00", { words: "明天就抓你坐牢" })], lender);
    expect(checked?.asksLender).toBe(true);
    expect(checked?.findings.map(({ rule, certain, onlyFor }) => [rule, certain, onlyFor])).toEqual([
      ["conduct.regulator-order", false, ["bank", "consumer-finance", "auto-finance", "trust"]],
      ["conduct.eight-bans", false, ["bank", "consumer-finance"]],
    ]);
  });
});

describe("the first day of each rule", () => {
  const told: Said = { called: "friend", words: "他欠我们钱不还" };
  const spread: Said = { words: "把你身份证照片发到群里" };
  const kill: Said = { words: "弄死你" };
  const insult: Said = { words: "你就是个人渣" };

  it.each<[string, string, string, LenderType, Said]>([
    ["conduct.debtor-only", "2025-02-27", "2025-02-28", "bank", told],
    ["conduct.third-parties-of-members", "2026-01-29", "2026-01-30", "bank", told],
    ["conduct.eight-bans", "2026-01-29", "2026-01-30", "bank", insult],
    ["police.nuisance", "2012-12-31", "2013-01-01", "private", insult],
    ["police.threat-to-safety", "2012-12-31", "2013-01-01", "private", kill],
    ["police.disturbance", "2012-12-31", "2013-01-01", "private", { words: "昨天砸了你家" }],
    ["crime.collecting-illegal-debt", "2021-02-28", "2021-03-01", "private", kill],
    ["crime.personal-information", "2020-12-31", "2021-01-01", "bank", spread],
    ["privacy.quiet-life", "2020-12-31", "2021-01-01", "bank", spread],
    ["privacy.basis", "2021-10-31", "2021-11-01", "bank", spread],
    ["privacy.sensitive", "2021-10-31", "2021-11-01", "bank", { words: "把收到的验证码发给我" }],
    ["borrower-conduct.handing-over-cards", "2026-02-05", "2026-02-06", "bank", { words: "转给我个人就行" }],
  ])("%s: not on %s, but on %s", (rule, before, first, lender, said) => {
    expect(rulesFor(`${before}T10:00`, said, lender)).not.toContain(rule);
    expect(rulesFor(`${first}T10:00`, said, lender)).toContain(rule);
  });

  it("of each body that takes complaints", () => {
    const bodiesOn = (at: string) => check([contact(at, insult)])[0]?.findings[0]?.complainTo;
    expect(bodiesOn("2020-02-29T10:00")).toEqual(["police"]);
    expect(bodiesOn("2020-03-01T10:00")).toEqual(["lender", "nfra-12378", "police"]);
    expect(bodiesOn("2021-12-31T10:00")).toEqual(["lender", "nfra-12378", "police"]);
    expect(bodiesOn("2022-01-01T10:00")).toEqual(["lender", "nfra-12378", "police", "nifa"]);
  });
});

describe("where it can be brought", () => {
  const bodies = (words: string, lender: LenderType) =>
    check([contact("2026-03-02T10:00", { words })], lender)[0]?.findings.map(({ complainTo }) => complainTo);

  it("is the lender first, then its regulator", () => {
    expect(bodies("明天就抓你坐牢", "bank")?.[0]).toEqual(["lender", "nfra-12378", "nifa"]);
    expect(rulesFor("2026-03-02T23:00", {}, "microloan")).toEqual([standard]);
    expect(check([contact("2026-03-02T23:00")], "microloan")[0]?.findings[0]?.complainTo).toEqual([
      "lender",
      "local-financial-authority",
      "nifa",
    ]);
    expect(check([contact("2026-03-02T23:00")], "guarantor")[0]?.findings[0]?.complainTo).toEqual(["lender", "local-financial-authority"]);
  });

  it("is the police first where somebody is in danger", () => {
    expect(bodies("弄死你", "bank")?.[0]).toEqual(["police", "lender", "nfra-12378", "nifa"]);
    expect(bodies("弄死你", "private")?.[0]).toEqual(["police"]);
  });

  it("is a body for whom the lender does not matter while the lender is unknown", () => {
    expect(bodies("明天就抓你坐牢", "unknown")?.[0]).toEqual(["lender"]);
    expect(bodies("我是公安局的，你这笔欠款要处理", "unknown")?.[0]).toEqual(["lender", "police"]);
  });

  it("is free advice where no body is competent", () => {
    const [checked] = check([contact("2026-03-02T10:00", { called: "neighbour", words: "他欠我钱不还" })], "private");
    expect(checked?.findings.map(({ complainTo }) => complainTo)).toEqual([["legal-advice-12348"], ["legal-advice-12348"]]);
  });
});

describe("the strongest force", () => {
  it("stands first, and what only one page or memory says does not stand at all", () => {
    const [checked] = check([contact("2026-03-02T23:00", { words: "弄死你，抓你坐牢" })], "consumer-finance");
    const forces = checked?.findings.map(({ citation }) => citation.force);
    expect(forces).toEqual([
      "statute",
      "department-order",
      "department-order",
      "recommended-standard",
      "self-regulation",
      "self-regulation",
    ]);
    expect(checked?.findings.map(({ citation }) => citation.confidence)).not.toContain("single");
  });
});

describe("the lists of the law book", () => {
  it("name acts that can be seen: each rule that lists any lists only such", async () => {
    const { conductActs } = await import("@tanhao/core/conduct/act");
    const areas = ["conduct", "privacy", "police", "crime", "borrower-conduct"];
    const listing = Object.values(realLawBook.parameters).filter(({ id }) => areas.includes(id.split(".")[0] ?? ""));
    const items = listing.flatMap(({ values }) => values.flatMap(({ value }) => (value.is === "list" ? value.items : [])));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(conductActs).toContain(item);
  });
});
