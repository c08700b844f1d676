/** Reads files the person chose, on this device. The readers are heavy and come when they are needed. */

import type { FileReading } from "@tanhao/readers/file-reading";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { FileOutcome, FileToRead } from "@tanhao/readers/read-file";
import type { OnProgress } from "@tanhao/readers/reading-steps";
import type { ProposedMapping } from "@tanhao/readers/table/proposed-mapping";
import { keep, kept } from "../shell/kept-setting.ts";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A reading with the file it was made from. */
export interface ReadFile {
  readonly file: ChosenFile;
  readonly reading: FileReading;
}

/** What the person said about a file after it could not be read without. */
export interface Told {
  readonly password?: string;
  readonly mapping?: ProposedMapping;
}

export async function readInPage(
  file: ChosenFile,
  told: Told,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<readonly FileOutcome[]> {
  const [{ readFiles }, { readMapping }, { lenderNames }, { pdfAssets }] = await Promise.all([
    import("@tanhao/readers/read-file"),
    import("@tanhao/readers/table/column-mapping"),
    import("@tanhao/content/lender-names"),
    import("./pdf-library.ts"),
  ]);
  const whole: FileToRead = {
    ...file,
    lenders: lenderNames,
    pdf: pdfAssets,
    ...(told.password === undefined ? {} : { password: told.password }),
  };
  if (told.mapping !== undefined) {
    const mapping = readMapping(told.mapping);
    if (!mapping.ok) throw new Error("Broken invariant: a form with day and amount is a column map");
    return readFiles({ ...whole, mapping: mapping.value }, onProgress, signal);
  }
  const outcomes = await readFiles(whole, onProgress, signal);
  const failure = failureOf(outcomes);
  const remembered = failure?.kind === "table-unknown" ? rememberedMapping(failure.fingerprint) : null;
  const mapping = remembered === null ? null : readMapping(remembered);
  return mapping?.ok ? readFiles({ ...whole, mapping: mapping.value }, onProgress, signal) : outcomes;
}

const settingOf = (fingerprint: string): string => `columns.${fingerprint}`;

/** The next file with this header is read the same way without asking. */
export const rememberMapping = (fingerprint: string, mapping: ProposedMapping): void =>
  keep(settingOf(fingerprint), JSON.stringify(mapping));

/** `null`: none, or what a browser gave back is no longer what was kept. */
function rememberedMapping(fingerprint: string): unknown {
  try {
    return JSON.parse(kept(settingOf(fingerprint)) ?? "null");
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The one failure of a file that is no archive; what a form can mend. */
export const failureOf = (outcomes: readonly FileOutcome[]): ReadFailure | null => {
  const [only] = outcomes;
  return only !== undefined && outcomes.length === 1 && !only.reading.ok ? only.reading.error : null;
};
