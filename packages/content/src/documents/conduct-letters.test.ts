/** Letters about contact and complaints, from what was recorded: when they are made, what they name, and whom they are for. */

import { day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import type { DocumentRecords } from "@tanhao/core/document/document-input";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { type LetterName, langs } from "@tanhao/core/document/template";
import { debtId } from "@tanhao/core/ids";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { describe, expect, it } from "vitest";
import { admissionPatterns } from "../documents.ts";
import { aCase, consumerLoan, microLoan, type PlainDebt } from "./a-case.ts";
import { aRecord, brokenWord, callToFamily, lateCall, refusal } from "./a-record.ts";

const nothing = aRecord([]);
const disputed: PlainDebt = { ...consumerLoan, status: "disputed" };
const ofMicroloan: PlainDebt = { ...microLoan, id: "d1" };
const bought: PlainDebt = { ...consumerLoan, assigned: { to: "远山资产管理有限公司", noticed: "2026-10-01" } };

const complaint = (at: string) => ({ at, channel: "complaint", direction: "out" }) as const;
const letterOut = (at: string) => ({ at, channel: "letter", direction: "out" }) as const;
const answerOn = (at: string) => ({ at, channel: "complaint", direction: "in" }) as const;

const made = (name: LetterName, records: DocumentRecords, debt: PlainDebt = consumerLoan, lang: "zh-CN" | "en" = "zh-CN"): Document =>
  makeDebtDocument(name, debtId("d1"), { ...aCase([debt], lang), records });

const textOf = ({ blocks, lang }: Document): string => blocksToText(blocks, lang);

/** Why it is not made, or "made". */
const outcome = (name: LetterName, records: DocumentRecords, debt?: PlainDebt): string =>
  made(name, records, debt).notNow.join("") || "made";

describe("a letter is made only where there is something to write", () => {
  it.each<[string, LetterName, DocumentRecords, PlainDebt, string]>([
    ["no talk, no confirmation", "call-confirmation", nothing, consumerLoan, "要有一次记下的通话"],
    ["a talk", "call-confirmation", aRecord([refusal]), consumerLoan, "made"],
    ["a talk about another debt", "call-confirmation", aRecord([{ ...refusal, debt: debtId("d2") }]), consumerLoan, "要有一次记下的通话"],
    ["a letter is no talk", "call-confirmation", aRecord([letterOut("2026-11-20T09:00")]), consumerLoan, "要有一次记下的通话"],
    ["a call to the family is no talk with the borrower", "call-confirmation", aRecord([callToFamily]), consumerLoan, "要有一次记下的"],

    ["nobody else was contacted", "stop-third-parties", aRecord([lateCall]), consumerLoan, "没有对方联系别人"],
    ["the family was called", "stop-third-parties", aRecord([callToFamily]), consumerLoan, "made"],

    ["nothing recorded", "complaint-lender", nothing, consumerLoan, "投诉要有事实"],
    ["a mere no", "complaint-lender", aRecord([refusal]), consumerLoan, "投诉要有事实"],
    ["a call late at night", "complaint-lender", aRecord([lateCall]), consumerLoan, "made"],
    [
      "a call the borrower made late at night",
      "complaint-lender",
      aRecord([{ ...lateCall, direction: "out" }]),
      consumerLoan,
      "投诉要有事实",
    ],
    ["a word that was not kept", "complaint-lender", aRecord([brokenWord]), consumerLoan, "made"],
    [
      "a word that was kept",
      "complaint-lender",
      aRecord([brokenWord], new Map([["commitment:c0", { state: "done" }]])),
      consumerLoan,
      "投诉要有事实",
    ],
    [
      "a word whose day is today",
      "complaint-lender",
      aRecord([{ ...brokenWord, commitments: [{ who: "lender", what: "书面答复", dueDay: day("2026-11-24") }] }]),
      consumerLoan,
      "投诉要有事实",
    ],
    [
      "the borrower's own word",
      "complaint-lender",
      aRecord([{ ...brokenWord, commitments: [{ who: "borrower", what: "发收入证明", dueDay: day("2026-11-13") }] }]),
      consumerLoan,
      "投诉要有事实",
    ],
    // 24 November is fifteen days after the 9th and fourteen after the 10th.
    ["a letter unanswered for fifteen days", "complaint-lender", aRecord([letterOut("2026-11-09T09:00")]), consumerLoan, "made"],
    ["a letter unanswered for fourteen days", "complaint-lender", aRecord([letterOut("2026-11-10T09:00")]), consumerLoan, "投诉要有事实"],
    [
      "a letter that was answered, with a no",
      "complaint-lender",
      aRecord([letterOut("2026-11-03T09:00"), { ...refusal, direction: "in" }]),
      consumerLoan,
      "投诉要有事实",
    ],

    ["nothing recorded", "complaint-regulator", nothing, consumerLoan, "投诉要有事实"],
    ["a binding rule was broken: nobody waits", "complaint-regulator", aRecord([callToFamily]), consumerLoan, "made"],
    ["hours are a standard, which does not bind", "complaint-regulator", aRecord([lateCall]), consumerLoan, "先向放款机构投诉"],
    ["a broken word goes to the lender first", "complaint-regulator", aRecord([brokenWord]), consumerLoan, "先向放款机构投诉"],
    // Fifteen days of the law from 12 November: until the 27th.
    [
      "the lender may still answer",
      "complaint-regulator",
      aRecord([brokenWord, complaint("2026-11-12T09:00")]),
      consumerLoan,
      "它还有时间答复，到2026年11月27日为止",
    ],
    [
      "the lender's last day",
      "complaint-regulator",
      aRecord([brokenWord, complaint("2026-11-09T09:00")]),
      consumerLoan,
      "到2026年11月24日为止",
    ],
    ["the day after", "complaint-regulator", aRecord([brokenWord, complaint("2026-11-08T09:00")]), consumerLoan, "made"],
    [
      "the lender has answered",
      "complaint-regulator",
      aRecord([brokenWord, complaint("2026-11-12T09:00"), answerOn("2026-11-20T09:00")]),
      consumerLoan,
      "made",
    ],
    ["somebody who bought the claim", "complaint-regulator", aRecord([lateCall]), bought, "没有查到受理这类投诉的监管部门"],
    [
      "a private lender",
      "complaint-regulator",
      aRecord([lateCall]),
      { ...consumerLoan, lender: { name: "赵启林", type: "private" } },
      "没有查到受理这类投诉的监管部门",
    ],

    ["no entry objected to", "credit-objection", nothing, consumerLoan, "异议只对记错的有用"],
  ])("%s (%s)", (_, name, records, debt, expected) => expect(outcome(name, records, debt)).toContain(expected));

  it("gives one reason, not four", () => {
    for (const records of [nothing, aRecord([brokenWord])]) expect(made("complaint-regulator", records).notNow).toHaveLength(1);
    expect(made("complaint-regulator", nothing, { ...consumerLoan, lender: { name: "赵启林", type: "private" } }).notNow).toHaveLength(2);
  });
});

describe("a complaint to the lender", () => {
  const records = aRecord([brokenWord, lateCall, callToFamily, refusal]);
  const text = textOf(made("complaint-lender", records));

  it("numbers the contacts a rule speaks of, with what was noted and no more", () => {
    expect(text).toContain(
      "1. 2026年11月18日 22:40，电话，联系到的是本人。对方：工号0217、号码12012345678。原话：“今晚必须给个说法”。请核对：联系的钟点。\n",
    );
    expect(text).toContain("2. 2026年11月19日 10:05，电话，联系到的是家人。对方：没有记下。原话：“他欠钱不还，让他马上回电话”。");
    expect(text).not.toContain("这个方案我们不同意");
  });

  it("names what was read by its article and what is known from reports as reported, the strongest first", () => {
    const rules = text.split("请对照的规定")[1]?.split("三、请求")[0] ?? "";
    expect(rules.match(/^- .*$/gm)).toEqual([
      "- 《中华人民共和国个人信息保护法》第13条（法律、行政法规），对照第2项",
      "- 《中华人民共和国民法典》第1032、1033条（法律、行政法规），对照第2项",
      "- 据公开报道，《消费金融公司管理办法》（部门规章），对照第2项",
      "- 据公开报道，《互联网金融 个人网络消费信贷 贷后催收风控指引》（推荐性标准），对照第1、2项",
      "- 据公开报道，《金融机构个人消费类贷款催收工作指引（试行）》（行业自律规范），对照第1、2项",
    ]);
  });

  it("names what the police is for in no letter", () => {
    const threat = { ...lateCall, at: "2026-11-18T10:00", said: [{ who: "A", text: "再不还就打断你的腿" }] } as const;
    expect(textOf(made("complaint-lender", aRecord([threat])))).not.toContain("治安管理处罚法");
  });

  it("tells the promise that was not kept and lists the files without saying where they lie", () => {
    expect(text).toContain("- 2026年11月10日，贵方答应“书面答复”，最晚2026年11月13日。到今天没有记录到结果。");
    expect(text).toContain("1 | 1118-2240.m4a | 第1项");
    expect(text).not.toContain("files/");
    expect(made("complaint-lender", records).annexes).toEqual([{ file: "files/1118-2240.m4a", why: "沟通记录、录音或截图" }]);
  });

  it("asks for an answer in the time of the law where it holds for this lender, else for a day", () => {
    expect(text).toContain("自收到投诉之日起15天内答复处理结果（《银行业保险业消费投诉处理管理办法》第18、23条）");
    expect(textOf(made("complaint-lender", aRecord([lateCall]), ofMicroloan))).toContain("请写明由哪个部门、在哪一天之前答复处理结果。");
  });
});

describe("a complaint to who supervises the lender", () => {
  it("goes to the body for this kind of lender: a microloan company is never brought to 12378", () => {
    const bank = textOf(made("complaint-regulator", aRecord([callToFamily])));
    expect(bank).toContain("投诉渠道 | 金融监管总局消费者投诉热线");
    expect(bank).toContain("请在7个工作日内把本投诉转给机构办理，并告诉我编号（《银行业保险业消费投诉处理管理办法》第33条）。");
    const local = textOf(made("complaint-regulator", aRecord([callToFamily]), ofMicroloan));
    expect(local).toContain("投诉渠道 | 机构注册地的地方金融管理部门");
    expect(local).not.toMatch(/12378|金融监管总局|第33条/);
  });

  it("says what was tried before, in order", () => {
    const records = aRecord([letterOut("2026-11-01T09:00"), brokenWord, complaint("2026-11-02T09:00"), lateCall]);
    // Called back late at night: that is no answer to the complaint.
    expect(textOf(made("complaint-regulator", records))).toMatch(
      /- 2026年11月1日，信件\n- 2026年11月2日，投诉\n\n到今天没有记录到机构对投诉的答复。/,
    );
  });
});

describe("a letter about others who were contacted", () => {
  it("tells when, how and from which circle, and nobody's name, number or words", () => {
    const text = textOf(
      made("stop-third-parties", aRecord([{ ...callToFamily, called: "spouse", with: { number: "12011112222" } }, lateCall])),
    );
    expect(text).toContain("1 | 2026年11月19日 10:05 | 电话 | 家人\n");
    expect(text).not.toMatch(/12011112222|配偶|让他马上回电话|22:40/);
  });
});

describe("a confirmation of a talk", () => {
  it("takes the newest, and says where a promise has no day", () => {
    const later = { ...brokenWord, at: "2026-11-23T15:00", commitments: [{ who: "agent", what: "停下自动扣款" }] } as const;
    const text = textOf(made("call-confirmation", aRecord([brokenWord, later])));
    expect(text).toContain("2026年11月23日 15:00");
    expect(text).toContain("- 停下自动扣款（没有说定日期，请补上）");
  });
});

describe.each(langs)("while nothing may be admitted (%s)", (lang) => {
  const findAdmissions = admissionFinder(admissionPatterns);
  const records = aRecord([brokenWord, lateCall, callToFamily, letterOut("2026-11-01T09:00"), complaint("2026-11-02T09:00"), refusal]);
  const objection = { reportOn: "2026-11-15", shows: "状态1", should: "状态N" };

  it.each(["call-confirmation", "complaint-lender", "complaint-regulator", "stop-third-parties", "credit-objection"] as const)(
    "%s admits nothing beside the other side's words",
    (name) => {
      for (const status of ["disputed", "not-mine", "paid", "unsure"]) {
        const document = made(name, records, { ...disputed, status, recordObjection: objection }, lang);
        expect(document.notNow).toEqual([]);
        const own = textOf(document).replaceAll(/“[^”]*”|"[^"]*"/g, "");
        expect(findAdmissions(own).map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([]);
        expect(own).not.toMatch(/借款人|borrower/);
      }
    },
  );
});
