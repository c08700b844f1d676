/**
 * talk/rehearsal.yaml, talk/agents/, talk/reference-borrower.yaml and talk/borrower-lines/ -> what a rehearsal is played with: the book
 * and the model that hears the borrower. The model is trained anew only where what it is made from has changed.
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { borrowerLabels } from "@tanhao/core/talk/rehearsal/borrower-move";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { readHearBook } from "./hear/read-hear-book.ts";
import { linesOf } from "./hear/read-utterances.ts";
import { bookFile, learnedFile } from "./learned-file.ts";
import { type BorrowerLine, makeBorrowerModel } from "./rehearsal/make-borrower-model.ts";
import { readRehearsalBook } from "./rehearsal/read-rehearsal-book.ts";

export const rehearsalPart: ContentPart = { name: "rehearsal", build: buildRehearsal };

const linesFile = (label: string): string => `talk/borrower-lines/${label}.txt`;

/** What the model depends on besides its lines. */
const recipe = [
  "talk/spelling.yaml",
  "talk/concepts.yaml",
  "talk/rehearsal.yaml",
  ...["normal-text", "features", "hear-model", "rehearsal/borrower-move"].map((name) => `packages/core/src/talk/${name}.ts`),
  ...["hear/train-model", "hear/calibrate", "hear/weights-in-steps", "rehearsal/make-borrower-model"].map(
    (name) => `packages/content/src/${name}.ts`,
  ),
];

function buildRehearsal(root: string): Built {
  const { book, problems } = readRehearsalBook(root);
  const hear = readHearBook(root);
  const absent = borrowerLabels.map(linesFile).filter((file) => !existsSync(join(root, file)));
  if (book === null || absent.length > 0) return { files: [], problems: [...problems, ...absent.map(absentFile)] };
  // What is wrong with the book of listening is told by its own part.
  if (hear.book === null) return { files: [], problems: [] };
  const { spelling, concepts } = hear.book;
  const model = learnedFile(root, {
    name: "borrower-model.ts",
    madeFrom: [...recipe, ...borrowerLabels.map(linesFile)],
    learn: () => makeBorrowerModel(linesIn(root), spelling, concepts, book.hearing.heardFrom),
  });
  return { files: [bookFile("rehearsal-book.ts", book), model], problems };
}

const linesIn = (root: string): readonly BorrowerLine[] =>
  borrowerLabels.flatMap((label) => [...new Set(linesOf(join(root, linesFile(label))))].map((text) => ({ label, text })));

const absentFile = (file: string): Problem => ({ file, line: 1, what: "It is missing.", remedy: "Every move and slip has its lines." });
