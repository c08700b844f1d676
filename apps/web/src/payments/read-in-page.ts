/** Reads a file the person chose, on this device. The readers are heavy and come when they are needed. */

import type { Result } from "@tanhao/core/result";
import type { FileReading } from "@tanhao/readers/file-reading";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { OnProgress } from "@tanhao/readers/reading-steps";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `columns`: which header cell holds what, for a table no reader knows. */
export interface ColumnChoice {
  readonly day: string;
  readonly amount: string;
  readonly direction: string;
  readonly counterparty: string;
  readonly description: string;
}

export async function readInPage(
  file: ChosenFile,
  columns: ColumnChoice | null,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<FileReading, ReadFailure>> {
  const [{ readFile }, { readMapping }, { lenderNames }] = await Promise.all([
    import("@tanhao/readers/read-file"),
    import("@tanhao/readers/table/column-mapping"),
    import("@tanhao/content/lender-names"),
  ]);
  if (columns === null) return readFile({ ...file, lenders: lenderNames }, onProgress, signal);
  const chosen = Object.fromEntries(Object.entries(columns).filter(([, header]) => header !== ""));
  // A list of repayments without a direction column is money that went out.
  const mapping = readMapping({ columns: chosen, positive: "out" });
  if (!mapping.ok) throw new Error("Broken invariant: a form with day and amount is a column map");
  return readFile({ ...file, lenders: lenderNames, mapping: mapping.value }, onProgress, signal);
}
