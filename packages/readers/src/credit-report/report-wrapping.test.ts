import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aReportText, sentences } from "./a-credit-report.ts";
import { readCreditReport } from "./read-credit-report.ts";

const credit = [
  "信用卡",
  "发生过逾期的贷记卡账户明细如下：",
  `1.${sentences.overdueCard}`,
  "从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：",
  ...[sentences.dollarCard, sentences.specialCard, sentences.closedCard, sentences.sleepingCard].map(
    (sentence, index) => `${index + 2}.${sentence}`,
  ),
  "贷款",
  "发生过逾期的账户明细如下：",
  ...[sentences.overdueLoan, sentences.badDebt, sentences.revolving, sentences.transferred].map(
    (sentence, index) => `${index + 1}.${sentence}`,
  ),
  "从未发生过逾期的账户明细如下：",
  ...[sentences.housing, sentences.settled, sentences.settled].map((sentence, index) => `${index + 5}．${sentence}`),
  "其他业务",
  `1.${sentences.leasing}`,
  "相关还款责任信息",
  `1.${sentences.guarantee}`,
];
const institutions = ["1 2025年3月20日 某某消费金融有限公司 贷款审批", "2 2025年3月1日 某甲银行股份有限公司 贷后管理"];
const text = aReportText({ credit, institutions, own: ["1 2025年4月1日 本人 本人查询（互联网个人信用信息服务平台）"] });

/** What was read, without the place it stands in. */
function readIn(report: string) {
  const reading = readCreditReport({ file: "a", pages: [report] });
  const bare = (items: readonly { readonly line: number; readonly sentence?: string }[] = []) => items.map(({ line: _, ...item }) => item);
  return {
    accounts: bare(reading?.report?.accounts),
    guarantees: bare(reading?.report?.guarantees),
    inquiries: bare(reading?.report?.inquiries),
    unreadable: reading?.unreadable.length,
    ignored: reading?.ignored.length,
  };
}

const usual = readIn(text);

describe("however a report is wrapped, it says the same", () => {
  it("this report has thirteen accounts, a guarantee and three inquiries", () =>
    expect([usual.accounts.length, usual.guarantees.length, usual.inquiries.length, usual.unreadable, usual.ignored]).toEqual([
      13, 1, 3, 0, 0,
    ]));

  it("broken anywhere, by lines, spaces and page marks", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(text.length),
            fc.constantFrom("\n", " ", "\r\n", "\n第 2 页，共 9 页\n", "\n第２页，共９页\n", "\n- 3 -\n", "　"),
          ),
          {
            maxLength: 60,
          },
        ),
        (breaks) => {
          const letters = [...text];
          for (const [at, mark] of breaks.sort(([a], [b]) => b - a)) letters.splice(at, 0, mark);
          expect(readIn(letters.join(""))).toEqual(usual);
        },
      ),
      { numRuns: 300 },
    ));

  it("with what each page prints at its head again, in the same line or another", () => {
    const heads = ["个人信用报告", "报告编号：2025040100000000000001", "报告时间：2025-04-01 10:11:12"].join("\n");
    const at = text.indexOf("消费金融有限公司发放的");
    expect(readIn(`${text.slice(0, at)}\n${heads}\n${text.slice(at)}`)).toEqual(usual);
  });

  it("wrapped at any width", () => {
    for (let width = 5; width <= 80; width++) {
      const wrapped = text
        .split("\n")
        .map((line) => line.replace(new RegExp(`(.{${width}})(?=.)`, "g"), "$1\n"))
        .join("\n");
      expect(readIn(wrapped)).toEqual(usual);
    }
  });

  it("from any beginning to any end no sentence is read twice or turned into another", () =>
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const { accounts } = readIn(text.slice(Math.min(a, b), Math.max(a, b)));
        expect(accounts.length).toBeLessThanOrEqual(usual.accounts.length);
      }),
      { numRuns: 200 },
    ));
});
