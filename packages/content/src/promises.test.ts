import { readFileSync } from "node:fs";
import { day } from "@tanhao/core/day";
import { amountFinder } from "@tanhao/core/talk/amount/find-amount";
import { commitmentFinder } from "@tanhao/core/talk/promises/find-commitments";
import type { StatementTools } from "@tanhao/core/talk/promises/read-statements";
import { whenFinder } from "@tanhao/core/talk/when/find-when";
import { describe, expect, it } from "vitest";
import { amountVocabulary } from "./amount.ts";
import { lawBook } from "./law-book.ts";
import { promiseVocabulary } from "./promises.ts";
import { lunarCalendar, whenVocabulary } from "./when.ts";

const tools: StatementTools = {
  vocabulary: promiseVocabulary,
  findAmount: amountFinder(amountVocabulary),
  findWhen: whenFinder({
    vocabulary: whenVocabulary,
    numerals: amountVocabulary.numerals,
    calendar: lawBook.calendar,
    lunar: lunarCalendar,
  }),
};
const find = commitmentFinder(tools);

/** who what fen day status, as the conversations write it. */
const told = (text: string, on = "2026-11-24"): readonly string[] =>
  find(text, day(on)).commitments.map(
    ({ line, who, what, fen, due, status }) => `${line}: ${who} ${what} ${fen ?? "-"} ${due?.day ?? "-"} ${status}`,
  );

const written = readFileSync(new URL("../../../talk/transcripts-held-out/conversations.txt", import.meta.url), "utf8");
const conversations = written
  .split(/^== /m)
  .slice(1)
  .map((part) => {
    const [name = "", ...rows] = part.trim().split("\n");
    const spoken: string[] = [];
    const expected: string[] = [];
    for (const row of rows) {
      if (row.startsWith("> ")) expected.push(`${spoken.length}: ${row.slice(2)}`);
      else spoken.push(row);
    }
    return { name, text: spoken.join("\n"), expected, turns: spoken.length };
  });

describe("conversations with what they promise", () => {
  it("are a hundred and twenty turns", () => {
    expect(conversations.reduce((sum, { turns }) => sum + turns, 0)).toBeGreaterThanOrEqual(120);
  });

  it.each(conversations)("$name", ({ text, expected }) => {
    expect([...told(text)].sort()).toEqual([...expected].sort());
  });
});

describe("who speaks", () => {
  const sides = (text: string): readonly (string | null)[] => find(text, day("2026-11-24")).turns.map(({ side }) => side);

  it("is read from names with either colon, and from roles", () => {
    expect(sides("A: 您好\nB：你好\n客服小王：在的\n我：嗯\n对方：好")).toEqual(["other", "borrower", "other", "borrower", "other"]);
  });

  it("is read from an export with a line of name and time; its day counts, and what nobody said is left out", () => {
    const text = [
      "—————  2026-12-01  —————",
      "张三 2026-12-01 10:05",
      "我下周三还五百",
      "",
      "客服专员小李 2026-12-01 10:06:12",
      "[语音]",
      "客服专员小李 2026-12-01 10:07",
      "好的",
      "明天给您回电话",
    ].join("\n");
    expect(sides(text)).toEqual(["borrower", "other"]);
    expect(told(text)).toEqual(["3: borrower pay 50000 2026-12-09 firm", "9: agent call-back - 2026-12-02 firm"]);
  });

  it("is read from a time before the name", () => {
    const text = "2026-11-24 10:05:11 青禾客服\n我们明天给您退三百元\n[10:06] 我：好的";
    expect(told(text)).toEqual(["2: lender refund 30000 2026-11-25 firm"]);
  });

  it("takes a name that speaks like a lender for the other side, and who is left for the borrower", () => {
    expect(sides("阿明：你好\n小周：您的账户逾期了\n阿明：我月底还\n小周：好")).toEqual(["borrower", "other", "borrower", "other"]);
  });

  it("keeps the time of each line, whichever half of the day it is written in", () => {
    const times = (text: string) => find(text, day("2026-11-24")).turns.map(({ day: on, time }) => `${on ?? "-"} ${time ?? "-"}`);
    expect(times("2026年11月20日 下午 2:03\n客服：您好\n我：您好\n2026年11月21日\n客服：在吗")).toEqual([
      "2026-11-20 14:03",
      "2026-11-20 14:03",
      "2026-11-21 -",
    ]);
    expect(times("客服小王 2026-11-20 凌晨12:05\n您好\n我 2026-11-20 中午12:10:09\n嗯")).toEqual(["2026-11-20 00:05", "2026-11-20 12:10"]);
    expect(times("[2026/11/20, 14:03:22] 客服: 您好\n2026/11/20, 14:04 - 我: 您好\n我: 没有时间")).toEqual([
      "2026-11-20 14:03",
      "2026-11-20 14:04",
      "2026-11-20 -",
    ]);
  });

  it("is not guessed where nothing tells", () => {
    const text = "阿明：月底还五百\n小周：好\n阿明：嗯\n小周：嗯";
    expect(sides(text)).toEqual([null, null, null, null]);
    expect(told(text)).toEqual([]);
  });

  it("does not take words before a colon inside a turn for a name", () => {
    expect(sides("A：方案如下\n期数：六期\n每期：一千二\nB：好")).toEqual(["other", "borrower"]);
  });
});

describe("a yes, a no and what is said twice", () => {
  it("keeps the sum of what was agreed to on a condition", () => {
    expect(told("A: 分12期，每期还600，可以吗\nB: 同意，但要等书面协议寄到再还", "2026-11-30")).toContain(
      "2: borrower pay 60000 - conditional",
    );
    expect(told("A: 每月给您按八百五还，分十期，您接受吗？\nB: 可以，不过得先把协议发我看", "2026-11-30")).toContain(
      "2: borrower pay 85000 - conditional",
    );
  });

  it("holds terms that were only told, too", () => {
    expect(told("A: 一期1200，分十二期\nB: 同意，但要等书面协议", "2026-11-30")).toEqual([
      "2: lender instalments 120000 - conditional",
      "2: borrower pay 120000 - conditional",
    ]);
  });

  it("refuses with the words of the proposal", () => {
    const { commitments } = find("B: 我每月还六百，分二十期。\nA: 不行。", day("2026-11-30"));
    expect(commitments.map(({ what, status, quote }) => [what, status, quote])).toContainEqual([
      "pay",
      "refused",
      "我每月还六百，分二十期。",
    ]);
  });

  it("is one where it is only repeated, and two where the day or the sum is another", () => {
    expect(told("B: 我12月5号还五百\nA: 多少？\nB: 五百，12月5号还五百", "2026-11-30")).toEqual(["1: borrower pay 50000 2026-12-05 firm"]);
    expect(told("B: 我12月5号还五百\nA: 嗯\nB: 1月5号再还五百", "2026-11-30")).toHaveLength(2);
  });

  it("has the first day of what goes on from it, and payday where the date is known", () => {
    expect(told("B: 从1月1号开始，我每月还六百", "2026-11-30")).toEqual(["1: borrower pay 60000 2027-01-01 firm"]);
    const knowing = (payday: number | null) =>
      commitmentFinder({ ...tools, payday })("B: 发工资那天我还六百", day("2026-11-30")).commitments.map(({ due }) => due?.day);
    expect(knowing(15)).toEqual(["2026-12-15"]);
    expect(knowing(null)).toEqual([null]);
  });
});

describe("words that are taken back, hang on something or come from nobody named", () => {
  it("are not firm", () => {
    expect(told("B: 我下周五还六百\nA: 好的\nB: 真抱歉，之前说的下周五那六百我给不了了", "2026-11-30")).toEqual([
      "1: borrower pay 60000 2026-12-11 withdrawn",
    ]);
    expect(told("B: 行是行，但要等盖章的合同寄来我再还", "2026-11-30")).toEqual(["1: borrower pay - - conditional"]);
    expect(told("A: 材料收到，会尽快安排同事联系您", "2026-11-30").map((one) => one.split(" ").at(-1))).toEqual(["vague"]);
  });

  it("count where the order of the words is turned round", () =>
    expect(told("A: 只要您先还三百，我就把催收停两周", "2026-11-30").map((one) => one.split(" ").at(-1))).toEqual(["conditional"]));
});
