/** What is attacked: every reader with undamaged files of its own. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { conductVocabulary } from "@tanhao/content/conduct";
import { lenderNames } from "@tanhao/content/lender-names";
import { aBillOf2023, aRepayment, aRow } from "@tanhao/readers/an-alipay-bill";
import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import { readFiles } from "@tanhao/readers/read-file";
import { parseMapping } from "@tanhao/readers/table/column-mapping";
import iconv from "iconv-lite";
import { archiveSeeds, contractPdfs, reportPdfs, sheetSeeds, statementPdfs } from "./a-heavy-file.ts";
import { failedRepayment, textSeeds } from "./a-text-file.ts";
import { checkReading, type Target } from "./attack.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gb18030 = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, "gb18030"));
const example = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../examples/${path}`, import.meta.url))));

const alipayRows = [
  aRow(),
  aRepayment({ orderId: "1" }),
  aRepayment({ orderId: "2", status: failedRepayment }),
  aRow({ orderId: "3", amount: "1,204.50" }),
];

const readAny = async (bytes: Uint8Array): Promise<void> => {
  const outcomes = await readFiles({ name: "file", bytes, lenders: lenderNames, conduct: conductVocabulary, password: "000000" });
  if (outcomes.length === 0) throw new Error("no outcome");
  for (const { reading } of outcomes) {
    if (reading.ok) checkReading(reading.value);
    else if (typeof reading.error.kind !== "string") throw new Error("a refusal without a name");
  }
};

const mapping = (() => {
  const parsed = parseMapping(new TextDecoder().decode(example("zhou-two-debts/map.json")));
  if (!parsed.ok) throw new Error("the example's map is not a map");
  return parsed.value;
})();

/** A part of the example's table: the whole would only be slower. */
const someRows = example("zhou-two-debts/files/bank.csv").subarray(0, 3_000);

const heavy = (name: string, seeds: readonly Uint8Array[]): Target => ({ name, weight: "heavy", seeds, read: readAny });

const target = (name: string, seeds: readonly Uint8Array[], read = readAny): Target => ({ name, weight: "text", seeds, read });

export const targets: readonly Target[] = [
  target("alipay", [utf8(aBillOf2023(alipayRows)), gb18030(aBillOf2023(alipayRows)), ...textSeeds.alipay.map(gb18030)]),
  target("wechat", textSeeds.wechat.map(utf8)),
  target("jd", textSeeds.jd.map(utf8)),
  target("meituan", textSeeds.meituan.map(utf8)),
  target("banks", [...textSeeds.banks.map(utf8), ...textSeeds.banks.map(gb18030)]),
  target("table by a map", [someRows], async (bytes) => {
    for (const { reading } of await readFiles({ name: "file", bytes, mapping })) if (reading.ok) checkReading(reading.value);
  }),
  target("credit report", textSeeds.creditReports.map(utf8)),
  target("contract", textSeeds.contracts.map(utf8)),
  target("messages", textSeeds.messages.map(utf8)),
  target("case file", [example("lin-four-debts/case.yaml"), example("zhou-two-debts/case.yaml")], async (bytes) => {
    const read = readCaseYaml(bytes);
    if (!read.ok && read.error.length === 0) throw new Error("refused without a reason");
  }),
  heavy("statement in a PDF", statementPdfs),
  heavy("credit report in a PDF", reportPdfs),
  heavy("contract in a PDF", contractPdfs),
  heavy("spreadsheets", await sheetSeeds()),
  heavy("archives", await archiveSeeds()),
];
