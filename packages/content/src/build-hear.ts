/**
 * talk/*.yaml and talk/utterances/ -> what `hear` listens with: the book and the trained model, each as one generated file. Training
 * takes seconds, so the model is trained anew only where its lines, its spelling, its meanings or its training have changed: the
 * generated file names the hash of what it was made from.
 */

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { heardLabels } from "@tanhao/core/talk/utterance-class";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { makeModel } from "./hear/make-model.ts";
import { readFrames, readHearBook } from "./hear/read-hear-book.ts";
import { readUtterances } from "./hear/read-utterances.ts";

export const hearPart: ContentPart = { name: "hear", build: buildHear };

const utterances = "talk/utterances";
const modelFile = "hear-model.ts";

/** What the model depends on besides its lines. */
const recipe = [
  "talk/spelling.yaml",
  "talk/concepts.yaml",
  "talk/frames.yaml",
  ...["normal-text", "features", "hear-model", "utterance-class"].map((name) => `packages/core/src/talk/${name}.ts`),
  ...["make-model", "train-model", "calibrate", "frame-utterances", "read-utterances"].map(
    (name) => `packages/content/src/hear/${name}.ts`,
  ),
];

function buildHear(root: string): Built {
  const { book, problems: flaws } = readHearBook(root);
  const { frames, problems: frameFlaws } = readFrames(root);
  const problems = [...flaws, ...frameFlaws];
  const absent = heardLabels.filter((label) => !existsSync(join(root, utterances, `${label}.txt`))).map(absentFile);
  if (book === null || frames === null || absent.length > 0) return { files: [], problems: [...problems, ...absent] };
  const head = `/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. Made from ${hashOf(root)}. */`;
  const written = join(root, "packages/content/generated", modelFile);
  const standing = existsSync(written) ? readFileSync(written, "utf8") : "";
  const model = standing.startsWith(head)
    ? standing
    : moduleText(head, "model", makeModel(readUtterances(join(root, utterances)), frames, book));
  return {
    files: [
      {
        name: "hear-book.ts",
        text: moduleText("/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. */", "book", book),
      },
      { name: modelFile, text: model },
    ],
    problems,
  };
}

const absentFile = (label: string): Problem => ({
  file: `${utterances}/${label}.txt`,
  line: 1,
  what: "It is missing.",
  remedy: "Every class has its lines.",
});

function hashOf(root: string): string {
  const hash = createHash("sha256");
  for (const file of [...recipe, ...heardLabels.map((label) => `${utterances}/${label}.txt`)])
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

const moduleText = (head: string, name: string, value: unknown): string =>
  [head, `export const ${name}: unknown = ${JSON.stringify(value)};`, ""].join("\n");
