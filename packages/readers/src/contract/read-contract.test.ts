import { describe, expect, it } from "vitest";
import { readContract } from "./read-contract.ts";

/** Invented: the parties do not exist, the numbers are deliberately none. */
const contract = `个人消费借款合同
合同编号：QH-2025-000001
签订日期：2025年3月1日
贷款人（甲方）：青禾消费金融有限公司
借款人（乙方）：周某某
居间服务方（丙方）：云帆信息科技有限公司
担保人：望山融资担保有限公司
第一条 借款金额：人民币（大写）壹万元整（小写：¥10,000.00元）。
第二条 借款期限为12个月，自2025年3月2日起至2026年3月2日止，以实际放款日为准。
第三条 本合同项下借款年利率为24％（单利），固定利率。
第四条 还款方式为等额本息，每月2日为还款日，宽限期为3天。
第五条 借款人未按期还款的，罚息利率在借款利率基础上上浮50%，以逾期本金为基数按日计收罚息，不计收复利。
第六条 逾期违约金为每期200元。
第七条 丙方一次性收取居间服务费500元，放款时从借款本金中直接扣除，实际到账金额9,500.00元。
第八条 借款人逾期超过30天的，贷款人有权宣布借款提前到期。
第九条 提前还款的，按剩余本金的3%收取提前还款违约金。
第十条 还款按照费用、违约金、罚息、利息、本金的顺序清偿。
第十一条 贷款人转让本合同项下债权的，以短信通知借款人。
第十二条 借款人确认预留手机号码为法律文书的送达地址。
第十三条 因本合同发生争议，由合同签订地人民法院管辖；合同签订地为上海市徐汇区。
第十四条 借款人授权贷款人向征信机构查询并报送信用信息。
第十五条 贷款人实现债权的律师费、诉讼费由借款人承担。
综合年化成本为35.9%。
`;

const termsOf = (...pages: string[]) => readContract(pages, "c.txt")?.terms.map(({ name, value }) => `${name}: ${value}`) ?? [];

/** A contract of which only one sentence matters, and what is read from that sentence. */
const around = (sentence: string): string =>
  `借款合同\n贷款人：青禾消费金融有限公司\n借款人：周某某\n本合同的借款用途为日常消费。\n${sentence}\n本合同由双方遵守，借款人不还款的承担违约责任。`;
const parties = ["lender: 青禾消费金融有限公司", "lender-type: consumer-finance", "borrower: 周某某"];
const readIn = (sentence: string): string =>
  termsOf(around(sentence))
    .filter((term) => !parties.includes(term))
    .join(", ");
const flagsIn = (text: string): string[] => [...new Set(readContract([text], "c.txt")?.flags.map(({ flag }) => flag))];

describe("a contract", () => {
  it("is read term by term", () => {
    expect(termsOf(contract)).toEqual([
      "number: QH-2025-000001",
      "signed: 2025-03-01",
      "lender: 青禾消费金融有限公司",
      "lender-type: consumer-finance",
      "borrower: 周某某",
      "platform: 云帆信息科技有限公司",
      "guarantor: 望山融资担保有限公司",
      "principal: 10000.00",
      "start: 2025-03-02",
      "end: 2026-03-02",
      "term: 12 months",
      "rate: 24 percent year",
      "due-day: 2",
      "grace-days: 3",
      "penalty: 1.5 times",
      "compound: false",
      "penalty-base: principal",
      "default-fee: 200.00",
      "received: 9500.00",
      "fee: 500.00 upfront 居间服务费",
      "acceleration: 30 days",
      "prepayment: 3 percent",
      "set-off: fees default-fee penalty interest principal",
      "assignment: 转让本合同项下债权",
      "address: 法律文书的送达",
      "disputes: court 合同签订地人民法院",
      "disputes: signed-at 上海市徐汇区",
      "data: 授权贷款人向征信机构查询并报送信用信息",
      "costs: 律师费、诉讼费由借款人承担",
      "yearly-cost: 35.9 percent year",
      "method: equal-instalments",
    ]);
  });

  it("is flagged where a fee came off the pay-out, less arrived and the app is not the lender", () => {
    expect(flagsIn(contract)).toEqual(["upfront-fee", "lender-not-platform", "received-less"]);
  });

  it("gives each term its sentence and the page the sentence begins on", () => {
    const [first = "", second = ""] = contract.split("，固定利率。");
    // The rate's sentence begins on the first page and ends on the second, behind a page mark.
    const reading = readContract([`${first}\n第 1 页 共 2 页`, `第 2 页 共 2 页\n，固定利率。${second}`], "c.pdf");
    const term = (name: string) => reading?.terms.find((one) => one.name === name);
    expect(term("rate")).toEqual({
      name: "rate",
      value: "24 percent year",
      sentence: "第三条 本合同项下借款年利率为24％（单利），固定利率。",
      page: 1,
    });
    expect(term("penalty")?.page).toBe(2);
    expect(readContract([contract], "c.txt")?.terms[0]?.page).toBeNull();
  });

  it.each([
    ["借款本金为人民币￥36,\n000.00元（大写：叁万陆仟元整）。", "principal: 36000.00"],
    ["借 款 金 额 ： 人 民 币 1 0 ,\n0 0 0 . 0 0 元。", "principal: 10000.00"],
    ["本合同年利率为18.\n75%。", "rate: 18.75 percent year"],
    ["期限：自 2024 年 1 月 5 日 起至 2025 年\n1 月 5 日 止。", "start: 2024-01-05, end: 2025-01-05"],
    ["律师费、公告费均由\n乙方承担。", "costs: 律师费、公告费均由乙方承担"],
    ["按以下次序抵充：（1）罚\n息；（２）利息；（\n3）本金。", "set-off: penalty interest principal"],
  ])("joins what the end of a line tore: %s", (sentence, terms) => expect(readIn(sentence)).toBe(terms));

  it("is the same wherever its page wrapped the lines", () => {
    // A page 24 characters wide, cut without regard to words.
    const wrapped = contract
      .split("\n")
      .map((line) => line.match(/.{1,24}/gu)?.join("\n") ?? "")
      .join("\n");
    expect(termsOf(wrapped).sort()).toEqual(termsOf(contract).sort());
  });
});

describe("a rate", () => {
  it.each([
    ["贷款年利率为百分之二十四。", "rate: 24 percent year"],
    ["借款年利率24.00％。", "rate: 24 percent year"],
    ["贷款年化利率（单利计算）7.2 %。", "rate: 7.2 percent year"],
    ["年利率 2 4 . 5 %。", "rate: 24.5 percent year"],
    ["年利率【24】%。", "rate: 24 percent year"],
    ["月利率2%。", "rate: 2 percent month"],
    ["月利率为20‰。", "rate: 20 permille month"],
    ["借款利率：10 ‰（月利率）。", "rate: 10 permille month"],
    ["利率为3.5‰/月。", "rate: 3.5 permille month"],
    ["日利率为万分之五。", "rate: 5 per-ten-thousand day"],
    ["日利率0.05%。", "rate: 0.05 percent day"],
    ["日息0.05%。", "rate: 0.05 percent day"],
    ["利率按一年期贷款市场报价利率（LPR）加150个基点确定。", "rate: lpr plus 150 points"],
    ["利率按LPR-0.2%执行。", "rate: lpr minus 20 points"],
    ["前3期年利率为12%，第4期起年利率为24%。", "rate: 12 percent year, rate: 24 percent year"],
    ["综合年化成本（APR）为23.99%。", "yearly-cost: 23.99 percent year"],
    ["每期手续费率0.6%，折算近似年化利率13.03%。", "fee: 0.6 percent each-period 手续费率, yearly-cost: 13.03 percent year"],
    ["月息2分。", "rate: 2 percent month"],
    ["月息一分五厘。", "rate: 1.5 percent month"],
    // What a basis point is, and the published rate on its day, are not charged.
    ["年利率按LPR加230个基点（1个基点=0.01%）确定。", "rate: lpr plus 230 points"],
    ["以5年期以上LPR（3.95%）加75个基点，即年利率4.70%。", "rate: 4.7 percent year, rate: lpr plus 75 points"],
    // Two lines that a page ran together: each number keeps its own words.
    ["日利率：0.0667%逾期利息按日利率0.1%计算。", "rate: 0.0667 percent day, penalty: 0.1 percent day"],
  ])("%s", (sentence, terms) => expect(readIn(sentence)).toBe(terms));

  it("said twice in two ways is one rate: 0.05 % a day is 18.25 % in 365 days", () => {
    expect(readIn("日利率0.05%（年利率18.25%）。")).toBe("rate: 0.05 percent day");
    expect(flagsIn(around("日利率0.05%（年利率18.25%）。"))).toEqual([]);
  });

  it("of two kinds in one contract is flagged", () => {
    expect(flagsIn(around("优惠年利率为12%，优惠期满后年利率为24%。"))).toEqual(["two-rates"]);
  });

  it.each(["借款利率为2‰。", "本合同利率为24%。"])("without a period stays words: %s", (sentence) => {
    expect(readIn(sentence)).toBe(`rate: ${/[\d]+./.exec(sentence)?.[0]}`);
    expect(flagsIn(around(sentence))).toEqual(["rate-unclear"]);
  });

  it.each(["年化利率区间为7.2%-24%。", "借款年利率不得超过24%。", "综合年化成本上限为36%。", "年利率最高24%。"])(
    "is no rate where it is a ceiling: %s",
    (sentence) => expect(readIn(sentence)).toBe(""),
  );
});

describe("what runs when a payment is late", () => {
  it.each([
    ["罚息利率在借款利率基础上上浮50%。", "penalty: 1.5 times"],
    ["罚息利率在借款利率基础上上浮百分之三十。", "penalty: 1.3 times"],
    ["逾期罚息：按本合同约定利率加收50％。", "penalty: 1.5 times"],
    ["罚息利率为借款利率的150%。", "penalty: 1.5 times"],
    ["罚息利率为借款利率的1.5倍。", "penalty: 1.5 times"],
    ["罚息利率为借款利率的一点五倍。", "penalty: 1.5 times"],
    ["日罚息千分之一。", "penalty: 1 permille day"],
    ["逾期的，自逾期之日起按日利率0.1%计收罚息。", "penalty: 0.1 percent day"],
    ["逾期部分按日万分之五计收利息。", "penalty: 5 per-ten-thousand day"],
    ["罚息利率按借款年利率24%上浮50%，即年利率36%计收。", "rate: 24 percent year, penalty: 1.5 times, penalty: 36 percent year"],
    ["按日0.05%支付违约金。", "default-fee: 0.05 percent day"],
    ["违约金为逾期本金的5%。", "default-fee: 5 percent"],
    ["若借款人逾期，按未还本金每日0.1%收取逾期管理费。", "default-fee: 0.1 percent day"],
    ["每日按逾期金额的0.05%收取违约金。", "default-fee: 0.05 percent day"],
    ["逾期违约金：逾期本息的10%，且不低于100元。", "default-fee: 10 percent"],
    ["逾期管理费每日20元。", "default-fee: 每日20元"],
    // For misuse of the money, not for paying late.
    ["未按约定用途使用借款的，罚息利率在本合同利率基础上加收100%。", ""],
    ["逾期罚息利率上浮50%，挪用罚息利率上浮100%。", "penalty: 1.5 times"],
    ["提供虚假资料的，支付贷款本金10%的违约金。", ""],
    ["连续两期或累计三期未足额还款的，贷款人有权宣布提前到期。", "acceleration: 2 periods, acceleration: 3 periods"],
    ["罚息=逾期本息×罚息利率×逾期天数。", "penalty-base: principal-and-interest"],
    ["罚息以剩余全部未还本金为基数计收。", "penalty-base: remaining-principal"],
    ["对未支付的利息计收复利。", "compound: true"],
    ["宽限期为3个自然日。", "grace-days: 3"],
    ["本产品不设宽限期。", "grace-days: 0"],
    ["借款人连续逾期超过3期的，出借人有权宣布全部借款立即到期。", "acceleration: 3 periods"],
  ])("%s", (sentence, terms) => expect(readIn(sentence)).toBe(terms));
});

describe("sums, days and clauses", () => {
  it.each([
    ["借款金额：人民币（大写）伍仟元整（小写：5000.00）。", "principal: 5000.00"],
    ["借款本金为人民币壹万贰仟叁佰肆拾伍元陆角整。", "principal: 12345.60"],
    ["借款金额：1.5万元。", "principal: 15000.00"],
    ["借款金额： 5 000.00 元。", "principal: 5000.00"],
    ["借款金额：___8,000___元。", "principal: 8000.00"],
    ["实际放款金额为4500元。", "received: 4500.00"],
    ["居间服务费为借款本金的10%，放款时从借款本金中扣除。", "fee: 10 percent upfront 居间服务费"],
    ["担保费：每期收取50元。", "fee: 50.00 each-period 担保费"],
    ["借款期限：十二个月。", "term: 12 months"],
    ["本借款共分24期偿还。", "term: 24 periods"],
    ["借款期限自2025年3月1日起至2026年3月1日止。", "start: 2025-03-01, end: 2026-03-01"],
    ["首期还款日：2025年4月2日。", "first-due: 2025-04-02"],
    ["放款日：2025-03-02。", "paid-out: 2025-03-02"],
    ["本合同于二〇二五年三月一日签订。", "signed: 2025-03-01"],
    ["还款日：每月的第15日。", "due-day: 15"],
    ["还款方式：□等额本息 ☑等额本金 □先息后本。", "method: equal-principal"],
    ["按月付息，到期一次性还本。", "method: interest-first"],
    ["利随本清。", "method: bullet"],
    ["提前还款免收违约金。", "prepayment: none"],
    ["提前还款手续费：免收。", "prepayment: none"],
    ["第八条 提前还款", ""],
    ["第九条 债权转让", ""],
    ["还款方式：借款人选择第（2）种：（1）等额本金；（2）等额本息；（3）到期一次性还本付息。", "method: equal-instalments"],
    ["还款方式：借款人选择第____种：（1）等额本金；（2）等额本息。", ""],
    [
      "款项不足的，按以下次序抵充：\n（1）实现债权的费用；\n（2）罚息；\n（3）利息；\n（4）本金。\n年利率24%。",
      "set-off: fees penalty interest principal, rate: 24 percent year",
    ],
    ["每月还款日：25日。", "due-day: 25"],
    ["租金支付日：每月18日。", "due-day: 18"],
    ["贷款期限（月）：36。", "term: 36 months"],
    ["贷款本金：RMB 80,000.00。", "principal: 80000.00"],
    ["借 款 金 额 ： 人 民 币 1 0 , 0 0 0 . 0 0 元。", "principal: 10000.00"],
    ["担保费年化费率为8.4%。", "fee: 8.4 percent year 担保费"],
    ["担保费：按借款金额的0.5%/月支付。", "fee: 0.5 percent each-period 担保费"],
    ["服务费：借款本金的8%，放款时从借款本金中扣收，实际到账9,200.00元。", "received: 9200.00, fee: 8 percent upfront 服务费"],
    ["风险准备金：借款本金的2%，随首期还款一次性支付。", "fee: 2 percent 风险准备金"],
    ["借款人应缴保证金5,000元。", ""],
    ["借款人无需支付利息及手续费，每期还款1,650元。", ""],
    ["担保费率：8.28%/年，按月收取。", "fee: 8.28 percent year 担保费率"],
    ["单笔借款期限最长不超过12个月。", ""],
    ["乙方违约的，承担甲方实现债权的律师费、诉讼费。", "costs: 承担甲方实现债权的律师费、诉讼费"],
    ["偿还顺序：费用→罚息→利息→本金。", "set-off: fees penalty interest principal"],
    ["争议提交某市仲裁委员会仲裁。", "disputes: arbitration 某市仲裁委员会"],
  ])("%s", (sentence, terms) => expect(readIn(sentence)).toBe(terms));

  it("two ways of writing one sum that differ are both told and flagged", () => {
    const text = around("借款金额：人民币（大写）伍仟元整（小写：6000.00元）。");
    expect(readIn("借款金额：人民币（大写）伍仟元整（小写：6000.00元）。")).toBe("principal: 6000.00, principal: 5000.00");
    expect(flagsIn(text)).toEqual(["amounts-disagree"]);
  });

  it("equal principal and equal interest is flagged as a flat rate", () => {
    expect(readIn("还款方式为等本等息。")).toBe("method: flat-rate");
    expect(flagsIn(around("还款方式为等本等息。"))).toEqual(["flat-rate"]);
  });

  it("a method the contract only explains does not count beside the one it states", () => {
    expect(readIn("还款方式为等额本息。等额本金是指每期归还相同本金。")).toBe("method: equal-instalments");
  });

  it.each(["借款金额：人民币____元，年利率【】%。", "借款年利率为      %。", "借款期限：        个月。"])(
    "a blank gives no value and is flagged: %s",
    (sentence) => {
      expect(readIn(sentence)).toBe("");
      expect(flagsIn(around(sentence))).toEqual(["blank"]);
    },
  );

  it("a contract that speaks of a credit report is a contract still", () => {
    expect(readIn("借款人授权贷款人查询其个人信用报告，借款年利率为24%。")).toContain("rate: 24 percent year");
  });

  it.each([
    ["出借方：海岳小额贷款有限公司", "lender: 海岳小额贷款有限公司"],
    ["丙方（居间服务方/平台）：云帆信息科技有限公司", "platform: 云帆信息科技有限公司"],
    ["甲方：速山网络小额贷款有限公司（出借人）", "lender: 速山网络小额贷款有限公司"],
    ["资金提供方：中部银行股份有限公司", "lender: 中部银行股份有限公司"],
  ])("a party is who the contract calls so, by the company's whole name: %s", (line, term) => {
    const text = around("年利率为24%。").replace("贷款人：青禾消费金融有限公司", line);
    expect(termsOf(text)).toContain(term);
  });

  it("interest taken before the pay-out is flagged like a fee", () => {
    const text = around("借款本金：5,000元，甲方先行扣除首期利息300元，实际交付4,700元。");
    expect(termsOf(text)).toContain("received: 4700.00");
    expect(flagsIn(text)).toEqual(["upfront-fee", "received-less"]);
  });

  it("a short note is a contract by its title", () => {
    expect(termsOf("借据\n借据编号：JJ-20240606\n贷款人：青禾消费金融有限公司\n借款年化利率：23.9%")).toEqual([
      "number: JJ-20240606",
      "lender: 青禾消费金融有限公司",
      "lender-type: consumer-finance",
      "rate: 23.9 percent year",
    ]);
  });

  it.each([
    ["固定利率，按一年360天计算日利率。", "360"],
    ["日利率＝年利率/360。", "360"],
    ["利息按365天为一年计算。", "365"],
    ["一年按 365 日计息。", "365"],
  ])("%s says how many days a year has", (sentence, days) => {
    expect(readIn(sentence)).toContain(`day-count: ${days}`);
  });

  it("a term of 365 days says nothing of it", () => {
    expect(readIn("借款期限为365天。")).not.toContain("day-count");
  });

  it.each([
    ["望溪银行股份有限公司", "bank"],
    ["望溪银行消费金融有限公司", "consumer-finance"],
    ["渡川小额贷款有限公司", "microloan"],
    ["青禾信托有限责任公司", "trust"],
    ["云帆信息科技有限公司", null],
    ["青禾融资担保有限公司", null],
  ])("the lender's own name, %s, tells its licence or nothing", (name, type) => {
    const types = termsOf(around("年利率为24%。").replace("青禾消费金融有限公司", name)).filter((term) => term.startsWith("lender-type"));
    expect(types).toEqual(type === null ? [] : [`lender-type: ${type}`]);
  });

  it("a contract that names no lender says so", () => {
    expect(flagsIn(around("年利率为24%。").replace("贷款人：青禾消费金融有限公司\n", ""))).toEqual(["no-lender"]);
  });
});

describe("what is no contract", () => {
  it.each([
    ["a message", "【青禾金融】您的借款已逾期3天，应还1024.50元，请尽快还款，以免影响征信。"],
    ["an advertisement", "低息贷款，年利率7.2%起，随借随还，欢迎咨询。借款合同由银行提供。"],
    ["a credit report", `个人信用报告\n${contract}`],
    ["nothing", ""],
  ])("%s", (_, text) => expect(readContract([text], "x.txt")).toBeNull());
});
