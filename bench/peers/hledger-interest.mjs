/** The interest hledger-interest adds to a ledger, and how long it takes beyond its own start. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { median } from "../timing.mjs";

/**
 * `entries` oldest first, fen drawn negative and repaid positive; `changes`: yearly percent as digits from a day on.
 * `null`: the program is not here. `ms` is the median of three runs less the start measured on a ledger of one entry.
 */
export function hledgerInterest(entries, changes, on) {
  if (spawnSync("hledger-interest", ["--version"]).error) return null;
  const folder = mkdtempSync(join(tmpdir(), "hledger-interest-"));
  const schedule = `[${changes.map(({ from, percent }) => `(${from},${(Number(percent) / 100).toFixed(4)})`).join(",")}]`;
  const measure = (listed) => {
    const file = join(folder, "a.journal");
    writeFileSync(file, [...listed, { day: on, fen: 0 }].map(entryOf).join("\n"));
    const begun = performance.now();
    const { stdout } = spawnSync(
      "hledger-interest",
      [
        "-f",
        file,
        "-q",
        "--act",
        "-s",
        "Expenses:Interest",
        "-t",
        "Liabilities:Interest",
        `--annual-schedule=${schedule}`,
        "Liabilities:Loan",
      ],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    return { ms: performance.now() - begun, stdout };
  };
  const startMs = median(Array.from({ length: 5 }, () => measure(entries.slice(0, 1)).ms));
  const runs = Array.from({ length: 3 }, () => measure(entries));
  rmSync(folder, { recursive: true });
  const interest = [...runs[0].stdout.matchAll(/Expenses:Interest\s+(-?[\d.]+)/g)].reduce((sum, match) => sum + Number(match[1]), 0);
  return { interest, ms: Math.max(0.001, median(runs.map((run) => run.ms)) - startMs) };
}

const entryOf = ({ day, fen }) => `${day} entry\n  Liabilities:Loan  ${(fen / 100).toFixed(2)}\n  Assets:Bank\n`;
