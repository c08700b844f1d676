/** talk/utterances/<label>.txt -> labelled lines, in the order of labels and lines; a line that stands twice under a label is taken once. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type HeardLabel, heardLabels } from "@tanhao/core/talk/utterance-class";

export interface Utterance {
  readonly label: HeardLabel;
  readonly text: string;
}

/** `folder`: absolute path. */
export const readUtterances = (folder: string): readonly Utterance[] =>
  heardLabels.flatMap((label) => [...new Set(linesOf(join(folder, `${label}.txt`)))].map((text) => ({ label, text })));

export const linesOf = (file: string): readonly string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
