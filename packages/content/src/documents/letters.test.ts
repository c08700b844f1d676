/** Letters with one purpose: when each is made, what it says instead, and that its facts are those of the case. */

import { day } from "@tanhao/core/day";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { type LetterName, langs, letterNames } from "@tanhao/core/document/template";
import { debtId } from "@tanhao/core/ids";
import { fen, toYuan } from "@tanhao/core/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCase, consumerLoan, microLoan, type PlainDebt } from "./a-case.ts";
import { aContact, anAgreement, loanWithAgreementKept, paidOn, recorded } from "./an-agreement.ts";

const make = (name: LetterName, input: DocumentInput) => {
  const id = input.facts.debts[0]?.id;
  if (id === undefined) throw new Error("the case has a debt");
  const { blocks, lang, notNow, missing, annexes } = makeDebtDocument(name, id, input);
  return { text: blocksToText(blocks, lang), notNow: notNow.join(""), missing, annexes };
};

/** `true`: it is made. Otherwise words of the reason why it is not. */
type Made = true | string;
const isMade = (name: LetterName, input: DocumentInput): Made => {
  const { text, notNow } = make(name, input);
  expect([name, text.length > 1]).toEqual([name, notNow === ""]);
  return notNow === "" ? true : notNow;
};

const nothingLeft = { income: [{ month: "2026-10", yuan: "3000.00" }] };
const tooLittle = { income: [{ month: "2026-10", yuan: "4050.00" }] };
const unknownMeans = { income: [], spending: [], borrower: { name: "林小满" } };
const sister = (yuan: string, on = "2026-12-20") => ({ lumpSums: [{ yuan, source: "姐姐帮忙", on }] });
const refusing = (...refuses: readonly string[]): PlainDebt => ({ ...consumerLoan, limits: { refuses } });
const unverified: PlainDebt = { ...consumerLoan, status: "unsure" };

/** Twelve instalments from December 2025 to November 2026, each paid on its day, the last with some yuan too many. */
const paidOff: PlainDebt = {
  ...consumerLoan,
  contract: { number: "QC-2025-0001-4417", signed: "2025-11-01" },
  principal: { stated: "12000.00", received: "12000.00", paidOut: "2025-11-02" },
  firstDue: "2025-12-02",
  claimed: undefined,
  payments: [..."12 01 02 03 04 05 06 07 08 09 10 11".split(" ")].map((month, index) => ({
    day: `${index === 0 ? "2025" : "2026"}-${month}-02`,
    yuan: index === 11 ? "1140.00" : "1131.47",
  })),
};

describe("a letter is made where its purpose is there, and says why where it is not", () => {
  const withSms = [aContact("2026-11-18T09:30", "sms")];
  it.each<[string, LetterName, DocumentInput, Made]>([
    ["items", "itemised-balance", aCase([consumerLoan]), true],
    ["hardship", "hardship", aCase([consumerLoan]), true],
    ["hardship without a reason", "hardship", aCase([consumerLoan], "zh-CN", { hardship: undefined }), "哪一种困难"],
    ["its twin without a reason", "hardship", aCase([unverified], "zh-CN", { hardship: undefined }), true],
    ["instalments with a plan", "proposal-instalments", aCase([consumerLoan]), true],
    ["instalments with nothing left", "proposal-instalments", aCase([consumerLoan], "zh-CN", nothingLeft), "延期还款申请"],
    ["instalments with means unknown", "proposal-instalments", aCase([consumerLoan], "zh-CN", unknownMeans), "还没有填齐"],
    ["instalments refused", "proposal-instalments", aCase([refusing("instalments")]), "不接受分期"],
    ["a deferral with a plan", "proposal-deferral", aCase([consumerLoan]), "写分期还款方案"],
    ["a deferral with nothing left", "proposal-deferral", aCase([consumerLoan], "zh-CN", nothingLeft), true],
    ["a deferral with too little", "proposal-deferral", aCase([consumerLoan, microLoan], "zh-CN", tooLittle), true],
    ["a deferral refused", "proposal-deferral", aCase([refusing("deferral")], "zh-CN", nothingLeft), "不接受延期"],
    ["a lump sum without one", "proposal-lump-sum", aCase([consumerLoan]), "不要为了结清去借新的"],
    ["a lump sum", "proposal-lump-sum", aCase([consumerLoan], "zh-CN", sister("3000.00")), true],
    [
      "a lump sum of a day that is over",
      "proposal-lump-sum",
      aCase([consumerLoan], "zh-CN", sister("3000.00", "2026-11-23")),
      "日子还没到",
    ],
    ["a lump sum refused", "proposal-lump-sum", aCase([refusing("lump-sum")], "zh-CN", sister("3000.00")), "不接受一次性结清"],
    ["the twin of each proposal", "proposal-lump-sum", aCase([unverified]), true],
    ["copies", "contract-copy", aCase([consumerLoan]), true],
    ["a reply without a demand", "reply-to-demand", aCase([consumerLoan]), "还没有记下"],
    ["a reply to a noted demand", "reply-to-demand", aCase([{ ...consumerLoan, demands: [{ day: "2026-09-01", how: "电话" }] }]), true],
    ["a reply to a message", "reply-to-demand", recorded(aCase([consumerLoan]), withSms), true],
    ["its twin without a demand", "reply-to-demand", aCase([unverified]), "还没有记下"],
    ["a certificate before the last payment", "settlement-certificate", aCase([consumerLoan]), "还没有付清"],
    ["a certificate after it", "settlement-certificate", aCase([paidOff]), true],
    [
      "a certificate while an agreement runs",
      "settlement-certificate",
      recorded(aCase([loanWithAgreementKept]), [], [anAgreement]),
      "还没有付清",
    ],
    ["its twin", "settlement-certificate", aCase([{ ...consumerLoan, status: "paid" }]), true],
    ["thanks without an agreement", "thanks", aCase([consumerLoan]), "还没有记下和这家达成的协议"],
    [
      "thanks before the first payment",
      "thanks",
      recorded(aCase([consumerLoan]), [], [{ ...anAgreement, schedule: anAgreement.schedule.slice(2) }]),
      "还没有已经付清的一期",
    ],
    ["thanks while it is kept", "thanks", recorded(aCase([loanWithAgreementKept]), [], [anAgreement]), true],
    [
      "thanks with an instalment unseen",
      "thanks",
      recorded(aCase([paidOn(consumerLoan, "2026-10-20")]), [], [anAgreement]),
      "先核对付款记录",
    ],
    [
      "thanks while only words that verify are used",
      "thanks",
      recorded(aCase([{ ...loanWithAgreementKept, status: "unsure" }]), [], [anAgreement]),
      "核实的话",
    ],
  ])("%s", (_, name, input, made) => expect(isMade(name, input)).toEqual(made === true ? true : expect.stringContaining(made)));

  it("asks for the fact it lacks", () => {
    expect(make("hardship", aCase([consumerLoan], "zh-CN", { hardship: undefined })).missing).toContain("hardship.reason");
    expect(make("proposal-instalments", aCase([consumerLoan], "zh-CN", unknownMeans)).missing).toContain("income");
    expect(make("proposal-lump-sum", aCase([consumerLoan])).missing).toContain("lumpSums");
    expect(make("reply-to-demand", aCase([consumerLoan])).missing).toContain("debts[0].demands");
  });
});

describe("with hardly a fact", () => {
  const bare = { borrower: {}, income: [], spending: [], hardship: undefined, month: undefined, assets: undefined };
  const debts: readonly PlainDebt[] = [
    { id: "d1", status: "mine", lender: { type: "unknown" } },
    { ...consumerLoan, contract: { file: "files/contract-d1.pdf" }, claimed: undefined },
  ];
  it.each(letterNames)("%s has no hole, or says what it needs", (name) => {
    for (const lang of langs)
      for (const debt of debts) {
        const { text, notNow } = make(name, aCase([debt], lang, bare));
        expect([text, /undefined|null|（尾号）|ending ?[,)]|合同的借款人|《》|第条|\{|\}/.test(text)]).toEqual([text, false]);
        expect(notNow === "" || notNow.length > 10).toBe(true);
      }
  });

  it("names what each open letter would say more with", () =>
    expect(make("contract-copy", aCase([debts[1] ?? {}], "zh-CN", bare)).missing).toEqual(
      expect.arrayContaining(["borrower.name", "debts[0].contract.number"]),
    ));
});

describe("a lump sum", () => {
  it("is never more than the sum or than the balance", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (sum) => {
        const input = aCase([consumerLoan], "zh-CN", sister(toYuan(fen(sum))));
        const owed = Object.values(input.standing.debts[0]?.balance ?? {}).reduce((total, part) => total + part, 0);
        const offered = Number(/一次付([\d,.]+)元/.exec(make("proposal-lump-sum", input).text)?.[1]?.replaceAll(",", "")) * 100;
        const planned = input.plans?.plans[0]?.debts[0]?.paidFrom.length ?? 0;
        expect(Math.round(offered)).toBeLessThanOrEqual(planned > 0 ? sum : Math.min(sum, owed));
        expect(offered).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    ));

  it("asks whether the rest is waived, and says nobody has to", () => {
    const { text } = make("proposal-lump-sum", aCase([consumerLoan], "zh-CN", sister("3000.00")));
    expect(text).toContain("我可以在2026年12月20日一次付3,000元");
    expect(text).toContain("这笔钱来自：姐姐帮忙");
    expect(text).toMatch(/余下的部分是否全部减免[\s\S]*我明白贵方没有义务同意/);
  });

  it("that covers the balance asks for no waiver", () =>
    expect(make("proposal-lump-sum", aCase([consumerLoan], "zh-CN", sister("9000.00"))).text).not.toContain("减免、今后"));

  it("goes to one creditor only where the plan closes another debt with it", () => {
    const input = aCase([consumerLoan, microLoan], "zh-CN", sister("5000.00"));
    const [consumer, micro] = input.facts.debts.map(({ id }) => makeDebtDocument("proposal-lump-sum", id, input));
    expect(new Map(input.plans?.plans[0]?.debts.map(({ id, kind }) => [id as string, kind]))).toEqual(
      new Map([
        ["d1", "lump-sum"],
        ["d2", "instalments"],
      ]),
    );
    expect(consumer?.notNow).toEqual([]);
    expect(micro?.notNow).toEqual([expect.stringContaining("用在另一笔债上")]);
  });

  it("is never above what the other side claims", () => {
    const low: PlainDebt = { ...consumerLoan, claimed: { on: "2026-11-20", total: "4000.00" } };
    for (const sum of ["4200.00", "9000.00"])
      expect(make("proposal-lump-sum", aCase([low], "zh-CN", sister(sum))).text).toContain("一次付4,000元");
  });
});

describe("the reply to a demand", () => {
  const noted = {
    ...consumerLoan,
    demands: [
      { day: "2026-11-10", how: "电话" },
      { day: "2026-09-01", how: "短信" },
    ],
  };
  it("names the newest, whichever way it came, and nothing still ahead", () => {
    const later = [aContact("2026-11-18T09:30", "sms"), aContact("2026-12-01T09:30", "letter")];
    expect(make("reply-to-demand", aCase([noted])).text).toContain("贵方2026年11月10日催款");
    expect(make("reply-to-demand", recorded(aCase([noted]), later)).text).toContain("贵方2026年11月18日通过短信催款");
    const earlier = [aContact("2026-10-18T09:30", "email")];
    expect(make("reply-to-demand", recorded(aCase([noted]), earlier)).text).toContain("贵方2026年11月10日催款");
  });

  it("answers no message of one's own, and none about another debt", () => {
    const others = [aContact("2026-11-18T09:30", "sms", { direction: "out" }), aContact("2026-11-19T09:30", "sms", { debt: debtId("d9") })];
    expect(isMade("reply-to-demand", recorded(aCase([consumerLoan]), others))).toContain("还没有记下");
  });
});

describe("the request for copies", () => {
  const calls = [
    aContact("2026-11-12T10:05", "phone", { with: { staffNumber: "C-2207" } }),
    aContact("2026-11-13T10:05", "phone", { called: "spouse" }),
    aContact("2026-11-14T10:05", "phone", { debt: debtId("d9") }),
    aContact("2026-11-15T10:05", "sms"),
  ];

  it("asks for the recordings of one's own calls about this debt", () => {
    const { text } = make("contract-copy", recorded(aCase([consumerLoan]), calls));
    expect(text).toContain("- 2026年11月12日10:05，贵方工号C-2207\n\n");
    expect(text).not.toMatch(/11月1[345]日/);
  });

  it("names the law only where its text was read", () => {
    const input = aCase([consumerLoan]);
    expect(make("contract-copy", input).text).toContain("依据《中华人民共和国个人信息保护法》第45条，本人有权查阅、复制");
    const access = input.lawBook.parameters["privacy.access-and-copy"];
    if (access === undefined) throw new Error("the law book holds it");
    const reported = { ...access, values: access.values.map((value) => ({ ...value, confidence: "secondary" as const })) };
    const lawBook = { ...input.lawBook, parameters: { ...input.lawBook.parameters, "privacy.access-and-copy": reported } };
    expect(make("contract-copy", { ...input, lawBook }).text).not.toContain("依据");
  });

  it("asks for the papers of a card where it is one", () => {
    const { text } = make("contract-copy", aCase([{ ...consumerLoan, kind: "card" }]));
    expect(text).toContain("信用卡领用合约");
    expect(text).not.toContain("放款凭证：哪一天、到哪个账户、多少");
  });
});

describe("while an agreement is kept", () => {
  it("thanks name what was paid, when, and what is next", () => {
    const { text, annexes } = make("thanks", recorded(aCase([loanWithAgreementKept]), [], [anAgreement]));
    expect(text).toContain(
      "2026年10月20日 | 2026年10月20日 | 720.00\n2026年11月20日 | 2026年11月19日 | 720.00\n\n下一期是2026年12月20日的720元",
    );
    expect(annexes).toEqual([]);
  });

  it("the last instalment of a settlement for less leads to the certificate", () => {
    const short = { ...anAgreement, schedule: anAgreement.schedule.slice(0, 2) };
    const input = recorded(aCase([loanWithAgreementKept]), [], [short]);
    expect(make("thanks", input).text).toContain("协议约定的各期到这里全部付清了");
    expect(make("settlement-certificate", input).text).toContain(
      "双方2026年10月10日协议约定的款项已经全部付清，最后一笔是2026年11月19日的720元",
    );
  });

  it("the newest agreement counts, and none still ahead", () => {
    const older = { ...anAgreement, id: "a0", on: day("2026-09-01"), schedule: [] };
    const ahead = { ...anAgreement, id: "a2", on: day("2026-12-01"), schedule: [] };
    expect(make("thanks", recorded(aCase([loanWithAgreementKept]), [], [ahead, anAgreement, older])).text).toContain(
      "2026年10月10日和我商定",
    );
  });
});

it("only letters that list annexes send any along", () => {
  const input = recorded(aCase([loanWithAgreementKept]), [aContact("2026-11-18T09:30", "sms")], [anAgreement]);
  const sending = letterNames.filter((name) => make(name, input).annexes.some(({ file }) => file === "statement.pdf"));
  expect(sending).toEqual(["hardship", "proposal-instalments"]);
});
