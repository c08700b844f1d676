/** talk/*.yaml and talk/utterances/ -> what `hear` listens with: the book and the trained model, each as one generated file. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { heardLabels } from "@tanhao/core/talk/utterance-class";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { makeModel } from "./hear/make-model.ts";
import { readFrames, readHearBook } from "./hear/read-hear-book.ts";
import { readUtterances } from "./hear/read-utterances.ts";
import { bookFile, learnedFile } from "./learned-file.ts";

export const hearPart: ContentPart = { name: "hear", build: buildHear };

const utterances = "talk/utterances";

/** What the model depends on besides its lines. */
const recipe = [
  "talk/spelling.yaml",
  "talk/concepts.yaml",
  "talk/frames.yaml",
  ...["normal-text", "features", "hear-model", "utterance-class"].map((name) => `packages/core/src/talk/${name}.ts`),
  ...["make-model", "train-model", "calibrate", "frame-utterances", "read-utterances", "weights-in-steps", "lighter-weights"].map(
    (name) => `packages/content/src/hear/${name}.ts`,
  ),
];

function buildHear(root: string): Built {
  const { book, problems: flaws } = readHearBook(root);
  const { frames, problems: frameFlaws } = readFrames(root);
  const problems = [...flaws, ...frameFlaws];
  const absent = heardLabels.filter((label) => !existsSync(join(root, utterances, `${label}.txt`))).map(absentFile);
  if (book === null || frames === null || absent.length > 0) return { files: [], problems: [...problems, ...absent] };
  const model = learnedFile(root, {
    name: "hear-model.ts",
    madeFrom: [...recipe, ...heardLabels.map((label) => `${utterances}/${label}.txt`)],
    learn: () => makeModel(readUtterances(join(root, utterances)), frames, book),
  });
  return { files: [bookFile("hear-book.ts", book), model], problems };
}

const absentFile = (label: string): Problem => ({
  file: `${utterances}/${label}.txt`,
  line: 1,
  what: "It is missing.",
  remedy: "Every class has its lines.",
});
