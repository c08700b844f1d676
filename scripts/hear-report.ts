/**
 * docs/hear.md: how well the other side is heard, measured on lines written apart from those it learned from. `npm run hear-report`
 * writes it anew. Everything random is seeded: the same lines give the same page.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { hearBook, hearModel } from "@tanhao/content/hear";
import { linesOf, readUtterances, unlike } from "@tanhao/content/hear/read-utterances";
import { type Heard, listener } from "@tanhao/core/talk/listen";
import { normaliser } from "@tanhao/core/talk/normal-text";
import { classOf, type UtteranceClass, utteranceClasses } from "@tanhao/core/talk/utterance-class";
import { interval, percent, scoresOf, table } from "./hear-report/measure.ts";

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const listen = listener(hearBook, hearModel);
const learned = readUtterances(inRoot("talk/utterances"));
const heldOut = unlike(readUtterances(inRoot("talk/utterances-held-out")), learned, normaliser(hearBook.spelling));

interface Answer {
  readonly wanted: UtteranceClass;
  readonly first: UtteranceClass;
  readonly second: UtteranceClass;
  readonly heard: Heard;
  readonly label: string;
}

const answers: readonly Answer[] = heldOut.map(({ label, text }) => {
  const heard = listen(text);
  const [first, second] = heard.classes;
  return { wanted: classOf(label), first: first?.class ?? "INFO", second: second?.class ?? "INFO", heard, label };
});

const share = (of: readonly Answer[], holds: (one: Answer) => boolean): number => of.filter(holds).length / Math.max(1, of.length);
const right = ({ wanted, first }: Answer): boolean => wanted === first;
const rightInTwo = ({ wanted, first, second }: Answer): boolean => wanted === first || wanted === second;
const sure = answers.filter(({ heard }) => heard.sure);
const macro = (of: readonly Answer[]): number => {
  const scores = scoresOf(of, utteranceClasses);
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
};
const threats = answers.filter(({ wanted }) => wanted === "THREAT");

const gateLines = linesOf(inRoot("talk/utterances-held-out/gates.txt")).map((line) => line.split("\t"));
const missedGates = gateLines.filter(([gate, text = ""]) => listen(text).gates[0] !== gate).length;
const ordinary = [
  ...linesOf(inRoot("talk/utterances-held-out/ordinary.txt")),
  ...heldOut.filter(({ label }) => !["SCAM", "THREAT.legal", "THREAT.crime", "THREAT.visit"].includes(label)).map(({ text }) => text),
];
const falseGates = ordinary.filter((text) => listen(text).gates.length > 0).length;
const kilobytes = (value: unknown): string => `${(gzipSync(JSON.stringify(value), { level: 9 }).length / 1000).toFixed(0)} kB`;

const page = [
  "# How well the other side is heard",
  "",
  "`tanhao hear` tells what an utterance of the other side is (seventeen classes, a threat by its kind) and what comes before every class (a fraud, a court's",
  "paper, the word of a crime, danger to life). It listens offline: gates are rules that can be read (`talk/gates.yaml`), classes come from a small linear model",
  "over runs of one to three characters and over meanings (`talk/concepts.yaml`), trained when the content is built, always to the same model.",
  "",
  "This page is written by `npm run hear-report` from lines that were written apart, without sight of those the model learns from",
  "(`talk/utterances-held-out/`); a line that somebody happened to write the same way is left out.",
  "",
  "## At a glance",
  "",
  table(
    ["", ""],
    [
      ["lines learned from", String(learned.length)],
      ["lines measured on", String(answers.length)],
      ["first class right", `${percent(share(answers, right))} (${interval(answers, (of) => share(of, right))})`],
      ["right within the first two", `${percent(share(answers, rightInTwo))} (${interval(answers, (of) => share(of, rightInTwo))})`],
      ["macro F1", `${macro(answers).toFixed(3)} (${interval(answers, macro, (of) => of.toFixed(3))})`],
      ["kind of threat right", percent(share(threats, ({ heard, label }) => `THREAT.${heard.threat ?? ""}` === label))],
      ["told as sure", percent(sure.length / answers.length)],
      ["right when sure", percent(share(sure, right))],
      [
        "right when not sure",
        percent(
          share(
            answers.filter(({ heard }) => !heard.sure),
            right,
          ),
        ),
      ],
      ["gates missed", `${missedGates} of ${gateLines.length}`],
      ["false gates on ordinary lines", `${falseGates} of ${ordinary.length}`],
      ["size compressed: model, book", `${kilobytes(hearModel)}, ${kilobytes(hearBook)}`],
    ],
  ),
  "",
  "In brackets the 95 % interval of 2,000 seeded resamples. The gates' rules were mended after a first measurement on the same",
  "gate lines, in which 31 of 36 were heard; `packages/content/src/hear/gate-speech.test.ts` holds further lines for each gate.",
  "",
  "## By class",
  "",
  table(
    ["class", "lines", "precision", "recall", "F1", "95 %"],
    scoresOf(answers, utteranceClasses).map(({ name, lines, precision, recall, f1 }) => [
      name,
      String(lines),
      percent(precision),
      percent(recall),
      f1.toFixed(2),
      interval(
        answers,
        (of) => scoresOf(of, [name])[0]?.f1 ?? 0,
        (of) => of.toFixed(2),
      ),
    ]),
  ),
  "",
  "## What is taken for what",
  "",
  "A row is what was said, a column what was heard first.",
  "",
  table(
    ["", ...utteranceClasses],
    utteranceClasses.map((wanted) => [
      wanted,
      ...utteranceClasses.map((heard) => {
        const count = answers.filter((one) => one.wanted === wanted && one.first === heard).length;
        return count === 0 ? "" : String(count);
      }),
    ]),
  ),
  "",
  "## How far a share can be trusted",
  "",
  table(
    ["share of the first class", "lines", "right"],
    [
      [0, 0.4],
      [0.4, 0.6],
      [0.6, 0.8],
      [0.8, 0.95],
      [0.95, 1.01],
    ].map(([from = 0, to = 1]) => {
      const within = answers.filter(({ heard }) => {
        const first = heard.classes[0]?.share ?? 0;
        return first >= from && first < to;
      });
      return [`${percent(from)} to ${percent(Math.min(1, to))}`, String(within.length), percent(share(within, right))];
    }),
  ),
  "",
].join("\n");

const path = inRoot("docs/hear.md");
if (readFileSync(path, { encoding: "utf8", flag: "a+" }) !== page) writeFileSync(path, page);
console.log(page.split("\n").slice(11, 28).join("\n"));
