/** talk/utterances/<label>.txt -> labelled lines, in the order of labels and lines; a line that stands twice under a label is taken once. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Normalise } from "@tanhao/core/talk/normal-text";
import { type HeardLabel, heardLabels } from "@tanhao/core/talk/utterance-class";

export interface Utterance {
  readonly label: HeardLabel;
  readonly text: string;
}

/** `folder`: absolute path. */
export const readUtterances = (folder: string): readonly Utterance[] =>
  heardLabels.flatMap((label) => [...new Set(linesOf(join(folder, `${label}.txt`)))].map((text) => ({ label, text })));

/** Those that read like none of the others, however they are spelt: what can be measured on. */
export function unlike(some: readonly Utterance[], others: readonly Utterance[], normalise: Normalise): readonly Utterance[] {
  const known = new Set(others.map(({ text }) => normalise(text).whole));
  return some.filter(({ text }) => !known.has(normalise(text).whole));
}

export const linesOf = (file: string): readonly string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
