/** Lin's consumer-finance contract as a PDF with a text layer, every term as in case.yaml. The lender is invented. */

import { createRequire } from "node:module";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const font = join(
  createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"),
  "../400Regular/NotoSansSC_400Regular.ttf",
);

/** Same bytes on every run: the date is fixed and only the named font is used. */
export function linContractPdf(): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontPaths: [font] }] });
  return compiler.pdf({ mainFileContent: source }, { creationTimestamp: 1_757_462_400 });
}

const source = `
#set document(title: "个人消费贷款合同", author: "青禾消费金融有限公司", date: datetime(year: 2025, month: 9, day: 10))
#set page(paper: "a4", margin: (x: 2.4cm, y: 2.2cm), numbering: "第 1 页，共 1 页")
#set text(font: "Noto Sans SC", size: 10.5pt, lang: "zh", fallback: false)
#set par(leading: 0.85em, justify: true, first-line-indent: (amount: 2em, all: true))
#show heading: it => block(above: 1.2em, below: 0.8em, text(size: 11.5pt, it.body))

#align(center)[#text(size: 16pt)[个人消费贷款合同]]
#v(0.4em)
合同编号：QH-XF-2025-0910-004417

签订日期：2025年9月10日

= 第一条 当事人
贷款人（甲方）：青禾消费金融有限公司

住所：青禾市河滨区春晖路88号（虚构）

借款人（乙方）：林晓舟

身份证件号码：110101\\*\\*\\*\\*\\*\\*\\*\\*0037

服务平台：青禾分期（由甲方运营）

= 第二条 借款金额与用途
2.1 借款金额：人民币（大写）贰万元整（小写：20000.00元）。

2.2 借款用途：个人日常消费。不得用于购房、投资、偿还其他贷款及法律法规禁止的用途。

2.3 甲方于2025年9月11日将借款划付至乙方尾号为8705的银行卡。担保服务费600.00元在放款时一次性收取，乙方实际到账19400.00元。

= 第三条 借款期限与利率
3.1 借款期限24个月，自2025年9月11日起至2027年9月11日止，以实际放款日为准。

3.2 借款利率为年利率23.76%（单利），固定利率，按一年360天计算日利率。

3.3 除利息外，甲方按期收取账户管理费，每期18.00元。

= 第四条 还款
4.1 还款方式：等额本息。共24期，每期应还本金与利息合计1055.03元，最后一期1054.95元，另加当期账户管理费。

4.2 还款日为每月11日，首个还款日为2025年10月11日。宽限期3天，宽限期内还款不计收罚息。

4.3 前六期还款计划如下，其余各期以平台展示为准：

#table(
  columns: (auto, auto, 1fr, 1fr, 1fr, 1fr),
  align: (center, center, right, right, right, right),
  inset: 5pt,
  [期数], [还款日], [本金（元）], [利息（元）], [账户管理费（元）], [合计（元）],
  [1], [2025-10-11], [659.03], [396.00], [18.00], [1073.03],
  [2], [2025-11-11], [672.08], [382.95], [18.00], [1073.03],
  [3], [2025-12-11], [685.39], [369.64], [18.00], [1073.03],
  [4], [2026-01-11], [698.96], [356.07], [18.00], [1073.03],
  [5], [2026-02-11], [712.80], [342.23], [18.00], [1073.03],
  [6], [2026-03-11], [726.91], [328.12], [18.00], [1073.03],
)

4.4 乙方可提前还款。提前还款的，利息计算至提前还款当日，不另收提前还款手续费。

= 第五条 逾期
5.1 乙方未按期足额还款的，自宽限期届满次日起，甲方对逾期本金按罚息利率计收罚息。罚息利率在第三条约定的借款利率基础上上浮50%，按日计收，罚息＝逾期本金×罚息利率×逾期天数。

5.2 甲方不计收复利，不另收逾期违约金。

5.3 乙方偿还的款项不足以清偿全部到期债务的，按费用、罚息、利息、本金的顺序抵充。

= 第六条 提前到期
乙方逾期超过60天，或者提供虚假材料的，甲方有权宣布借款提前到期，要求乙方立即清偿全部未还本金、利息、罚息及费用。甲方宣布提前到期应当通知乙方。

= 第七条 债权转让
甲方可以将本合同项下债权转让给第三人，以站内信、短信或电子邮件通知乙方，通知到达乙方时对乙方发生效力。

= 第八条 送达
乙方确认下列地址为送达地址：预留手机号112\\*\\*\\*\\*\\*\\*09，电子邮箱lin.xiaozhou\\@post.invalid。地址变更的，乙方应及时通知甲方。

= 第九条 信息查询与报送
乙方授权甲方在本合同有效期内向金融信用信息基础数据库查询、报送乙方的信用信息。

= 第十条 争议解决
因本合同发生的争议，双方协商解决；协商不成的，由甲方住所地人民法院管辖。

= 第十一条 其他
11.1 本合同以数据电文形式订立，自乙方点击确认之日起成立，自放款之日起生效。

11.2 乙方遇到收入减少、患病等困难的，可以通过平台客服向甲方申请协商还款安排，甲方不收取协商费用。

#v(1.5em)
#grid(columns: (1fr, 1fr), [贷款人：青禾消费金融有限公司（电子签章）], [借款人：林晓舟（电子签名）])
`;
