/**
 * What the project promises about size and time, measured on what the build made: the first screen's JavaScript, the
 * start of the command line, a whole pack. No peer: the limit stands in its place, and the ratio is limit to ours.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSite } from "../scripts/start/built-site.mjs";
import { weigh } from "../scripts/start/weigh.mjs";
import { weightLimits } from "../scripts/start/weight-limits.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export const limits = { firstScreenBytes: weightLimits.firstScreen, untouchedBytes: weightLimits.untouched, helpMs: 150, packMs: 3000 };

/** Scripts until the first screen of an empty case stands, compressed. tests/journeys/first-load.test.ts asks a browser. */
export const firstScreenBytes = () => weigh(readSite(join(root, "apps/web/dist"))).firstScreen;

/** How many times slower than usual this machine is now, by the start of a bare Node (50 ms where nothing else runs); at least 1. */
export const slowness = () => Math.max(1, Math.min(...Array.from({ length: 10 }, () => timeOf(["-e", "0"]))) / 50);

/** The quickest of ten: others may share the machine. */
export const helpMs = () => Math.min(...Array.from({ length: 10 }, () => timeOf(["bin/tanhao.mjs", "--help"])));

export function packMs() {
  const out = mkdtempSync(join(tmpdir(), "tanhao-pack-"));
  const times = [1, 2, 3].map((run) =>
    timeOf(["bin/tanhao.mjs", "pack", "examples/lin-four-debts", "--on", "2026-11-24", "--out", join(out, `${run}`)]),
  );
  rmSync(out, { recursive: true });
  return Math.min(...times);
}

function timeOf(words) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

export function run() {
  const [bytes, help, pack] = [firstScreenBytes(), helpMs(), packMs()];
  const kB = (size) => `${(size / 1000).toFixed(1)} kB`;
  const ms = (time) => `${time.toFixed(0)} ms`;
  return {
    name: "Promises of size and time",
    peerName: "limit",
    lines: [
      { what: "first screen's JavaScript, compressed", ours: kB(bytes), peer: kB(limits.firstScreenBytes), truth: "" },
      { what: "a bare Node, to tell how busy the machine is", ours: ms(50 * slowness()), peer: "", truth: "" },
      { what: "tanhao --help", ours: ms(help), peer: ms(limits.helpMs), truth: "" },
      { what: "tanhao pack of an example", ours: ms(pack), peer: ms(limits.packMs), truth: "" },
    ],
    ratio: Math.min(limits.firstScreenBytes / bytes, limits.helpMs / help, limits.packMs / pack),
  };
}
