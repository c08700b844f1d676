/** Sums as people say them, each with the figure a person reads in it: hundredths; `~` about it, `a..b` between, `..b` at most. */

import { amountFinder, type FoundAmount } from "@tanhao/core/talk/amount/find-amount";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumsOfTalk } from "./a-word-of-a-talk.ts";
import { amountVocabulary } from "./amount.ts";

const findAmount = amountFinder(amountVocabulary);

function short(of: FoundAmount | null): string | null {
  if (of === null) return null;
  if (of.fen === null) return "a few";
  if (of.maxFen !== null) return of.maxFen === of.fen ? `..${of.maxFen}` : `${of.fen}..${of.maxFen}`;
  return `${of.fen}${of.exact ? "" : "~"}`;
}

const sums: readonly (readonly [string, string])[] = [
  ["三千五", "350000"],
  ["一个月顶多还八百", "..80000"],
  ["您最多能出一千二", "..120000"],
  ["每期至少要还六百五", "65000~"],
  ["您打95588查一下，先还300", "30000"],
  ["三千五百块", "350000"],
  ["两万出头", "2000000~"],
  ["1.2w", "1200000"],
  ["15k", "1500000"],
  ["肆佰元整", "40000"],
  ["八百来块", "80000~"],
  ["每月一千二", "120000"],
  ["一万二", "1200000"],
  ["一万零二百", "1020000"],
  ["两千零五十", "205000"],
  ["二百五", "25000"],
  ["3千5", "350000"],
  ["1万2", "1200000"],
  ["12,345.67元", "1234567"],
  ["￥800", "80000"],
  ["500块钱", "50000"],
  ["三五百块", "30000..50000"],
  ["2000到3000", "200000..300000"],
  ["不到一万", "..1000000"],
  ["一万多", "1000000~"],
  ["一个月就三千多点钱", "300000~"],
  ["9k多点", "900000~"],
  ["手里有5000+", "500000~"],
  ["本金5000+利息", "500000"],
  ["三千+两千", "300000"],
  ["千把块", "100000~"],
  ["壹万贰仟叁佰元整", "1230000"],
  ["五块八", "580"],
  ["八毛", "80"],
  ["一百零五块", "10500"],
  ["十万", "10000000"],
  ["1200.5元", "120050"],
  ["０．５万元", "500000"],
  ["六百六十六", "66600"],
  ["九百九十九块九毛九", "99999"],
  ["人民币贰仟伍佰元", "250000"],
  ["两三千", "200000..300000"],
  ["1.5万元", "1500000"],
  ["一千左右", "100000~"],
  ["两百二", "22000"],
  ["四千八百五", "485000"],
  ["一万五", "1500000"],
  ["十二万三千四百五十六", "12345600"],
  ["三万", "3000000"],
  ["2k5", "250000"],
  ["一千一百块", "110000"],
  ["七百二一个月", "72000"],
  ["两千块左右", "200000~"],
  ["半万", "500000"],
  ["一千零五", "100500"],
  ["还500行不行", "50000"],
  ["一个亿", "10000000000"],
  ["壹仟零伍元叁角", "100530"],
  ["8百", "80000"],
  ["1,000", "100000"],
  ["每期720", "72000"],
  ["江苏彩民15元中大乐透1600万", "1500"],
  ["其中，四川彩友中得1注1000万元基本头奖；", "1000000000"],
  ["本期开奖结束后，奖池金额攀升至36.57亿元。", "365700000000"],
  ["１欧元可以", "100"],
  ["兑换１．０７５３美元", "108~"],
  ["2016年由于并购等直接投资，中国资金净流出1200亿美元", "12000000000000"],
  ["收购协议，以每股1.95港元", "195"],
  ["央行到期定存单5306亿台币", "53060000000000"],
  ["10日元5日本銭", "1005"],
  ["达到445奈拉兑换", "44500"],
  ["这台电脑两美元又三美分", "203"],
  ["这个手机壳五元三毛", "530"],
  ["这个手机壳花费你五美元和花费我三块", "500"],
  ["您好，您本期应还720.50元，请于12月5日前还款", "72050"],
  ["工号037为您服务，您欠款三千二", "320000"],
  ["合同号QC-2025-0001，每月还八百五", "85000"],
  ["从2026年12月起每月还1200", "120000"],
  ["分24期，每期九百", "90000"],
  ["最多给你分六期，一期一千一", "110000"],
  ["违约金3550", "355000"],
  ["我5号发工资，能还五百", "50000"],
  ["差不多两万来块吧", "2000000~"],
  ["能拿出小一千", "..100000"],
  ["两三百块钱我还是有的", "20000..30000"],
  ["我只有3块2毛5", "325"],
  ["房租1400，吃饭1500", "140000"],
  ["一共二十万零三千", "20300000"],
  ["一千零五十块六毛", "105060"],
  ["大概七八百的样子", "70000..80000"],
  ["2万5左右", "2500000~"],
  ["凑了5k", "500000"],
  ["0.8万", "800000"],
  ["一万六千八", "1680000"],
  ["十块钱", "1000"],
  ["十二块五", "1250"],
  ["人民币叁万伍仟捌佰元整（¥35,800.00）", "3580000"],
  ["金额：¥ 1,234.00", "123400"],
  ["减免2000至3000元", "200000..300000"],
  ["1-2万", "1000000..2000000"],
  ["本金22760，利息1180", "2276000"],
  ["交9块9激活", "990"],
  ["每个月拿四千多块", "400000~"],
  ["不超过1500元", "..150000"],
  ["差不多欠八万", "8000000~"],
  ["大概每个月还一千五", "150000~"],
  ["估计能拿出两千", "200000~"],
  ["没到三千", "..300000"],
  ["估摸着八百", "80000~"],
  ["两千有余", "200000~"],
  ["一千及以上", "100000~"],
  ["打底一千", "100000~"],
  ["剩下的一万一分十期", "1100000"],
  ["还款金额：2000.00", "200000"],
  ["四千还差一点", "..400000"],
  ["三千以上", "300000~"],
  ["五千以内能接受", "..500000"],
  ["一千大几", "100000~"],
  ["上个月还了伍佰", "50000"],
  ["还差100", "10000"],
  ["给我100块", "10000"],
  ["99块", "9900"],
  ["千儿八百的", "80000..100000"],
  ["一百来块", "10000~"],
  ["五十", "5000"],
  ["能还五十", "5000"],
  ["欠你们两万六千三百一十元", "2631000"],
  ["六十万整", "60000000"],
  ["七千二百五十六元八角九分", "725689"],
  ["1分钱", "1"],
  ["欠了十几万", "10000000~"],
  ["先还两千，五月底再还", "200000"],
  ["几百块钱的事", "a few"],
  ["好几千", "a few"],
];

const none: readonly string[] = [
  "没有钱",
  "百分之三十",
  "5个月",
  "11812345678",
  "3期",
  "先付两成",
  "请拨打12378咨询",
  "我手机尾号是2093",
  "利率是23.4%",
  "年化24个点",
  "罚息每天万分之五",
  "再多给我三天",
  "三四天就好",
  "找了两个人帮忙",
  "3月15号还",
  "我家五口人",
  "2026.12.05",
  "12.5号还",
  "下午3点半",
  "三分之一先还",
  "一半",
  "100%",
  "结清8折",
  "五分钟后",
  "一毛钱都没有",
  "利息万五",
  "955开头的号",
  "验证码是482913",
  "我家住3栋502",
  "房间号1203",
  "(2026)粤01民初123号",
];

describe("a sum of money is found in a line", () => {
  it.each(sums)("%s", (text, expected) => expect(short(findAmount(text))).toBe(expected));
  it.each(sumsOfTalk)("in a talk: %s", (text, expected) => expect(short(findAmount(text))).toBe(expected));

  it.each(none)("none in: %s", (text) => expect(findAmount(text)).toBeNull());

  it("with its currency", () => {
    const currencies = ["兑换30美元", "HK$200", "三千日元", "¥5", "5千"].map((text) => findAmount(text)?.currency);
    expect(currencies).toEqual(["USD", "HKD", "JPY", "CNY", "CNY"]);
  });

  it("with the words it was said in, and where", () => {
    const text = "我每个月大约能还三千五左右，再多不行";
    const found = findAmount(text);
    expect(found).toMatchObject({ found: "三千五左右", fen: 350_000, exact: false });
    expect(text.slice(found?.at, found?.end)).toBe("三千五左右");
    expect(findAmount("给我免不到两千块钱")?.found).toBe("不到两千块钱");
    expect(findAmount("１２００元")?.found).toBe("１２００元");
  });
});

/** Written out in full, as a cheque is: an own writer, so that reading is held against writing. */
function inCharacters(number: number): string {
  const digits = "零一二三四五六七八九";
  const section = (of: number): string => {
    const parts = [1000, 100, 10, 1].map((unit) => Math.floor(of / unit) % 10);
    return parts
      .map((digit, place) => (digit === 0 ? "零" : `${digits[digit]}${["千", "百", "十", ""][place]}`))
      .join("")
      .replace(/零+/g, "零")
      .replace(/零$/, "");
  };
  const [high, middle, low] = [Math.floor(number / 100_000_000), Math.floor(number / 10_000) % 10_000, number % 10_000];
  return `${high > 0 ? `${section(high)}亿` : ""}${middle > 0 ? `${section(middle)}万` : high > 0 ? "零" : ""}${section(low)}`
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "");
}

describe("numbers written out in characters", () => {
  it("are one number with what they count: a day, instalments", () => {
    expect(findAmount("十五号可以先给三百")).toMatchObject({ found: "三百", fen: 30_000 });
    expect(findAmount("给您分十二期")).toBeNull();
  });

  it("are read back, whole numbers below a hundred million million fen", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
        const plain = inCharacters(number);
        for (const form of [plain, plain.replace(/^一十/, "十")])
          expect([form, findAmount(`${form}元`)?.fen]).toEqual([form, number * 100]);
      }),
    ));

  it("and figures with two decimals", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (fen) => {
        const text = `本期应还${(fen / 100).toFixed(2)}元`;
        expect(findAmount(text)).toMatchObject({ fen, exact: true });
      }),
    ));
});
