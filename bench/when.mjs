/**
 * Days in Chinese sentences beside two npm packages: how many of the times people say in this trade each reads as the
 * table does that was written by hand (packages/content/src/a-spoken-time.ts), and how long a sentence takes. The table is ours,
 * so it tells what a peer lacks for this work, not how good it is at its own; public sets stand in docs/when-amount.md.
 * `node bench/run.mjs when`; with `TANHAO_WHEN_SET=file` lines of `day<TAB>sentence<TAB>from..to|…` are asked as well.
 *
 * A peer is right with any of the readings it offers, with a day too many or too few at an end that it leaves out.
 */

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { median } from "./timing.mjs";

export const name = "days in sentences";

export async function run({ whenFinder, whenVocabulary, lunarCalendar, amountVocabulary, lawBook, spoken, spokenOn, notTimes, addDays }) {
  const find = whenFinder({
    vocabulary: whenVocabulary,
    lunar: lunarCalendar,
    numerals: amountVocabulary.numerals,
    calendar: lawBook.calendar,
  });
  const ours = (text, on) => {
    const found = find(text, { on, minute: null });
    return found === null ? [] : [rangeOf(found)];
  };
  const sets = [
    { what: "our table, days", lines: spoken.map(([text, days]) => ({ text, on: spokenOn, wanted: [days.replace("!", "")] })) },
    { what: "our table, no time", lines: notTimes.map((text) => ({ text, on: spokenOn, wanted: [] })) },
    ...givenSet(),
  ];
  const results = [];
  for (const peer of peers) {
    const ask = await peer.load().catch(() => null);
    const theirs = ask && ((text, on) => ask(text, on, addDays));
    const lines = sets.map(({ what, lines: questions }) => ({
      what: `${what}: right of ${questions.length}`,
      ours: String(rightOf(questions, ours, addDays)),
      peer: theirs ? String(rightOf(questions, theirs, addDays)) : "not here",
      truth: String(questions.length),
    }));
    const [mine, others] = [ours, theirs].map(
      (answer) => answer && median(sets[0].lines.map(({ text, on }) => microseconds(() => answer(text, on)))),
    );
    lines.push({ what: "microseconds a sentence", ours: mine.toFixed(1), peer: others?.toFixed(1) ?? "not here", truth: "" });
    results.push({ name: `${name} beside ${peer.name}`, peerName: peer.name, lines, ratio: others ? others / mine : null });
  }
  return results;
}

const rangeOf = ({ from, to }) => (from === to ? `${from}` : `${from ?? ""}..${to ?? ""}`);

/** All the readings it offers, each as a day or from..to. */
const peers = [
  {
    name: "recognizers-text 1.3.1",
    load: async () => {
      const suite = await import("@microsoft/recognizers-text-suite");
      const { recognizeDateTime } = suite.default ?? suite;
      return (text, on, addDays) =>
        recognizeDateTime(text, "zh-cn", undefined, localDate(on))
          .slice(0, 1)
          .flatMap(({ resolution }) =>
            (resolution?.values ?? []).flatMap(({ type, value, start, end, Mod }) => {
              if (Mod === "before" && end) return [`${on}..${day(end)}`, `${on}..${addDays(day(end), -1)}`];
              if (start && end)
                return [rangeOf({ from: day(start), to: day(end) }), rangeOf({ from: day(start), to: addDays(day(end), -1) })];
              if (start) return [`${day(start)}..`];
              return value && (type === "date" || type === "datetime") ? [day(value)] : type === "time" ? [on] : [];
            }),
          );
    },
  },
  {
    name: "chrono-node 2.10.3",
    load: async () => {
      const { zh } = await import("chrono-node");
      return (text, on) =>
        zh.hans
          .parse(text, localDate(on))
          .slice(0, 1)
          .map(({ start, end }) => {
            const from = localDay(start.date());
            return rangeOf({ from, to: end ? localDay(end.date()) : from });
          });
    },
  },
];

const day = (text) => text.slice(0, 10);
const localDate = (on) => new Date(`${on}T00:00:00`);
const localDay = (date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

/** A sentence without a time is right with no reading. A deadline may be read as its last day alone. */
function rightOf(questions, answer) {
  return questions.filter(({ text, on, wanted }) => {
    const given = answer(text, on);
    const lasts = wanted.flatMap((range) =>
      range.startsWith(`${on}..`) ? [range, range.slice(12)] : [range.replace(/^(.+)\.\.\1$/, "$1")],
    );
    return wanted.length === 0 ? given.length === 0 : given.some((one) => lasts.includes(one));
  }).length;
}

function givenSet() {
  const file = process.env.TANHAO_WHEN_SET;
  if (!file) return [];
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.includes("\t"));
  const questions = lines.map((line) => {
    const [on, text, wanted] = line.split("\t");
    return { on: on.slice(0, 10), text, wanted: wanted === "null" ? [] : wanted.replaceAll("!", "").split("|") };
  });
  return [{ what: file.split("/").at(-1), lines: questions }];
}

function microseconds(work) {
  const begun = performance.now();
  let calls = 0;
  for (; performance.now() - begun < 2; calls += 1) work();
  return ((performance.now() - begun) * 1000) / calls;
}
