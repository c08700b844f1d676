/**
 * A case of 5,000 entries as a package of evidence, and the check of it: the whole chain, and index and timeline written
 * again. Beside it `unzip -t` and `sha256sum -c`, which know nothing of chains, on the same package.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { slowness } from "./budgets.mjs";
import { median } from "./timing.mjs";

const entries = 5_000;
const limitMs = 300;

export async function run({ anEvidenceCase, aPlan, anEvidenceFile, checkFile, wholeCase }) {
  const source = anEvidenceCase(entries - anEvidenceCase(0).entries.length);
  const plan = aPlan(wholeCase, source);
  const making = await timeOf(() => anEvidenceFile(plan));
  const { bytes, noted } = await anEvidenceFile(plan);
  const lines = new TextEncoder().encode(plan.entries.map((entry) => `${JSON.stringify(sorted(entry))}\n`).join(""));
  const check = async (file, heads, fingerprint) => {
    const checked = await checkFile(file, { heads, fingerprint });
    if (!checked.ok || !checked.value.ok || checked.value.value.entries !== entries) throw new Error(JSON.stringify(checked));
  };
  const chain = await timeOf(() => check(lines, noted.heads, null));
  const whole = await timeOf(() => check(bytes, noted.heads, noted.fingerprint));
  const [unzip, sums] = peers(bytes);
  const ms = (time) => (time === null ? "not here" : time.toFixed(0));
  return {
    name: `evidence of ${entries} entries (${(bytes.length / 1_000_000).toFixed(1)} MB), verify within ${limitMs} ms`,
    peerName: "unzip -t; sha256sum -c",
    lines: [
      { what: "a bare Node, ms, to tell how busy the machine is", ours: ms(50 * slowness()), peer: "50 when idle", truth: "" },
      { what: "verify the journal's lines, ms", ours: ms(chain), peer: "", truth: `${entries} entries` },
      { what: "verify the package, ms", ours: ms(whole), peer: `${ms(unzip)}; ${ms(sums)}`, truth: `${entries} entries` },
      { what: "make the package without PDF, ms", ours: ms(making), peer: "", truth: "" },
    ],
    ratio: limitMs / whole,
  };
}

async function timeOf(work) {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return median(times);
}

function peers(bytes) {
  const folder = mkdtempSync(join(tmpdir(), "tanhao-evidence-"));
  try {
    writeFileSync(join(folder, "a.zip"), bytes);
    const timed = (command, args, cwd) => {
      const times = [1, 2, 3].map(() => {
        const begun = performance.now();
        const { status } = spawnSync(command, args, { cwd, env: utf8 });
        return status === 0 ? performance.now() - begun : null;
      });
      return times.includes(null) ? null : median(times);
    };
    const unzip = timed("unzip", ["-tq", "a.zip"], folder);
    spawnSync("unzip", ["-q", "a.zip", "-d", "whole"], { cwd: folder, env: utf8 });
    return [unzip, timed("sha256sum", ["-c", "--quiet", "SHA256SUMS"], join(folder, "whole"))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The names of members are UTF-8. */
const utf8 = { ...process.env, LC_ALL: "C.UTF-8" };

/** Members in alphabetical order, as entries lie. */
const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;
