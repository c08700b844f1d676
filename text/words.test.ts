/**
 * How every sentence is written, in both languages: its marks, how one is spoken to, words that are kept out, its length. What
 * it means is for a reader.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { literalsOf, valueMark } from "./literals-of.ts";

interface Said {
  readonly place: string;
  readonly file: string;
  readonly text: string;
}

/** A word marked as a term reads as the word alone. */
const withoutMarks = (text: string): string => text.replaceAll(/\{[a-z\d-]+:([^{}\s][^{}]*)\}/g, "$1");

const sourceFiles = (language: string): string[] =>
  readdirSync(join(import.meta.dirname, language)).map((file) => file.replace(/\.ts$/, ""));

const saidIn = (language: string): Said[] =>
  sourceFiles(language).flatMap((file) =>
    literalsOf(readFileSync(join(import.meta.dirname, language, `${file}.ts`), "utf8")).map(({ line, text }) => ({
      place: `${file}:${line}`,
      file,
      text: withoutMarks(text),
    })),
  );

const chinese = saidIn("zh-CN").filter(({ text }) => /\p{Script=Han}/u.test(text));
const english = saidIn("en");

const withoutQuoted = (text: string): string => text.replaceAll(/“[^”]*”/g, "");
const among = (said: readonly Said[], wrong: (text: string, of: Said) => boolean): string[] =>
  said.filter((one) => wrong(one.text, one)).map(({ place, text }) => `${place} ${text}`);

it("finds the sentences", () => {
  expect(chinese.length).toBeGreaterThan(2000);
  expect(english.length).toBeGreaterThan(2000);
});

/** Said or written to the other side or to others, whatever else stands in the file. */
const toTheOtherSide = [
  "agreement:请问贵方公司",
  "channel:核实用的话",
  "cli:话术里的数字",
  "standing:请先说明您是谁",
  "web-door:请联系他本人",
  "web-first-words:您好，",
];
const isForThem = (text: string, { file }: Said): boolean => toTheOtherSide.some((start) => `${file}:${text}`.startsWith(start));

describe("Chinese", () => {
  /** Letters and codes that are shown as they are typed. */
  const asTyped = /\{ "at"|"[\w.]+"|percent: "|设备:序号:id|键: 值|T时:分|设备:序号:64/;

  it("is written with Chinese marks", () => {
    const halfWidth = /\p{Script=Han}[,;:?!"']|[,;?!"'(]\p{Script=Han}|\p{Script=Han}\.(?![\w.])|\p{Script=Han}[()]|[「」]/u;
    expect(among(chinese, (text) => halfWidth.test(text) && !asTyped.test(text))).toEqual([]);
    expect(among(chinese, (text) => /[，。；：、？]{2}|[！!]/.test(text))).toEqual([]);
  });

  it("puts a space beside figures and letters on the screen and none on paper, not both in one file", () => {
    const tight = /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d%]\p{Script=Han}/u;
    const spaced = /\p{Script=Han} [A-Za-z\d]|[A-Za-z\d%] \p{Script=Han}/u;
    const papers = /^(account|document|explanation|ladder|last-day|law|law-money|law-paths|letter-words|path-steps|progress|standing)$/;
    const articles = (text: string) => withoutQuoted(text).replaceAll(/第\d+条|（[^）]*、\d个工作日内[^）]*）|月-日T时/g, "");
    expect(among(chinese, (text, { file }) => !papers.test(file) && tight.test(articles(text)))).toEqual([]);
    expect(among(chinese, (text, { file }) => papers.test(file) && spaced.test(text.replaceAll(/可以填的是 .*|和 lpr.*/g, "")))).toEqual(
      [],
    );
  });

  it("says 你 to the person; 您 is for the other side", () => {
    expect(among(chinese, (text, of) => withoutQuoted(text).includes("您") && !isForThem(text, of))).toEqual([]);
  });

  it("judges no charge, promises no outcome and gives no orders", () => {
    const keptOut = /违法|多收|应退|无效|老赖|恭喜|加油|亲爱的|放心|别担心|一定能|肯定能|保证能|包过|立即|立刻|赶紧|务必|严禁/;
    const ofOnesOwnWords = "会被当成证据，也可能违法。"; // about a threat of the person's own
    expect(among(chinese, (text) => keptOut.test(withoutQuoted(text)) && text !== ofOnesOwnWords)).toEqual([]);
  });

  it("calls the same thing by the same word", () => {
    expect(among(chinese, (text) => /案卷|留痕|贷款机构|首页|点击|登录|客户端|导出案件/.test(text))).toEqual([]);
    // The report's own name stands where the paper itself is named.
    const named = /^(document|import|month|paper-names)$/;
    expect(among(chinese, (text, { file }) => text.includes("信用报告") && !named.test(file))).toEqual([]);
  });

  it("asks once in a sentence", () => {
    const asks = (sentence: string) => sentence.match(/(?<![申邀])请(?![求示假])/g)?.length ?? 0;
    const questions = /^(channel|cli|glossary)$/; // the four questions that verify, listed
    expect(
      among(chinese, (text, { file }) => !questions.test(file) && text.split(/[。？；\n□]/).some((part) => asks(withoutQuoted(part)) > 1)),
    ).toEqual([]);
  });

  it("keeps its sentences short", () => {
    /** Read at a desk, by whoever types commands: what a command reads and writes. */
    const commands = /^(cli|cli-help|cli-escalation|cli-promises)$/;
    const longest = 44;
    const length = (sentence: string) => sentence.match(/[\p{Script=Han}\w□]/gu)?.length ?? 0;
    const parts = (text: string) => text.split(/[。？；\n]|□(?=请)/).filter((part) => !/[A-Za-z]{4,}/.test(part));
    const way = "这是支付宝“记账本”的导出"; // the way through the app's menus
    expect(
      among(
        chinese,
        (text, { file }) => !commands.test(file) && !text.startsWith(way) && parts(text).some((part) => length(part) > longest),
      ),
    ).toEqual([]);
  });
});

describe("English", () => {
  it("holds no Chinese but words that are looked for, written or said in Chinese", () => {
    const shown = /[（(“][^）)”]*\p{Script=Han}[^）)”]*[）)”]|\p{Script=Han}+ \((them|me)\)|^中文$|^之一$/gu;
    const toBeSaid = /^[\p{Script=Han} A-Za-z，、？。]+[？。]$/u;
    const codes = /^(cli|cli-promises|cli-when|web-debt|web-door|web-install)$/; // the product's name, roles of a chat, words on the paper
    const left = (text: string) => text.replaceAll(shown, "");
    expect(
      among(
        english,
        (text, { file }) => /[\p{Script=Han}\u3001-\u303f\uff00-\uffef]/u.test(left(text)) && !toBeSaid.test(text) && !codes.test(file),
      ),
    ).toEqual([]);
  });

  it("is calm, British and written with curly quotes on the screen", () => {
    expect(among(english, (text) => /!(?!=)|congratulat|don't worry|overcharg|illegal|guaranteed? (you|success)/i.test(text))).toEqual([]);
    expect(
      among(english, (text) => /\b(colors?|favor\w*|behavior|centers?|(organ|recogn|summar)iz\w+|canceled|labor)\b/i.test(text)),
    ).toEqual([]);
    expect(among(english, (text, { file }) => file.startsWith("web-") && text.includes('"'))).toEqual([]);
  });
});

it("no amount carries its unit twice", () => {
  const screens = [...chinese, ...english].filter(({ file }) => file.startsWith("web-"));
  // What is read out has no ¥.
  const twice = (text: string, of: Said) => !isForThem(text, of) && (text.includes(`${valueMark}元`) || text.includes(`${valueMark} 元`));
  expect(among(screens, twice)).toEqual([]);
});
