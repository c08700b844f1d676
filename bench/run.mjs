/**
 * Runs every measurement of this folder in one go and prints a table each: ours, the peer on the same input, the truth
 * where it is known apart from both, and the ratio of the times. A peer that is not installed is `not here`.
 *
 * `node bench/run.mjs [word …]` runs only the measurements whose file name holds one of the words.
 */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildSubject, here } from "./build-subject.mjs";

const machinery = ["run.mjs", "build-subject.mjs", "timing.mjs", "serve-compressed.mjs"];
const words = process.argv.slice(2);
const files = readdirSync(here)
  .filter((file) => file.endsWith(".mjs") && !machinery.includes(file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`No measurement is called ${words.join(" or ")}. Look into bench/ for their names.`);
  process.exit(2);
}

const subject = await buildSubject();
const summary = [];
for (const file of files) {
  for (const result of await resultsOf(file)) {
    console.log(`\n${result.name}`);
    printTable(
      ["", "ours", result.peerName, "truth"],
      result.lines.map(({ what, ours, peer, truth }) => [what, ours, peer, truth]),
    );
    summary.push([result.name, result.peerName, result.ratio === null ? "not here" : `${result.ratio.toFixed(1)} x`]);
  }
}
console.log("\nHow many times faster, in this run (the least of several sizes)");
printTable(["measurement", "beside", "ratio"], summary);

/** A measurement that fails is named and fails the run; the others still count. */
async function resultsOf(file) {
  try {
    const measurement = await import(join(here, file));
    return [await measurement.run(subject)].flat();
  } catch (error) {
    console.error(`\n${file} could not be measured: ${error.message}`);
    process.exitCode = 1;
    return [];
  }
}

function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const print = (row) => console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column])).join("  ")}`.trimEnd());
  print(head);
  print(widths.map((width) => "-".repeat(width)));
  for (const row of rows) print(row);
}
