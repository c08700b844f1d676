/**
 * `npm run fuzz [word …]`: damaged files by the ten thousand against every reader (a word: only the readers whose name
 * holds it). Each reader runs in a process of its own; one that gives no sign of life for two seconds is stopped, named
 * with the input that hung it, and goes on behind it. `npm test` runs a slice of this.
 */

import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { attack, mostMs, type Wreck } from "./fuzz/attack.ts";
import { targets } from "./fuzz/targets.ts";

const inputs = { text: 10_000, heavy: 500 } as const;

type Sign = { readonly seed: number } | { readonly wrecks: readonly Wreck[] };

const [mode, ...words] = process.argv.slice(2);
if (mode === "--one") await attackHere(words);
else await attackAll(process.argv.slice(2));

async function attackHere([name = "", from = "0", to = "0"]: readonly string[]): Promise<void> {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`no reader is called ${name}`);
  const say = (sign: Sign): void => void process.send?.(sign);
  const wrecks = await attack(target, Number(from), Number(to), (seed) => say({ seed }));
  say({ wrecks });
}

async function attackAll(only: readonly string[]): Promise<void> {
  const chosen = targets.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
  let count = 0;
  const wrecks: Wreck[] = [];
  for (const { name, weight } of chosen) {
    const begun = performance.now();
    const found = await attackApart(name, inputs[weight]);
    wrecks.push(...found);
    count += inputs[weight];
    console.log(`${name}: ${inputs[weight]} inputs, ${found.length} broken, ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  for (const { target, seed, what } of wrecks.slice(0, 40)) console.error(`\n${target}, input ${seed}: ${what}`);
  console.log(`${count} inputs in all, ${wrecks.length} broken.`);
  if (wrecks.length > 0 || count === 0) process.exitCode = 1;
}

async function attackApart(name: string, to: number): Promise<readonly Wreck[]> {
  const wrecks: Wreck[] = [];
  for (let from = 0; from < to; ) {
    const { found, last, stopped } = await attackUntilStopped(name, from, to);
    wrecks.push(...found);
    if (stopped === null) break;
    wrecks.push({ target: name, seed: last, what: stopped });
    from = last + 1;
  }
  return wrecks;
}

interface Stretch {
  readonly found: readonly Wreck[];
  readonly last: number;
  /** What ended it before its last input. */
  readonly stopped: string | null;
}

function attackUntilStopped(name: string, from: number, to: number): Promise<Stretch> {
  const child = fork(fileURLToPath(import.meta.url), ["--one", name, String(from), String(to)]);
  return new Promise((resolve) => {
    let last = from;
    // The first sign waits for the program to load.
    let watch = setTimeout(() => stop(), 60_000);
    const stop = (): void => {
      child.kill("SIGKILL");
      resolve({ found: [], last, stopped: `no answer within ${mostMs} ms` });
    };
    child.on("message", (sign: Sign) => {
      clearTimeout(watch);
      if ("wrecks" in sign) return resolve({ found: sign.wrecks, last: to, stopped: null });
      last = sign.seed;
      watch = setTimeout(() => stop(), mostMs);
    });
    child.on("exit", (code) => {
      clearTimeout(watch);
      if (code !== 0) resolve({ found: [], last, stopped: "the program ended" });
    });
  });
}
