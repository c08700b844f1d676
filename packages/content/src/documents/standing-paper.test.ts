/** What the standing paper puts where: the order of the debts, the last days, and how far ahead it looks. */

import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { makeCaseDocument } from "@tanhao/core/document/make-document";
import { describe, expect, it } from "vitest";
import { aCase, consumerLoan, microLoan, type PlainDebt } from "./a-case.ts";

const paperOf = (debts: readonly PlainDebt[], changes: Readonly<Record<string, unknown>> = {}): string => {
  const { blocks, lang } = makeCaseDocument("standing", aCase(debts, "zh-CN", changes));
  return blocksToText(blocks, lang);
};
const summonsOf = (received: string) => ({ urgent: { courtPaper: { kind: "summons", received } } });

/** 21 November and 15 days, the first not counted: 6 December, a Sunday, so Monday the 7th. */
const sued: PlainDebt = { ...microLoan, suit: { filed: "2026-11-01", served: "2026-11-21" } };

describe("the standing paper", () => {
  it("lists the debts as they were entered, whatever is known of each", () => {
    const unverified: PlainDebt = { ...microLoan, status: "disputed", claimed: undefined };
    expect(paperOf([unverified, consumerLoan])).toMatch(
      /\n云岭小额贷款有限公司 \*2093 \| 未提出 \| [\d,.]+ \| 先核实\n晴川消费金融有限公司 \*4417 \| 4,980\.00 \|/,
    );
  });

  it("asks for no contract the person did not make", () => {
    const bare: PlainDebt = { id: "d1", platform: "蓝溪速贷", lender: { type: "unknown" } };
    expect(paperOf([{ ...bare, status: "mine" }])).toContain("还缺：");
    for (const status of ["not-mine", "unsure"]) expect(paperOf([{ ...bare, status }])).not.toContain("还缺：");
  });

  it("names the debt whose last day is next", () =>
    expect(paperOf([consumerLoan, sued])).toContain("最近一个要办的最后一天是2026年12月7日：云岭小额贷款有限公司 *2093"));

  it("tells a debt's last day beside that of another paper in hand, and not twice where both fall on one day", () => {
    // Received on the 18th: 3 December.
    const both = paperOf([consumerLoan, sued], summonsOf("2026-11-18"));
    expect(both).toContain("最后一天是2026年12月3日");
    expect(both).toContain("除了这份文书，云岭小额贷款有限公司 *2093也有一个要办的最后一天：2026年12月7日");
    expect(paperOf([consumerLoan, sued], summonsOf("2026-11-21"))).not.toContain("除了这份文书");
  });

  it("lists due days of three months and counts the later ones", () => {
    // Twelve instalments from 2 November 2026 to 2 October 2027; after 24 February 2027 those of March to October: eight.
    const young: PlainDebt = {
      ...consumerLoan,
      principal: { ...(microLoan["principal"] as object), paidOut: "2026-10-02" },
      contract: { signed: "2026-10-01" },
      firstDue: "2026-11-02",
      payments: [],
    };
    const text = paperOf([young]);
    expect(text).toContain("2027年2月2日 | 合同约定的应还日");
    expect(text).not.toContain("2027年3月2日 | 合同约定的应还日");
    expect(text).toContain("2027年2月24日以后还有8个约定的应还日，没有列出。");
  });
});
