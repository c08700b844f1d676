import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { MessageSignal } from "@tanhao/core/materials/collection-text";
import { describe, expect, it } from "vitest";
import { lenderRecogniser } from "../recognise-lender.ts";
import { readMessages } from "./read-messages.ts";

/** A few words of conduct; the apps pass the whole book. */
const conduct: ConductVocabulary = {
  folds: [],
  acts: [
    { act: "harm-threat", sure: ["弄死"], maybe: [], unless: [] },
    { act: "insult", sure: ["老赖"], maybe: [], unless: [] },
    { act: "posing", sure: ["这里是.{0,6}(公安局|法院)"], maybe: [], unless: [] },
    { act: "contact-threat", sure: ["告诉你单位"], maybe: [], unless: [] },
    { act: "quiet-hours", sure: ["夜里"], maybe: [], unless: [] },
  ],
  disclosure: { sure: [], maybe: [] },
  names: [],
  denials: ["不会"],
  rejections: ["是违法的"],
  warnings: ["谨防"],
  called: [],
  channels: [],
};
const recogniseLender = lenderRecogniser([{ name: "青禾借款", also: ["青禾贷"], companies: [] }]);
const read = (text: string, words: ConductVocabulary | undefined = conduct) =>
  readMessages({ file: "sms.txt", pages: [text], recogniseLender, conduct: words });
const messagesOf = (text: string) => read(text)?.messages ?? [];
const only = (text: string) => messagesOf(text)[0];
const signalsOf = (text: string) => only(`【青禾】您的借款已逾期。${text}`)?.signals.map(({ signal, quote }) => `${signal}: ${quote}`);

describe("a message", () => {
  it("is read field by field", () => {
    expect(only("【青禾金融】尊敬的周先生，您的青禾贷已逾期 32 天，应还1,024.50元，请存入尾号1234的银行卡。")).toMatchObject({
      file: "sms.txt",
      line: 1,
      sender: "青禾金融",
      lender: "青禾借款",
      amountFen: 102450,
      overdueDays: 32,
      dueText: null,
      receivedDay: null,
      cardTail: "1234",
      signals: [],
    });
  });

  it.each([
    ["a reminder before the due day", "【青禾】您的借款将于12月8日到期，应还500元。", "12月8日", 50000],
    ["a sum behind the mark of money", "【青禾】您的账单金额￥88.8，请于11月30日前还款。", "11月30日", 8880],
    ["what is asked for, not what is given up", "【青禾】今日还款可减免2000元，仅需还3000元。", null, 300000],
    ["a day as of which a sum is told is no due day", "【青禾】截至11月20日，您共欠款600元。", null, 60000],
    ["a day of the month", "【青禾】本期账单500元，还款日10日。", "10日", 50000],
    ["a day of every month", "【青禾】本期应还500元，请于每月15日20:00前存入。", "每月15日", 50000],
    ["a day on which money was lent is no due day", "【青禾】您于2024年5月6日借款5000元，当前欠款总额6,543.21元。", null, 654321],
    [
      "a day on which nothing could be debited is none, one to pay by is",
      "【青禾】您的借款11月20日扣款失败，请于11月22日前存入。",
      "11月22日",
      null,
    ],
    ["a day in court is no due day", "【青禾】借款合同纠纷一案定于12月1日开庭，请提前准备。", null, null],
    ["an agent's price is no debt", "【停催中心】缴纳服务费2000元后处理您的逾期债务。", null, null],
    ["the whole, not the least that may be paid", "【青禾】账单已逾期，最低还款365.2元，全额1820元。", null, 182000],
    ["what is left, not what was paid", "【青禾】您已成功还款500元，剩余待还1,500元。", null, 150000],
    ["tens of thousands", "【青禾】您的贷款逾期，总欠款1.2万元。", null, 1200000],
    ["a sum behind 人民币", "【青禾】应还款额人民币3,333.33，到期还款日12月25日。", "12月25日", 333333],
    ["a line that is offered is no debt", "【青禾】恭喜您获得50000元额度，可借款。", null, null],
    ["a number that spaces tore is not read by its end", "【青禾】账单明日到期，应还金额 1 234.5 元。", null, null],
    ["a sum that a page broke", "【青禾】您的借款将于12月8日到期，应还1,024.\n50元，请存入。", "12月8日", 102450],
    ["no sum", "【青禾】您的借款已逾期，请尽快处理。", null, null],
  ])("%s", (_, text, dueText, amountFen) => expect(only(text)).toMatchObject({ dueText, amountFen }));

  it.each([
    ["您的借款已逾期三天。", 3],
    ["累计逾期达120日，请处理。", 120],
    ["您已逾期，逾期请于5日内还款。", null],
    ["逾期3日后将上报。", null],
  ])("tells days overdue, and takes no deadline for them: %s", (words, days) => expect(only(`【青禾】${words}`)?.overdueDays).toBe(days));

  it("has its day from the line above or in front of it", () => {
    expect(only("2026-11-20 09:31 106800000000\n【青禾】您已逾期。")?.receivedDay).toBe("2026-11-20");
    expect(only("2026年11月21日 22:05 【青禾】您已逾期。")?.receivedDay).toBe("2026-11-21");
    expect(only("2026-02-30\n【青禾】您已逾期。")?.receivedDay).toBeNull();
  });
});

describe("messages in one text", () => {
  it("are told apart by their signatures, before or behind, and by empty lines", () => {
    const text = [
      "【青禾】您的借款已逾期3天。",
      "【望山】您的账单已逾期，回T退订",
      "您的借款将于12月8日到期，请存入银行卡。【云帆】",
      "再不还钱就去你家找你。",
      "",
      "欠款的事想好了没有？",
    ].join("\n");
    expect(messagesOf(text).map(({ line, sender }) => `${line} ${sender}`)).toEqual(["1 青禾", "2 望山", "3 云帆", "4 null", "6 null"]);
  });

  it("on one line are two where the first was closed", () => {
    expect(messagesOf("【青禾】您已逾期3天。回T退订【望山】您的账单已逾期。").map(({ sender }) => sender)).toEqual(["青禾", "望山"]);
  });

  it("stay whole over wrapped lines", () => {
    expect(messagesOf("【青禾】您的借款已\n逾期3天，请尽快\n还款。\n回T退订").map(({ text }) => text)).toEqual([
      "【青禾】您的借款已\n逾期3天，请尽快\n还款。\n回T退订",
    ]);
  });

  it("about something else are left out and counted", () => {
    const reading = read("【丰收快递】您的包裹已到驿站。\n【青禾】您的借款已逾期3天。");
    expect(reading?.rows).toEqual({ read: 2, imported: 1, ignored: 1, unreadable: 0 });
    expect(reading?.ignored).toEqual([{ line: 1, reason: "not-about-debt" }]);
  });

  it.each(["您的借款已逾期3天。", "【丰收快递】您的包裹已到驿站。", ""])(
    "a text without a signed message about a debt is none: %s",
    (text) => expect(read(text)).toBeNull(),
  );
});

describe("signals", () => {
  it.each<[string, MessageSignal, string]>([
    ["案号（2026）沪0104民初00001号", "case-number", "案号（2026）沪0104民初00001号"],
    ["请点击 https://example.invalid/a?b=1 处理", "link", "https://example.invalid/a?b=1"],
    ["点 a1.example.top/x 还款", "link", "a1.example.top/x"],
    ["回电10900000000", "phone-number", "10900000000"],
    ["今日18:00前未处理", "deadline-today", "今日18:00前"],
    ["请在2小时内回复", "deadline-today", "2小时内"],
    ["已委托律师", "lawyer", "律师"],
    ["将向法院申请支付令", "suit", "支付令"],
    ["以免影响征信", "credit-record", "征信"],
    ["可申请减免", "waiver-offer", "减免"],
    ["我们将安排上门", "visit", "上门"],
    ["将联系您的家人", "contacts-others", "联系您的家人"],
    ["去你家里坐坐", "visit", "去你家"],
    ["案件已移交户籍地派出所", "threat", "移交户籍地派出所"],
    ["将向贵单位发函", "contacts-others", "向贵单位发函"],
    ["今日还款可免逾期费", "waiver-offer", "免逾期费"],
    ["请提供身份证照片", "asks-private-data", "提供身份证"],
    ["请转到个人账户", "personal-account", "转到个人账户"],
    ["弄·死·你", "threat", "弄·死"],
    ["你这个老赖", "insult", "老赖"],
    ["这里是某某公安局", "poses-as-police", "这里是某某公安局"],
    ["这里是某某法院", "poses-as-court", "这里是某某法院"],
    ["我要告诉你 单位", "contacts-others", "告诉你 单位"],
  ])("%s", (words, signal, quote) => expect(signalsOf(words)).toContain(`${signal}: ${quote}`));

  it.each(["截止今日您共欠600元", "请联系我公司客服", "以免产生罚息", "免费咨询还款办法"])(
    "asks nobody else and waives nothing: %s",
    (words) => expect(signalsOf(words)).toEqual([]),
  );

  it("a signature that names a court or the police is a signal by itself", () => {
    expect(only("【浦江区人民法院】您的欠款案件已受理。")?.signals[0]).toEqual({ signal: "poses-as-court", quote: "浦江区人民法院" });
    expect(only("【某某经侦】您的欠款涉嫌诈骗。")?.signals[0]).toEqual({ signal: "poses-as-police", quote: "某某经侦" });
  });

  it("each is told once, links and numbers all", () => {
    expect(signalsOf("征信，征信。电话10900000000，10900000001")).toEqual([
      "credit-record: 征信",
      "phone-number: 10900000000",
      "phone-number: 10900000001",
    ]);
  });

  it("no threat is heard where it is denied or warned of, and none without the words of conduct", () => {
    expect(signalsOf("我们不会弄死你")).toEqual([]);
    expect(signalsOf("谨防有人说弄死你")).toEqual([]);
    expect(readMessages({ file: "s", pages: ["【青禾】逾期，弄死你"], recogniseLender, conduct: undefined })?.messages[0]?.signals).toEqual(
      [],
    );
  });

  it("a card number or a sum is no telephone number", () => {
    expect(signalsOf("应还10900000000元")).toEqual([]);
  });
});
