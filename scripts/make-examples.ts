/**
 * Writes the byte files of examples/ again: bills, statement and contract of two invented borrowers. case.yaml and
 * map.json beside them are written by hand. A test holds the committed files against this.
 *
 *     npx tsx scripts/make-examples.ts
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeAlipayBill } from "./make-examples/alipay-bill.ts";
import { linContractPdf } from "./make-examples/lin-contract.ts";
import { linDailyLife } from "./make-examples/lin-daily-life.ts";
import { linLoanRows } from "./make-examples/lin-loan-rows.ts";
import { seededRandom } from "./make-examples/seeded-random.ts";
import { zhouBankStatement } from "./make-examples/zhou-bank.ts";

export interface ExampleFile {
  /** Below examples/. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function exampleFiles(): readonly ExampleFile[] {
  const random = seededRandom(20_261_031);
  const bill = writeAlipayBill({
    owner: "林晓舟",
    account: "lin.xiaozhou@post.invalid",
    from: "2026-01-01 00:00:00",
    to: "2026-10-31 23:59:59",
    exported: "2026-11-02 20:31:16",
    rows: [...linDailyLife(random), ...linLoanRows(random)],
  });
  return [
    { path: "lin-four-debts/files/alipay.csv", bytes: bill },
    { path: "lin-four-debts/files/contract.pdf", bytes: linContractPdf() },
    { path: "zhou-two-debts/files/bank.csv", bytes: zhouBankStatement(seededRandom(20_261_101)) },
  ];
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
  for (const { path, bytes } of exampleFiles()) {
    const file = join(dirname(here), "../examples", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`examples/${path}: ${bytes.length} bytes`);
  }
}
