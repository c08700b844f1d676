import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { day } from "@tanhao/core/day";
import { fen } from "@tanhao/core/money";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { amountFinder } from "@tanhao/core/talk/amount/find-amount";
import { normaliser } from "@tanhao/core/talk/normal-text";
import { statementReader } from "@tanhao/core/talk/promises/read-statements";
import { wordChecker } from "@tanhao/core/talk/tone/check-words";
import type { ToneFacts } from "@tanhao/core/talk/tone/find-issues";
import { heatFinder } from "@tanhao/core/talk/tone/heat";
import { whenFinder } from "@tanhao/core/talk/when/find-when";
import { describe, expect, it } from "vitest";
import { amountVocabulary } from "./amount.ts";
import { admissionPatterns } from "./documents.ts";
import { linesOf } from "./hear/read-utterances.ts";
import { hearBook } from "./hear.ts";
import { lawBook } from "./law-book.ts";
import { promiseVocabulary } from "./promises.ts";
import { toneBook } from "./tone.ts";
import { lunarCalendar, whenVocabulary } from "./when.ts";

const findAmount = amountFinder(amountVocabulary);
const findWhen = whenFinder({
  vocabulary: whenVocabulary,
  numerals: amountVocabulary.numerals,
  calendar: lawBook.calendar,
  lunar: lunarCalendar,
});
const findAdmissions = admissionFinder(admissionPatterns);
const checkWords = wordChecker({
  book: toneBook,
  normalise: normaliser(hearBook.spelling),
  gates: hearBook.gates,
  findAmount,
  findWhen,
  findAdmissions,
  statements: statementReader({ vocabulary: promiseVocabulary, findWhen, findAmount }),
});

const nothingKnown: ToneFacts = { words: "unknown", limitFor: () => null, earlier: [], reason: null };
const upTo = (yuan: number, more: Partial<ToneFacts> = {}): ToneFacts => ({
  ...nothingKnown,
  words: "open",
  limitFor: () => fen(yuan * 100),
  ...more,
});
const neutral: ToneFacts = { ...nothingKnown, words: "neutral" };

const check = (text: string, facts: ToneFacts = nothingKnown) => checkWords(text, facts, day("2026-11-24"));
const kinds = (text: string, facts: ToneFacts = nothingKnown): readonly string[] => check(text, facts).issues.map(({ kind }) => kind);
const better = (text: string, facts: ToneFacts = nothingKnown): readonly string[] =>
  check(text, facts).issues.map((issue) => issue.better["zh-CN"]);

const own = join(fileURLToPath(import.meta.url), "../../../../talk/own-words");
const lines = (name: string): readonly string[] => linesOf(join(own, `${name}.txt`));

describe("heat alone", () => {
  const isHot = heatFinder({ book: toneBook, normalise: normaliser(hearBook.spelling), gates: hearBook.gates });

  it("is what the whole check says of every line", () => {
    const all = ["ambiguous", "distress", "everyday", "firm-polite", "to-mend"].flatMap(lines);
    expect(all.filter((line) => isHot(line) !== check(line).hot)).toEqual([]);
    expect(all.filter(isHot).length).toBeGreaterThan(10);
  });

  it("is not held against who speaks of dying", () => {
    expect(isHot("你们这帮畜生，再打我就骂人了")).toBe(true);
    expect(isHot("你们这帮畜生，我不想活了")).toBe(false);
  });
});

describe("danger to life in a person's own words", () => {
  it("stops at none but two of the lines of ordinary days", () => {
    expect(lines("everyday").length).toBeGreaterThanOrEqual(200);
    expect(lines("everyday").filter((line) => check(line).gate !== null).length).toBeLessThanOrEqual(2);
  });

  it("misses no line that says it", () => {
    expect(lines("distress").length).toBeGreaterThanOrEqual(60);
    expect(lines("distress").filter((line) => check(line).gate !== "CRISIS")).toEqual([]);
  });

  it("asks one gentle question where words may mean more, and does not stop", () => {
    expect(lines("ambiguous").length).toBeGreaterThanOrEqual(60);
    expect(lines("ambiguous").filter((line) => check(line).gate !== null || !check(line).gentle)).toEqual([]);
  });

  it("speaks of nothing else then", () => {
    expect(check("你们这帮骗子，我不想活了，明天还五千", upTo(600))).toMatchObject({ gate: "CRISIS", issues: [], hot: false });
  });
});

describe("firm and polite words", () => {
  it("are left alone, at most one in fifty excepted", () => {
    const all = lines("firm-polite");
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(all.filter((line) => check(line).issues.length > 0).length / all.length).toBeLessThanOrEqual(0.02);
  });
});

const toMend = lines("to-mend").map((line) => line.split("\t") as [string, string]);

describe("words that had better not be said", () => {
  it.each(toMend)("%s: %s", (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  it("are hot where they insult, threaten or rage, and only there", () => {
    const hot = toMend.filter(([, text]) => check(text).hot).map(([kind]) => kind);
    expect(new Set(hot)).toEqual(new Set(["insult", "threat", "hot-words"]));
  });
});

describe("the better sentence", () => {
  const said = [...toMend.map(([, text]) => text), ...lines("firm-polite")];

  it("has nothing to mend itself, with and without a case", () => {
    const again = [nothingKnown, upTo(600), upTo(0), neutral].flatMap((facts) =>
      said.flatMap((text) =>
        better(text, facts).filter((line) => check(line, facts).issues.length > 0 || check(line, facts).gate !== null),
      ),
    );
    expect(again).toEqual([]);
  });

  it("admits, promises and proposes nothing while that is not allowed", () => {
    const admitting = said.flatMap((text) =>
      better(text, neutral).filter((line) => findAdmissions(line).length > 0 || findAmount(line) !== null),
    );
    expect(admitting).toEqual([]);
  });

  it("keeps the sum and the day as they were said", () => {
    expect(better("你们这帮骗子，我下个月5号还500块")).toEqual(["我希望把这件事好好谈完，我下个月5号还500块。"]);
    expect(better("求求您了让我12月10号还600元吧")).toEqual(["我把情况讲清楚，请告诉我现在有哪些安排，我能做到的是12月10号还600元。"]);
  });

  it("drops a number that identifies", () => {
    expect(better("我身份证号110101199001011234，月底还三百")).toEqual(["证件和卡的完整号码我只在官方App里填，月底还三百。"]);
  });
});

describe("what the case knows", () => {
  it("finds more than a month can carry, and names what it can", () => {
    expect(kinds("我12月10号还700元", upTo(600))).toEqual(["over-promise"]);
    expect(better("我12月10号还700元", upTo(600))).toEqual(["我每月最多拿得出600元，超过这个数会断。"]);
    expect(kinds("我12月10号还600元", upTo(600))).toEqual([]);
  });

  it("names no sum where nothing is left", () => {
    expect(better("我明天还300元", upTo(0))).toEqual(["我现在定不下每月的数，请告诉我有哪些安排。"]);
  });

  it("does not take what cannot be paid, or was paid, for a promise", () => {
    expect(kinds("两千我还不了", upTo(600))).toEqual([]);
    expect(kinds("我上个月已经还了2000元", upTo(600))).toEqual([]);
  });

  it("finds another sum for the same day, and another reason", () => {
    const before = upTo(600, { earlier: [{ fen: fen(50_000), dueDay: day("2026-12-10") }], reason: "job-loss" });
    expect(kinds("我12月10号还300元", before)).toEqual(["contradiction"]);
    expect(better("我12月10号还300元", before)).toEqual(["这一天我之前说的是500元，要改的话我先说明原因。"]);
    expect(kinds("我12月10号还500元", before)).toEqual([]);
    expect(kinds("我出了车祸", before)).toEqual(["contradiction"]);
    expect(kinds("我失业了，又出了车祸", before)).toEqual([]);
  });

  it("finds words that admit while nothing may be admitted, and only then", () => {
    expect(kinds("我愿意还款，能不能分期", neutral)).toEqual(["limitation", "limitation"]);
    expect(kinds("我愿意还款，能不能分期", upTo(600))).toEqual([]);
  });
});

describe("what the words show", () => {
  it("is judged by what can be checked", () => {
    const good = "没按时还是我的责任，我失业了，12月10号还600元";
    expect(check(good, upTo(600)).skills).toEqual({ explain: true, sincerity: true, proposal: true, calm: true });
    expect(check(good, upTo(500)).skills.proposal).toBe(false);
    expect(check(good).skills.proposal).toBeNull();
    expect(check("你们这帮骗子", upTo(600)).skills).toEqual({ explain: false, sincerity: false, proposal: false, calm: false });
  });

  it("is not judged while nothing may be admitted", () => {
    expect(check("您好", neutral).skills).toEqual({ explain: null, sincerity: null, proposal: null, calm: true });
  });
});
