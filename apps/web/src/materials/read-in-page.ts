/** Reads files the person chose, on this device. The readers are heavy and come when they are needed. */

import { ok } from "@tanhao/core/result";
import type { FileReading } from "@tanhao/readers/file-reading";
import type { ImageLine } from "@tanhao/readers/image/recognise-text";
import type { RecognisePicture } from "@tanhao/readers/image/source-of-picture";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { FileOutcome, FileToRead } from "@tanhao/readers/read-file";
import type { ProposedMapping } from "@tanhao/readers/table/proposed-mapping";
import { recognisePicture } from "../picture/recognise-picture.ts";
import { privatePlace } from "../shell/kept-private.ts";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A reading with the file it was made from. */
export interface ReadFile {
  readonly file: ChosenFile;
  readonly reading: FileReading;
}

/** The lines of a picture: as recognised, or as the person mended and confirmed them. */
export interface ComparedPicture {
  readonly bytes: Uint8Array;
  readonly lines: readonly ImageLine[];
}

/** What the person said about a file after it could not be read without. */
export interface Told {
  readonly password?: string;
  readonly mapping?: ProposedMapping;
  /** Pictures compared with their lines: these are not recognised again. */
  readonly compared?: readonly ComparedPicture[];
}

/** `rows` of a file, bytes of what reading pictures needs (`loading`), `lines` of a picture. */
export interface ReadingProgress {
  readonly is: "rows" | "loading" | "lines";
  readonly done: number;
  readonly of: number;
}

/** `picture`: the one it was read from; nothing of it counts before it is compared. */
export interface ReadOutcome extends FileOutcome {
  readonly picture: (ComparedPicture & { readonly isCompared: boolean }) | null;
}

export async function readInPage(
  file: ChosenFile,
  told: Told,
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<readonly ReadOutcome[]> {
  const [{ readFiles }, { readMapping }, { lenderNames }, { conductVocabulary }, { pdfAssets }] = await Promise.all([
    import("@tanhao/readers/read-file"),
    import("@tanhao/readers/table/column-mapping"),
    import("@tanhao/content/lender-names"),
    import("@tanhao/content/conduct"),
    import("./library-for-pdf.ts"),
  ]);
  const pictures: NonNullable<ReadOutcome["picture"]>[] = [];
  const recognise: RecognisePicture = async (bytes) => {
    const compared = told.compared?.find((one) => isSame(one.bytes, bytes));
    const lines = compared ? ok(compared.lines) : await recognisePicture(bytes, onProgress, signal);
    if (lines.ok) pictures.push({ bytes, lines: lines.value, isCompared: compared !== undefined });
    return lines;
  };
  const { password } = told;
  const whole: FileToRead = {
    ...file,
    lenders: lenderNames,
    conduct: conductVocabulary,
    pdf: pdfAssets,
    recognisePicture: recognise,
    ...(password === undefined ? {} : { password }),
  };
  const read = async (more: Partial<FileToRead>): Promise<readonly ReadOutcome[]> => {
    const outcomes = await readFiles({ ...whole, ...more }, (done, of) => onProgress({ is: "rows", done, of }), signal);
    return outcomes.map((outcome) => ({ ...outcome, picture: pictureOf(outcome, pictures) }));
  };
  if (told.mapping !== undefined) {
    const mapping = readMapping(told.mapping);
    if (!mapping.ok) throw new Error("Broken invariant: a form with day and amount is a column map");
    return read({ mapping: mapping.value });
  }
  const outcomes = await read({});
  const failure = failureOf(outcomes);
  const remembered = failure?.kind === "table-unknown" ? rememberedMapping(failure.fingerprint) : null;
  const mapping = remembered === null ? null : readMapping(remembered);
  return mapping?.ok ? read({ mapping: mapping.value }) : outcomes;
}

/** The rows of a picture's reading are made of the very lines that were recognised. */
function pictureOf({ reading }: FileOutcome, pictures: readonly NonNullable<ReadOutcome["picture"]>[]): ReadOutcome["picture"] {
  const first = reading.ok ? reading.value.picture?.[0]?.pieces[0] : undefined;
  return pictures.find(({ lines }) => first !== undefined && lines.includes(first)) ?? null;
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

const settingOf = (fingerprint: string): string => `columns.${fingerprint}`;

/** The next file with this header is read the same way without asking. */
export const rememberMapping = (fingerprint: string, mapping: ProposedMapping): void =>
  void privatePlace().keep(settingOf(fingerprint), JSON.stringify(mapping));

/** `null`: none, or what a browser gave back is no longer what was kept. */
function rememberedMapping(fingerprint: string): unknown {
  try {
    return JSON.parse(privatePlace().kept(settingOf(fingerprint)) ?? "null");
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The one failure of a file that is no archive; what a form can mend. */
const failureOf = (outcomes: readonly ReadOutcome[]): ReadFailure | null => {
  const [only] = outcomes;
  return only !== undefined && outcomes.length === 1 && !only.reading.ok ? only.reading.error : null;
};
