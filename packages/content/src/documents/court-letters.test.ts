/** Forms for a court and the objection to the credit record: what they answer, what they may say, and the law they name. */

import { day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { objectionPaper } from "@tanhao/core/document/objection-paper";
import { type LetterName, langs } from "@tanhao/core/document/template";
import { debtId } from "@tanhao/core/ids";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { documentWording } from "@tanhao/text/word-document";
import { describe, expect, it } from "vitest";
import { admissionPatterns, templates } from "../documents.ts";
import { lawBook } from "../law-book.ts";
import { aCase, consumerLoan, microLoan, type PlainDebt, today } from "./a-case.ts";
import { aRecord, lateCall } from "./a-record.ts";

type Paper = Readonly<Record<string, unknown>>;

const named = { court: "示例市人民法院", number: "（2026）示0101民初34号", applicant: "晴川消费金融有限公司" };
const order: Paper = { kind: "payment-order", received: "2026-11-20", ...named, grounds: ["sum"] };
const summons: Paper = { kind: "summons", received: "2026-11-20", ...named, grounds: ["sum"] };

/** Deducted in advance: 400 yuan of 8,000. */
const loan: PlainDebt = { ...microLoan, id: "d1" };

const made = (name: LetterName, paper: Paper | null, debt: PlainDebt = loan, lang: "zh-CN" | "en" = "zh-CN"): Document => {
  const input = aCase([debt], lang, paper === null ? {} : { urgent: { courtPaper: paper } });
  return makeDebtDocument(name, debtId("d1"), { ...input, records: aRecord([lateCall]) });
};

const textOf = ({ blocks, lang }: Document): string => blocksToText(blocks, lang);

describe("a court form answers the paper in hand and no other", () => {
  it.each<[string, LetterName, Paper | null, string]>([
    ["no paper", "payment-order-objection", null, "只用来回支付令"],
    ["a summons", "payment-order-objection", summons, "只用来回支付令"],
    ["an order noted for another debt", "payment-order-objection", { ...order, debt: "d2" }, "记的是另一笔款项"],
    ["an order noted for this debt", "payment-order-objection", { ...order, debt: "d1" }, "made"],
    ["an order noted for none", "payment-order-objection", order, "made"],
    ["no ground", "payment-order-objection", { ...order, grounds: [] }, "没有钱、要缓一缓、要换个还法，都不是异议"],
    ["no paper", "suit-answer", null, "答辩状用来回起诉状"],
    ["a payment order", "suit-answer", order, "答辩状用来回起诉状"],
    ["a judgment", "suit-answer", { ...summons, kind: "judgment" }, "答辩状用来回起诉状"],
    ["a summons noted for another debt", "suit-answer", { ...summons, debt: "d2" }, "记的是另一笔款项"],
    ["a summons", "suit-answer", summons, "made"],
    ["a summons without a ground", "suit-answer", { ...summons, grounds: [] }, "made"],
  ])("%s (%s)", (_, name, paper, expected) => {
    const input = paper === null ? {} : { urgent: { courtPaper: paper } };
    const documents = aCase([loan, { ...consumerLoan, id: "d2" }], "zh-CN", input);
    const { notNow } = makeDebtDocument(name, debtId("d1"), documents);
    expect(notNow.length).toBeLessThanOrEqual(1);
    expect(notNow.join("") || "made").toContain(expected);
  });
});

describe("the objection to a payment order", () => {
  it("names the law of the law book and only the grounds ticked", () => {
    const text = textOf(made("payment-order-objection", { ...order, grounds: ["paid", "limitation"] }));
    expect(text).toContain("现依据《中华人民共和国民事诉讼法（2023年修正）》第227条，在法定期间内提出书面异议");
    expect(text).toContain("（《中华人民共和国民事诉讼法（2023年修正）》第228条）");
    expect(text).toContain("1. 支付令所涉款项已经清偿，相关凭证附后。\n2. 即使所称债权存在，诉讼时效期间也已届满");
    expect(text).not.toContain("金额与合同和付款记录不符");
  });

  it("does not claim to be in time when it is not", () => {
    // Received on 2 November 2026: fifteen days end on the 17th.
    const late = textOf(made("payment-order-objection", { ...order, received: "2026-11-02" }));
    expect(late).not.toContain("在法定期间内");
    expect(late).toContain("现提出书面异议");
  });

  it("asks for what the paper names and leaves no blank", () => {
    const { blocks, missing } = made("payment-order-objection", { kind: "payment-order", received: "2026-11-20", grounds: ["sum"] });
    expect(missing).toEqual(expect.arrayContaining(["urgent.courtPaper.court", "urgent.courtPaper.number", "urgent.courtPaper.applicant"]));
    expect(blocksToText(blocks, "zh-CN")).not.toMatch(/案号|申请人 \|/);
  });

  it.each(langs)("is the same before any debt is entered (%s)", (lang) => {
    const wording = documentWording(lang);
    const template = templates["payment-order-objection"];
    const paper = { kind: "payment-order", received: day("2026-11-20"), ...named, grounds: ["sum"] } as const;
    const alone = objectionPaper({ paper, name: "林小满", on: today, lawBook, template, wording });
    expect(alone.blocks).toEqual(made("payment-order-objection", order, loan, lang).blocks);
    expect(
      objectionPaper({ paper: { ...paper, grounds: [] }, name: undefined, on: today, lawBook, template, wording }).notNow,
    ).toHaveLength(1);
  });
});

describe("the answer to a claim", () => {
  const withFiles: PlainDebt = {
    ...loan,
    contract: { ...(loan["contract"] as object), file: "files/contract.pdf" },
    payments: [
      { day: "2026-02-10", yuan: "760.00", file: "files/alipay.csv", line: 12 },
      { day: "2026-03-10", yuan: "760.00", file: "files/alipay.csv", line: 30 },
    ],
  };

  it("counts the last day and cites it", () => {
    // 20 November + 15 days = 5 December 2026, a Saturday: Monday the 7th.
    expect(textOf(made("suit-answer", summons))).toContain(
      "答辩期到2026年12月7日届满（《中华人民共和国民事诉讼法（2023年修正）》第128条）",
    );
    expect(textOf(made("suit-answer", { ...summons, received: "2026-11-02" }))).toContain("收到贵院送达的起诉状副本，现答辩如下");
  });

  it("asks the court to check what a rule gives, with its force, and promises nothing", () => {
    const text = textOf(made("suit-answer", summons));
    expect(text).toMatch(/所涉金额400元，《中华人民共和国民法典》第670条（法律、行政法规）/);
    expect(text).toContain("是否调减、调减多少，由法庭认定");
  });

  it("lists each paper of the case once", () => {
    const text = textOf(made("suit-answer", summons, withFiles));
    expect(text).toContain(
      "1 | 借款合同 | 约定的内容 | contract.pdf\n2 | 付款记录 | 已付的款项和日期 | alipay.csv\n3 | 沟通记录、录音或截图",
    );
    expect(text.match(/alipay\.csv/g)).toHaveLength(1);
  });

  it("while nothing may be admitted, it asks the plaintiff to prove and names no finding", () => {
    const text = textOf(made("suit-answer", summons, { ...withFiles, status: "disputed" }));
    expect(text).toContain("请求由原告证明自己是债权人");
    expect(text).not.toMatch(/所涉金额|借款合同|付款记录 \|/);
    const paid = textOf(made("suit-answer", { ...summons, grounds: ["paid"] }, { ...withFiles, status: "paid" }));
    expect(paid).toContain("付款记录 | 已付的款项和日期 | alipay.csv");
  });

  it("raises the defence of limitation where it may have run out, ticked or not", () => {
    const old: PlainDebt = {
      ...loan,
      contract: { number: "YL-19-2093", signed: "2019-12-01" },
      principal: { stated: "8000.00", received: "8000.00", paidOut: "2019-12-02" },
      firstDue: "2020-01-02",
    };
    const unticked = textOf(made("suit-answer", { ...summons, grounds: [] }, old));
    expect(unticked).toContain("诉讼时效期间已经届满的，答辩人依法提出时效抗辩");
    expect(textOf(made("suit-answer", { ...summons, grounds: ["limitation"] }, old)).match(/时效抗辩/g)).toHaveLength(1);
    expect(textOf(made("suit-answer", { ...summons, grounds: [] }))).not.toContain("时效");
  });
});

describe("the objection to the credit record", () => {
  it("puts the person's own words, the period of the law, and asks for what is missing", () => {
    const objection = { reportOn: "2026-11-15", shows: "状态1", should: "状态N" };
    const text = textOf(made("credit-objection", null, { ...consumerLoan, recordObjection: objection }));
    expect(text).toContain("一、报告上显示的\n\n状态1\n\n二、应当是\n\n状态N");
    expect(text).toContain("请自收到之日起20天内书面答复核查的结果；记录有误的，请更正（《征信业管理条例》第25条）");
  });
});

describe.each(langs)("while nothing may be admitted (%s)", (lang) => {
  const findAdmissions = admissionFinder(admissionPatterns);
  const every = ["not-mine", "paid", "sum", "creditor", "charges", "limitation"];

  it.each<[LetterName, Paper]>([
    ["payment-order-objection", { ...order, grounds: every }],
    ["suit-answer", { ...summons, grounds: every }],
  ])("%s admits nothing, whatever is ticked", (name, paper) => {
    for (const status of ["disputed", "not-mine", "paid", "unsure"]) {
      const document = made(name, paper, { ...loan, status }, lang);
      expect(document.notNow).toEqual([]);
      expect(findAdmissions(textOf(document)).map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([]);
    }
  });
});
