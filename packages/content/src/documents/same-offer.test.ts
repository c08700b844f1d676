/** One plan, one story: what is spoken, typed and written about a debt says the same, and says nothing that is not so. */

import { preparedChannels } from "@tanhao/core/channel/channel";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { prepareWords } from "@tanhao/core/document/prepare-words";
import { type DebtDocumentName, langs } from "@tanhao/core/document/template";
import { debtId } from "@tanhao/core/ids";
import { describe, expect, it } from "vitest";
import { aCase, consumerLoan, type PlainDebt, today } from "./a-case.ts";

/** Paid out today and due in a year: what is owed is its principal, nothing else. */
const owing = (id: string, amount: string, limits?: PlainDebt): PlainDebt => ({
  id,
  status: "mine",
  kind: "loan",
  lender: { name: "晴川消费金融有限公司", type: "consumer-finance" },
  contract: { number: `QC-2026-${id}-4417`, signed: today },
  principal: { stated: amount, received: amount, paidOut: today },
  rate: { value: "0", per: "year", unit: "percent", kind: "simple" },
  dayCount: 365,
  method: "bullet",
  periods: 12,
  firstDue: "2027-11-24",
  ...(limits && { limits }),
});

const textOf = (name: DebtDocumentName, debt: string, input: DocumentInput): string => {
  const { blocks, lang } = makeDebtDocument(name, debtId(debt), input);
  return blocksToText(blocks, lang);
};
const spoken = (debt: string, input: DocumentInput): readonly string[] =>
  preparedChannels.map((channel) => {
    const { blocks, lang } = prepareWords(input, debtId(debt), channel).document;
    return blocksToText(blocks, lang);
  });

describe("a debt that waits while another is paid", () => {
  // 1,200 a month are left; each lender takes at least 900, so that one of the two waits.
  const both = [owing("d1", "9000.00", { minimum: "900.00" }), owing("d2", "9100.00", { minimum: "900.00" })];

  it.each(langs)("is nowhere said to be so because nothing is left at all, %s", (lang) => {
    for (const text of spoken("d1", aCase(both, lang))) {
      expect(text).not.toMatch(/必需之后没有余钱|收支相抵后没有余钱|[Nn]othing is left (at present )?after/);
      expect(text).toMatch(/延期|deferral|都写在信里|are in the letter/);
    }
  });
});

describe("instalments that change on the way", () => {
  // d1 takes 900 or more of 1,200: eleven times, then 100. d2 gets 300 eleven times, then 1,100 and 1,200.
  const both = [owing("d1", "10000.00", { minimum: "900.00" }), owing("d2", "10000.00")];

  it.each(langs)("are at a counter and on the phone not said to be the same every month, %s", (lang) => {
    const input = aCase(both, lang);
    expect(textOf("letter", "d2", input)).toMatch(/11期，每期300元|11 instalments of CNY 300/);
    expect(textOf("branch", "d2", input)).toMatch(/第一期300元，后面每期的数信里写清楚了|first CNY 300[.0]*; the letter lists/);
    expect(textOf("branch", "d2", input)).not.toMatch(/每月300元|300[.0]* a month/);
    expect(textOf("call-sheet", "d2", input)).toMatch(/这一笔第一期|This one, first instalment/);
  });
});

describe("a sum that comes once and closes nothing", () => {
  const sister = { yuan: "5000.00", source: "姐姐帮忙", on: "2026-12-20" };
  const offered = (input: DocumentInput) =>
    ["d1", "d2"].map((id) => {
      const { notNow, blocks, lang } = makeDebtDocument("proposal-lump-sum", debtId(id), input);
      return notNow.length > 0 ? notNow : (/一次付([\d,]+元)/.exec(blocksToText(blocks, lang))?.[1] ?? null);
    });
  const both = (refuses?: PlainDebt) => [owing("d1", "9000.00"), owing("d2", "8000.00", refuses)];

  it("is offered to one creditor, the one it comes nearest to settling with, and to the other after a no", () => {
    expect(offered(aCase(both(), "zh-CN", { lumpSums: [sister] }))).toEqual([
      [expect.stringContaining("先向离结清最近的那一家提")],
      "5,000元",
    ]);
    const refused = offered(aCase(both({ refuses: ["lump-sum"] }), "zh-CN", { lumpSums: [sister] }));
    expect(refused).toEqual(["5,000元", [expect.stringContaining("不接受一次性结清")]]);
  });

  it("is one of two, each for another creditor: the larger where less is owed", () => {
    const two = [
      { ...sister, yuan: "3000.00" },
      { ...sister, yuan: "4000.00", source: "卖车" },
    ];
    expect(offered(aCase(both(), "zh-CN", { lumpSums: two }))).toEqual(["3,000元", "4,000元"]);
  });
});

describe("a paper without files to list", () => {
  const paper = { kind: "summons", received: "2026-11-20", debt: "d1", grounds: ["sum"], court: "某某区人民法院" };

  it.each(langs)("has no heading for them, %s", (lang) => {
    const answer = textOf(
      "suit-answer",
      "d1",
      aCase([{ ...consumerLoan, contract: { number: "QC-2025-0001-4417", signed: "2025-12-01" } }], lang, {
        urgent: { courtPaper: paper },
      }),
    );
    expect(answer).toMatch(/答辩意见|Answer/);
    expect(answer).not.toMatch(/证据目录|List of evidence/);
  });
});
