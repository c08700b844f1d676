/**
 * Whose bill the rows are: each house we know is asked for its header, wherever it stands. Adding a house is a dialect
 * and a line here.
 */

import type { Result } from "@tanhao/core/result";
import { alipay } from "./alipay/read-alipay.ts";
import { bankDialect } from "./bank/bank-dialect.ts";
import { banks } from "./bank/vocabulary-banks.ts";
import { type BillHeader, type BillInput, type Dialect, firstHeader, readBill } from "./bill/read-bill.ts";
import type { FileReading } from "./file-reading.ts";
import { jd } from "./jd/read-jd.ts";
import { meituan } from "./meituan/read-meituan.ts";
import type { ReadFailure } from "./read-failure.ts";
import type { OnProgress } from "./reading-steps.ts";
import type { Row } from "./split-rows.ts";
import { wechat } from "./wechat/read-wechat.ts";

export type ReadRows = (input: BillInput, onProgress?: OnProgress, signal?: AbortSignal) => Promise<Result<FileReading, ReadFailure>>;

interface House {
  readonly find: (rows: readonly Row[]) => ReadRows | null;
  /** The encoding of the house's own text export; another one means that somebody saved the file again. `null`: any. */
  readonly encoding: "gb18030" | "utf-8" | null;
}

const house = <Header extends BillHeader>(dialect: Dialect<Header>, encoding: House["encoding"]): House => ({
  find: (rows) => {
    const header = firstHeader(rows, dialect);
    return header && ((input, onProgress, signal) => readBill(dialect, header.format, input, onProgress, signal));
  },
  encoding,
});

const houses: readonly House[] = [
  house(alipay, "gb18030"),
  house(wechat, "utf-8"),
  house(jd, "utf-8"),
  house(meituan, "utf-8"),
  ...banks.map((bank) => house(bankDialect(bank), null)),
];

/** `null`: no house we know. */
export function houseOf(rows: readonly Row[]): { readonly read: ReadRows; readonly encoding: House["encoding"] } | null {
  for (const { find, encoding } of houses) {
    const read = find(rows);
    if (read) return { read, encoding };
  }
  return null;
}
