/**
 * What is often read about online loans and is not so. None of it may stand in a sentence the program says, in the law
 * book, in a letter or on a page for readers. Each claim is first heard in words of the kind that go around, and not heard
 * in the true sentence beside them.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { realLawBook } from "./a-worked-case.ts";

interface FalseClaim {
  readonly claim: string;
  readonly pattern: RegExp;
  readonly heardIn: readonly string[];
  readonly notIn: readonly string[];
}

const claims: readonly FalseClaim[] = [
  {
    claim: "The notice on platform lending sets numbers of calls, hours or a deferral",
    pattern:
      /(助贷|小贷|小额贷款|9号)[^。；]{0,40}(每[天日][^。；]{0,6}[3三][次通]|(8|八)[点时][^。；]{0,6}(20|二十)[点时]|(12|十二)个月[^。；]{0,6}(本金|延期|缓))|网络小额贷款业务管理(暂行)?办法[^。；]{0,20}2025/,
    heardIn: ["助贷新规规定每天最多打3次电话", "小贷新规要求8点到20点之间才能催收", "按助贷新规可以要求12个月本金延期"],
    notIn: ["推荐性国家标准要求：同一债务人每天有效通话不超过3次。", "小额贷款公司要足额发放贷款本金，12个月分期的也一样。"],
  },
  {
    claim: "Suspending interest is something a borrower is entitled to",
    pattern: /(?<![“"‘「])停息挂账(?![”"’」])|(有权|可以要求|必须同意)[^。；]{0,12}(停息|免息)|银行(必须|应当)[^。；]{0,10}个性化分期/,
    heardIn: ["申请停息挂账就不再计息", "依据第70条银行必须同意个性化分期", "你有权要求银行停息"],
    notIn: ["不要找“停息挂账”一类的中介", "利息和费用减不减也靠协商，银行没有义务同意。"],
  },
  {
    claim: "Four times the LPR binds every online loan",
    pattern:
      /(所有|任何|一切|凡是|全部)(的)?(网贷|网络贷款|贷款|借款)[^。；]{0,24}(4|四)倍|(网贷|网络贷款)[^。；]{0,16}(4|四)倍[^。；]{0,12}(上限|无效|不用还|保护)|all (online )?loans[^.;]{0,40}four times/i,
    heardIn: ["所有网贷利率都不能超过LPR的4倍", "网贷超过4倍LPR的部分不用还", "All online loans are capped at four times the LPR"],
    notIn: ["小额贷款公司最迟到2027年底，要把新发放贷款的综合融资成本降到一年期LPR的4倍以内。"],
  },
  {
    claim: "What a licensed lender charges above 24 % is void, need not be paid or comes back",
    pattern:
      /24 ?%[^。；]{0,16}(无效|没有法律约束力|不用还|不必还|可以不还|不受法律保护|应当?退还|(?<!不能|不得)要求(返还|退还))|above 24 ?%[^.;]{0,40}(is void|need not be paid|must be refunded)/i,
    heardIn: ["超过24%的部分无效", "24%以上的利息可以不还", "What lies above 24 % a year is void"],
    notIn: [
      "法院可以调减超过年利率24%的部分；出借机构没有义务自己调减。",
      "超过24%不超过36%的部分，法院不支持，但已经自愿付了的不能要求返还。",
    ],
  },
  {
    claim: "20 % is a legal limit for consumer finance",
    pattern: /20 ?%[^。；]{0,14}(?<!不是)(法定上限|法律上限|法律红线)|(法定上限|法律上限)[^。；]{0,6}20 ?%|legal (cap|limit) of 20 ?%/i,
    heardIn: ["消费金融20%是法定上限", "法定上限为20%", "There is a legal cap of 20 %"],
    notIn: ["新发放贷款20%的窗口指导（监管目标，不是法定上限）"],
  },
  {
    claim: "An entry vanishes five years after the first overdue day",
    pattern:
      /逾期(之日|当天|那天|开始|发生)?(起)?(满|后|超过|过了?)?(5|五)年[^。；]{0,8}(消|删|没)|five years after (the )?(first )?(overdue|default|missed)/i,
    heardIn: ["逾期满5年自动消除", "逾期之日起五年后删除", "It is deleted five years after the first overdue day"],
    notIn: ["不良信息从全部还清那天起保存5年，不是从逾期那天起算。"],
  },
  {
    claim: "A payment order can be objected to because one cannot pay",
    pattern: /(没钱|没有能力|还不起|无力(偿还|还款)|困难)[^。；]{0,12}(?<!不)(就?可以|为由)[^。；不]{0,6}(提出?)?异议/,
    heardIn: ["还不起也可以提异议", "以没有能力偿还为由提出异议"],
    notIn: ["只说没有能力还、要求延期的，不影响支付令的效力。", "还不起不是异议"],
  },
  {
    claim: "Not paying an online loan is a crime",
    pattern:
      /(不还|逾期|欠)(网贷|网络贷款|贷款|钱)?[^。；，不]{0,8}(就是|属于|构成|会)(犯罪|诈骗|坐牢|判刑)|not paying[^.;]{0,20} is a crime/i,
    heardIn: ["不还网贷就是诈骗", "逾期会坐牢", "Not paying an online loan is a crime"],
    notIn: ["只是还不上网络贷款，不构成这个罪", "单有欠款不是犯罪"],
  },
  {
    claim: "The one-off credit repair is of 2023",
    pattern: /2023年?[^。；]{0,16}信用修复/,
    heardIn: ["2023年的一次性信用修复"],
    notIn: ["一次性信用修复看2025年12月31日以前的逾期"],
  },
  {
    claim: "Internet courts hear online loans today",
    pattern: /网贷[^。；]{0,16}(由|归|到|去)互联网法院|互联网法院[^。；]{0,6}(起诉|立案)/,
    heardIn: ["网贷纠纷由互联网法院审理", "可以到互联网法院立案"],
    notIn: ["2025年11月1日起，互联网法院的管辖范围里不再列有网络金融借款和小额借款合同"],
  },
];

const root = join(fileURLToPath(import.meta.url), "../../../../..");
const filesUnder = (folder: string, kind: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => kind.test(path));

const said: readonly (readonly [string, string])[] = [
  ...filesUnder("text", /(zh-CN|en)\/[^/]+\.ts$/),
  ...filesUnder("documents", /\.(yaml|txt)$/),
  ...filesUnder("law/parameters", /\.yaml$/),
  ...filesUnder("docs", /\.md$/),
  "README.md",
  "README.zh-CN.md",
].map((path) => [path, readFileSync(join(root, path), "utf8").replace(/^\s*(#|\/\*\*|\*|\/\/).*$/gm, "")]);

it("reads the sentences of both languages, the letters, the book and the pages for readers", () => {
  const paths = said.map(([path]) => path);
  for (const one of [
    "text/zh-CN/law.ts",
    "text/en/law.ts",
    "law/parameters/court/answer.yaml",
    "documents/letter/template.yaml",
    "docs/figures.md",
  ])
    expect(paths).toContain(one);
});

describe.each(claims)("$claim", ({ pattern, heardIn, notIn }) => {
  it.each(heardIn)("is heard in: %s", (words) => expect(words).toMatch(pattern));
  it.each(notIn)("is not heard in: %s", (words) => expect(words).not.toMatch(pattern));
  it("stands nowhere", () => expect(said.filter(([, words]) => pattern.test(words)).map(([path]) => path)).toEqual([]));
});

it("keeps the rate published on 2026-06-22 as most reports have it, not as the one that prints the rates of 2024", () => {
  const on = (id: string) => realLawBook.parameters[id]?.values.find(({ from }) => from <= "2026-06-22")?.value;
  expect([on("lpr-1y"), on("lpr-5y")]).toEqual([
    { is: "percent-per-year", percent: "3.00" },
    { is: "percent-per-year", percent: "3.50" },
  ]);
});
