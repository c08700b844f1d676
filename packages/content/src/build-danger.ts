/** talk/danger -> what danger to life is heard by: its words and shares as a book, and the trained model. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { dangerLabels } from "@tanhao/core/talk/danger";
import type { Built, ContentPart } from "./content-part.ts";
import { formsSchema, listeningSchema } from "./danger/danger-schema.ts";
import { fillForm } from "./danger/fill-forms.ts";
import { type DangerLine, makeDangerModel } from "./danger/make-danger-model.ts";
import { readHearBook } from "./hear/read-hear-book.ts";
import { linesOf } from "./hear/read-utterances.ts";
import { bookFile, learnedFile } from "./learned-file.ts";
import { readYaml } from "./read-yaml.ts";

export const dangerPart: ContentPart = { name: "danger", build: buildDanger };

const [listeningFile, formsFile] = ["talk/danger/listening.yaml", "talk/danger/forms.yaml"] as const;
/** What is said on any day; of the other side's lines every fourth, for there are many. */
const [borrowerFolder, utteranceFolder] = ["talk/borrower-lines", "talk/utterances"] as const;
const ofUtterances = 4;

const recipe = [
  listeningFile,
  formsFile,
  "talk/spelling.yaml",
  ...["normal-text", "features", "hear-model", "danger"].map((name) => `packages/core/src/talk/${name}.ts`),
  ...["danger/fill-forms", "danger/make-danger-model", "hear/frame-utterances", "hear/train-model", "hear/weights-in-steps"].map(
    (name) => `packages/content/src/${name}.ts`,
  ),
];

function buildDanger(root: string): Built {
  const listening = readYaml(root, listeningFile, listeningSchema);
  const forms = readYaml(root, formsFile, formsSchema);
  const hear = readHearBook(root);
  const problems = [...listening.problems, ...forms.problems];
  // What is wrong with the book of listening is told by its own part.
  if (listening.value === null || forms.value === null || hear.book === null) return { files: [], problems };
  const { "stop-from": stopFrom, "ask-from": askFrom, concepts: words, frames } = listening.value;
  const concepts = Object.entries(words).map(([name, of]) => ({ name, words: of }));
  const { value: form } = forms;
  const lineFiles = dangerLabels.map((label) => `talk/danger/${label}.txt`);
  const ordinaryFiles = [borrowerFolder, utteranceFolder].flatMap((folder) => filesIn(root, folder));
  const { spelling } = hear.book;
  const model = learnedFile(root, {
    name: "danger-model.ts",
    madeFrom: [...recipe, ...lineFiles, ...ordinaryFiles],
    learn: () =>
      makeDangerModel(
        {
          lines: dangerLabels.flatMap((label, at) => linesAs(label, linesOf(join(root, lineFiles[at] ?? "")))),
          filled: dangerLabels.flatMap((label) => linesAs(label, form[label].flatMap(fillForm))),
          ordinary: linesAs("everyday", ordinaryLines(root)),
          frames,
          concepts,
          stopFrom,
        },
        spelling,
      ),
  });
  return { files: [bookFile("danger-book.ts", { concepts, askFrom }), model], problems };
}

const linesAs = (label: DangerLine["label"], texts: readonly string[]): readonly DangerLine[] =>
  [...new Set(texts)].map((text) => ({ label, text }));

const ordinaryLines = (root: string): readonly string[] => [
  ...filesIn(root, borrowerFolder).flatMap((file) => linesOf(join(root, file))),
  ...filesIn(root, utteranceFolder).flatMap((file) => linesOf(join(root, file)).filter((_, at) => at % ofUtterances === 0)),
];

const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .sort()
    .map((file) => `${folder}/${file}`);
