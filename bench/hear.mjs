/**
 * Hearing what the other side said, beside two npm classifiers that learned from the same lines, in the same run: how often each
 * is right on lines none has seen, and how long a sentence takes, the slowest of twenty (p95). The peers get runs of one and two
 * characters as words, which is what one does with Chinese and no dictionary.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

export const name = "hearing an utterance";

const talk = new URL("../talk/", import.meta.url).pathname;

export async function run({ hearBook, hearModel, listener }) {
  const learned = linesIn("utterances");
  const unseen = linesIn("utterances-held-out");
  const begun = performance.now();
  const listen = listener(hearBook, hearModel);
  const compiled = performance.now() - begun;
  const ours = measure(unseen, (text) => listen(text).classes[0].class);
  const results = [];
  for (const peer of peers) results.push(await beside(peer, learned, unseen, ours, compiled));
  return results;
}

/** `train` takes labelled lines and gives a function from a text to a class. */
const peers = [
  {
    name: "npm wink-naive-bayes-text-classifier",
    load: async () => (await import("wink-naive-bayes-text-classifier")).default,
    train: (classifier, lines) => {
      const bayes = classifier();
      bayes.definePrepTasks([tokens]);
      for (const { label, text } of lines) bayes.learn(text, label);
      bayes.consolidate();
      return (text) => bayes.predict(text);
    },
  },
  {
    name: "npm bayes",
    load: async () => (await import("bayes")).default,
    train: async (bayes, lines) => {
      const classifier = bayes({ tokenizer: tokens });
      for (const { label, text } of lines) await classifier.learn(text, label);
      return (text) => classifier.categorize(text);
    },
  },
];

async function beside(peer, learned, unseen, ours, compiled) {
  const load = await peer.load().catch(() => null);
  const theirs = load === null ? null : await measureAsync(unseen, await peer.train(load, learned));
  const shown = (figure) => (theirs === null ? "not here" : figure(theirs));
  return {
    name: `${name} beside ${peer.name}`,
    peerName: peer.name,
    lines: [
      {
        what: `right first, of ${unseen.length} unseen lines`,
        ours: percent(ours.right),
        peer: shown(({ right }) => percent(right)),
        truth: "",
      },
      { what: "milliseconds a sentence, p95", ours: ours.p95.toFixed(3), peer: shown(({ p95 }) => p95.toFixed(3)), truth: "at most 5" },
      { what: "milliseconds to compile book and model", ours: compiled.toFixed(1), peer: shown(() => ""), truth: "" },
    ],
    ratio: theirs === null ? null : theirs.p95 / ours.p95,
  };
}

function linesIn(folder) {
  return readdirSync(join(talk, folder))
    .filter((file) => /^[A-Z_]+(\.[a-z]+)?\.txt$/.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(join(talk, folder, file), "utf8")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((text) => ({ label: file.split(".")[0], text })),
    );
}

function tokens(text) {
  const characters = Array.from(text.replace(/[\s\p{P}]/gu, ""));
  return [...characters, ...characters.slice(1).map((one, at) => characters[at] + one)];
}

function measure(lines, hear) {
  for (const { text } of lines) hear(text);
  let right = 0;
  const times = lines.map(({ label, text }) => {
    const begun = performance.now();
    if (hear(text) === label) right += 1;
    return performance.now() - begun;
  });
  return { right: right / lines.length, p95: percentile(times) };
}

async function measureAsync(lines, hear) {
  for (const { text } of lines) await hear(text);
  let right = 0;
  const times = [];
  for (const { label, text } of lines) {
    const begun = performance.now();
    const heard = await hear(text);
    times.push(performance.now() - begun);
    if (heard === label) right += 1;
  }
  return { right: right / lines.length, p95: percentile(times) };
}

const percentile = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
const percent = (share) => `${(share * 100).toFixed(1)} %`;
