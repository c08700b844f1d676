/** talk/*.yaml -> the book of listening, checked against names.yaml, the law book's files and the rules of every template. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Template } from "@tanhao/core/document/template";
import type { ConditionalMove, HearBook, MoveLine, MoveWords } from "@tanhao/core/talk/hear-book";
import type { Spelling } from "@tanhao/core/talk/normal-text";
import { gates, type Move, moves } from "@tanhao/core/talk/utterance-class";
import type { z } from "zod";
import type { Problem } from "../content-part.ts";
import { checkTemplate } from "../documents/check-template.ts";
import { namesSchema } from "../documents/template-schema.ts";
import { isPattern } from "../is-pattern.ts";
import { readYaml } from "../read-yaml.ts";
import type { Frames } from "./frame-utterances.ts";
import { classesSchema, conceptsSchema, framesSchema, gatesSchema, movesSchema, spellingSchema } from "./hear-schema.ts";

const hearFiles = [
  "talk/spelling.yaml",
  "talk/concepts.yaml",
  "talk/gates.yaml",
  "talk/moves.yaml",
  "talk/classes.yaml",
  "talk/frames.yaml",
] as const;
const [spellingFile, conceptsFile, gatesFile, movesFile, classesFile, framesFile] = hearFiles;

/** Only for learning: it is not shipped. */
export const readFrames = (root: string): { readonly frames: Frames | null; readonly problems: readonly Problem[] } => {
  const { value, problems } = readYaml(root, framesFile, framesSchema);
  return { frames: value, problems };
};

/** As written; what danger is heard by is learned apart (build-danger.ts). */
export type WrittenHearBook = Omit<HearBook, "gates"> & { readonly gates: Omit<HearBook["gates"], "danger"> };

export function readHearBook(root: string): { readonly book: WrittenHearBook | null; readonly problems: readonly Problem[] } {
  const names = readYaml(root, "documents/names.yaml", namesSchema);
  const spelling = readYaml(root, spellingFile, spellingSchema);
  const concepts = readYaml(root, conceptsFile, conceptsSchema);
  const watch = readYaml(root, gatesFile, gatesSchema);
  const said = readYaml(root, movesFile, movesSchema);
  const classes = readYaml(root, classesFile, classesSchema);
  const shape = [names, spelling, concepts, watch, said, classes].flatMap(({ problems }) => problems);
  if (!names.value || !spelling.value || !concepts.value || !watch.value || !said.value || !classes.value)
    return { book: null, problems: shape };

  const known = new Set(Object.keys(names.value));
  const spelt = spellingOf(spelling.value);
  const gateBook = gateBookOf(watch.value);
  const words = wordsOf(said.value);
  const problems = [
    ...brokenPatterns(
      spellingFile,
      spelt.slots.map(({ pattern }) => pattern),
    ),
    ...brokenPatterns(gatesFile, [
      ...gateBook.rules.flatMap(({ patterns, unless, meansOther }) => [...patterns, ...unless, ...meansOther]),
      ...gateBook.warnings,
      ...gateBook.denials,
      ...gateBook.gentle,
    ]),
    ...(spelling.value.traditional.length === spelling.value.simplified.length
      ? []
      : [problem(spellingFile, "Traditional and simplified are of different length.", "Write one below the other.")]),
    ...Object.entries(words).flatMap(([move, of]) => wordFlaws(move, of, known)),
    ...Object.values(classes.value.classes).flatMap(({ moves: open, neutral, law }) => [
      ...unknownNames([...open, ...neutral], known),
      ...unsayable(neutral, words),
      ...unknownLaw(root, law),
    ]),
    ...Object.values(classes.value.gates).flatMap(({ law }) => unknownLaw(root, law)),
  ];
  if (problems.length > 0) return { book: null, problems };
  return {
    book: {
      spelling: spelt,
      concepts: Object.entries(concepts.value).map(([name, of]) => ({ name, words: of })),
      gates: gateBook,
      classSheets: classes.value.classes,
      gateSheets: classes.value.gates,
      gentle: classes.value.gentle,
      moves: words,
    },
    problems,
  };
}

const problem = (file: string, what: string, remedy: string): Problem => ({ file, line: 1, what, remedy });

function spellingOf({ traditional, simplified, letters, words, slots, number }: z.output<typeof spellingSchema>): Spelling {
  const after = Array.from(simplified);
  return {
    characters: Array.from(traditional, (from, at) => [from, after[at] ?? from] as const),
    letters: Object.entries(letters),
    words: Object.entries(words).sort(([a], [b]) => b.length - a.length),
    slots: slots.map(({ slot, pattern }) => ({ slot, pattern: pattern.replaceAll("<n>", number) })),
  };
}

function gateBookOf(book: z.output<typeof gatesSchema>): WrittenHearBook["gates"] {
  const { groups, gates: written, warnings, denials, gentle, "heard-from": heardFrom } = book;
  const expand = (pattern: string): string =>
    pattern.replaceAll(/(?<!\(\?)<([a-z]+)>/g, (mark, name: string) =>
      groups[name] === undefined ? mark : `(?:${groups[name].join("|")})`,
    );
  return {
    rules: gates.flatMap((gate) =>
      written
        .filter((one) => one.gate === gate)
        .map(({ patterns, unless, "means-other": meansOther }) => ({
          gate,
          patterns: patterns.map(expand),
          unless: unless.map(expand),
          meansOther,
        })),
    ),
    warnings,
    denials,
    gentle,
    heardFrom,
  };
}

function wordsOf(written: z.output<typeof movesSchema>): HearBook["moves"] {
  const entries = moves.map((move): [Move, MoveWords] => {
    const { name, plain, warm } = written[move];
    return [move, { name, lines: { plain, warm } }];
  });
  return Object.fromEntries(entries) as Record<Move, MoveWords>; // one entry a move
}

function brokenPatterns(file: string, patterns: readonly string[]): Problem[] {
  return patterns.flatMap((pattern) => {
    if (!isPattern(pattern)) return [problem(file, `"${pattern}" is not a pattern.`, "Mend it.")];
    if (/(?<!\(\?)<[a-z]+>/.test(pattern))
      return [problem(file, `"${pattern}" names a group that is not there.`, "Add the group, or correct its name.")];
    return [];
  });
}

/** The lines of a move are held to what every template is held to; neutral ones name no value, since they are also said without a case. */
function wordFlaws(move: string, { name, lines }: MoveWords, known: ReadonlySet<string>): Problem[] {
  return Object.values(lines).flatMap(({ open, neutral }) => [
    ...checkTemplate(asTemplate(move, name, open, neutral), known).map(({ what, remedy }) =>
      problem(movesFile, `${move}: ${what}`, remedy),
    ),
    ...neutral
      .filter(({ text }) => Object.values(text).some((one) => one.includes("{")))
      .map(({ text }) => problem(movesFile, `${move}: the neutral "${text["zh-CN"]}" names a value.`, "Say it without.")),
  ]);
}

const asTemplate = (name: string, title: MoveWords["name"], open: readonly MoveLine[], neutral: readonly MoveLine[]): Template => ({
  name,
  about: "debt",
  group: null,
  // A move without neutral lines is never made while only those are allowed.
  onlyIf: neutral.length === 0 ? [{ name: "words.open", words: "both", otherwise: title }] : [],
  title,
  neutralTitle: title,
  open: open.map(({ text, ...rest }) => ({ ...rest, is: "paragraph", text })),
  neutral: neutral.map(({ text, ...rest }) => ({ ...rest, is: "paragraph", text })),
  needs: [],
});

const unknownNames = (moves: readonly ConditionalMove[], known: ReadonlySet<string>): Problem[] =>
  moves
    .flatMap((one) => [...one.if, ...one.unless])
    .filter((name) => !known.has(name))
    .map((name) => problem(classesFile, `The name ${name} is not known.`, "Take one of documents/names.yaml."));

const unsayable = (moves: readonly ConditionalMove[], words: Readonly<Record<Move, MoveWords>>): Problem[] =>
  moves
    .filter(({ move }) => Object.values(words[move].lines).some(({ neutral }) => neutral.length === 0))
    .map(({ move }) => problem(classesFile, `${move} stands under neutral and has no neutral line.`, "Take another move."));

const unknownLaw = (root: string, law: readonly string[]): Problem[] =>
  law.filter((id) => !existsSync(lawFile(root, id))).map((id) => problem(classesFile, `The law book has no ${id}.`, "Name one it has."));

const lawFile = (root: string, id: string): string => join(root, "law/parameters", `${id.replace(".", "/")}.yaml`);
