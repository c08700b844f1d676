import { readFacts } from "@tanhao/core/debt/facts-document";
import { describe, expect, it } from "vitest";
import { facts as english } from "./en/facts.ts";
import { importing as importingEnglish } from "./en/import.ts";
import { wordFactsFailure } from "./word-facts-failure.ts";
import { wordReadFailure } from "./word-read-failure.ts";
import { facts as chinese } from "./zh-CN/facts.ts";
import { importing as importingChinese } from "./zh-CN/import.ts";

const debt = (rest: object) => ({ version: 1, debts: [{ id: "d1", kind: "loan", ...rest }] });

function sentencesOf(document: unknown): { zh: string[]; en: string[] } {
  const read = readFacts(document);
  const failures = read.ok ? [] : read.error;
  return {
    zh: failures.map((failure) => wordFactsFailure(failure, chinese)),
    en: failures.map((failure) => wordFactsFailure(failure, english)),
  };
}

describe("what is wrong in a case, said", () => {
  it.each<[string, unknown, string, string]>([
    ["a typo", debt({ statsu: "mine" }), "不认识“statsu”这个键，写了也不会起作用。你是不是想写 status？", "Did you mean status?"],
    ["full-width punctuation", debt({ "status：mine": null }), "用了全角标点", "full-width punctuation"],
    [
      "an impossible day",
      debt({ firstDue: "2025-02-30" }),
      "日期“2025-02-30”在日历上不存在。请对照原件改成真实的日期。",
      "is not in the calendar",
    ],
    ["a negative amount", debt({ payments: [{ day: "2025-04-02", yuan: "-5" }] }), "金额是负数（-5.00 元）", "negative (-5.00 yuan)"],
    [
      "a rate without a period",
      debt({ rate: { value: "24", unit: "percent" } }),
      "缺少 per，这一项没有它就无法理解。请补上，可以写：year、month、day。",
      "per is missing",
    ],
    ["too many decimals", debt({ principal: { stated: 12.345 } }), "钱只能到分", "money ends at the fen"],
    [
      "two ways at once",
      debt({ overdue: { penalty: { multiplier: "1", rate: {} } } }),
      "multiplier、rate 不能同时写，请只留一个。",
      "cannot stand together",
    ],
    [
      "a payment before the money",
      debt({ principal: { paidOut: "2025-03-02" }, payments: [{ day: "2025-03-01", yuan: "1" }] }),
      "这笔还款 2025-03-01 早于放款日 2025-03-02，两者不可能都对。",
      "The day of this payment, 2025-03-01, is before the pay-out on 2025-03-02",
    ],
  ])("%s", (_, document, zh, en) => {
    const said = sentencesOf(document);
    expect(said.zh[0]).toContain(zh);
    expect(said.en[0]).toContain(en);
  });

  it("with its place in a file, and the line of the other half", () => {
    const failure = {
      kind: "given-twice",
      path: ["debts", 1, "id"],
      found: "d1",
      first: ["debts", 0, "id"],
      line: 9,
      column: 9,
      otherLine: 3,
    } as const;
    expect(wordFactsFailure(failure, chinese)).toBe(
      "第 9 行第 9 个字符，debts[1].id：“d1”写了两次，第一次在第 3 行，不知道该用哪一个。请删掉一个或改名。",
    );
  });

  it("without flooding the screen with what was pasted by mistake", () => {
    expect(sentencesOf(debt({ firstDue: "长".repeat(500) })).zh[0]?.length).toBeLessThan(100);
  });
});

describe("why a file was not read, said", () => {
  it("tells the kind of file, that nothing was kept, and what to do", () => {
    const locked = { kind: "archive-encrypted", entries: ["a.csv"] } as const;
    expect(wordReadFailure(locked, importingChinese)).toBe(
      "这是加了密码的压缩包，什么也没有导入。密码在支付宝的消息或微信的服务通知里，一般是六位数字。请输入密码再读。",
    );
    expect(wordReadFailure(locked, importingEnglish)).toContain("Nothing was imported.");
  });

  it("shows the cell that was probably meant", () => {
    const failure = {
      kind: "mapping-no-header",
      missing: [{ column: "收入", nearest: "收入金额" }],
      line: 4,
      header: ["交易日期", "收入金额"],
    } as const;
    expect(wordReadFailure(failure, importingChinese)).toBe(
      "表里没有这些列：“收入”（是不是“收入金额”？），什么也没有导入。最像表头的是第 4 行：交易日期、收入金额。请按表头原样改正 --map 文件里的列名。",
    );
  });

  it("has a sentence in both languages for every file it knows and cannot read", () => {
    for (const what of ["image", "case-yaml", "case-file"]) {
      const failure = { kind: "not-read-yet", what } as const;
      const unknown = wordReadFailure({ kind: "not-read-yet", what: "?" } as never, importingChinese);
      expect(wordReadFailure(failure, importingChinese)).not.toBe(unknown);
      expect(wordReadFailure(failure, importingEnglish)).toMatch(/Nothing was imported\.$/);
    }
  });
});
