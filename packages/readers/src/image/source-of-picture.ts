/** The writing in a picture as what every reader begins with: rows of cells, and one page of text. */

import { ok, type Result } from "@tanhao/core/result";
import type { ReadFailure } from "../read-failure.ts";
import type { OnProgress } from "../reading-steps.ts";
import type { Source } from "../source.ts";
import { pictureRows } from "./picture-rows.ts";
import type { ImageLine } from "./recognise-text.ts";

/** Runs the models in a process or worker of its own: each app has its own. */
export type RecognisePicture = (
  bytes: Uint8Array,
  onProgress?: OnProgress,
  signal?: AbortSignal,
) => Promise<Result<readonly ImageLine[], ReadFailure>>;

export async function sourceOfPicture(
  bytes: Uint8Array,
  recognise: RecognisePicture,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<Source, ReadFailure>> {
  const lines = await recognise(bytes, onProgress, signal);
  if (!lines.ok) return lines;
  const picture = pictureRows(lines.value);
  const rows = picture.map(({ line, text, pieces }) => ({ line, text, cells: pieces.map((piece) => piece.text.trim()) }));
  return ok({ tables: [{ rows, delimiter: null }], encoding: null, pages: [picture.map(({ text }) => text).join("\n")], picture });
}
