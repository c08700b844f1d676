/** What is attacked: every reader with undamaged files of its own. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lenderNames } from "@tanhao/content/lender-names";
import { aBillOf2023, aRepayment, aRow } from "@tanhao/readers/an-alipay-bill";
import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import { aPdf } from "@tanhao/readers/pdf/a-pdf";
import { readFile } from "@tanhao/readers/read-file";
import { parseMapping } from "@tanhao/readers/table/column-mapping";
import iconv from "iconv-lite";
import { checkReading, type Target } from "./attack.ts";
import { textSeeds } from "./text-seeds.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gb18030 = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, "gb18030"));
const example = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../examples/${path}`, import.meta.url))));

const alipayRows = [
  aRow(),
  aRepayment({ orderId: "1" }),
  aRepayment({ orderId: "2", status: "还款失败" }),
  aRow({ orderId: "3", amount: "1,204.50" }),
];

const readAny = async (bytes: Uint8Array): Promise<void> => {
  const read = await readFile({ name: "file", bytes, lenders: lenderNames });
  if (read.ok) checkReading(read.value);
  else if (typeof read.error.kind !== "string") throw new Error("a refusal without a name");
};

const mapping = (() => {
  const parsed = parseMapping(new TextDecoder().decode(example("zhou-two-debts/map.json")));
  if (!parsed.ok) throw new Error("the example's map is not a map");
  return parsed.value;
})();

/** A part of the example's table: the whole would only be slower. */
const someRows = example("zhou-two-debts/files/bank.csv").subarray(0, 3_000);

const target = (name: string, seeds: readonly Uint8Array[], read = readAny): Target => ({ name, weight: "text", seeds, read });

/** Lines of a text at the places where a table's columns would begin. */
const printed = (text: string): Uint8Array =>
  aPdf([
    text
      .split("\n")
      .flatMap((line, row) => line.split(",").map((cell, column) => ({ x: 20 + column * 70, y: 40 + row * 16, text: cell, size: 8 }))),
  ]);
const statement =
  "招商银行交易流水\n记账日期,货币,交易金额,联机余额,交易摘要,对手信息\n2026-01-02,CNY,-1200.00,300.00,贷款还款,望溪消费金融\n2026-01-03,CNY,5.00,305.00,结息,望溪银行\n第1页/共1页";

export const targets: readonly Target[] = [
  target("alipay", [utf8(aBillOf2023(alipayRows)), gb18030(aBillOf2023(alipayRows)), ...textSeeds.alipay.map(gb18030)]),
  target("wechat", textSeeds.wechat.map(utf8)),
  target("jd", textSeeds.jd.map(utf8)),
  target("meituan", textSeeds.meituan.map(utf8)),
  target("banks", [...textSeeds.banks.map(utf8), ...textSeeds.banks.map(gb18030)]),
  target("table by a map", [someRows], async (bytes) => {
    const read = await readFile({ name: "file", bytes, mapping });
    if (read.ok) checkReading(read.value);
  }),
  target("credit report", textSeeds.creditReports.map(utf8)),
  target("contract", textSeeds.contracts.map(utf8)),
  target("messages", textSeeds.messages.map(utf8)),
  { name: "statement in a PDF", weight: "heavy", seeds: [printed(statement)], read: readAny },
  {
    name: "credit report in a PDF",
    weight: "heavy",
    seeds: textSeeds.creditReports.map((text) => printed(text.replaceAll(",", "，"))),
    read: readAny,
  },
  target("case file", [example("lin-four-debts/case.yaml"), example("zhou-two-debts/case.yaml")], async (bytes) => {
    const read = readCaseYaml(bytes);
    if (!read.ok && read.error.length === 0) throw new Error("refused without a reason");
  }),
];
