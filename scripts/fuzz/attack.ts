/** Gives a reader damaged files and looks whether it keeps its promises: an answer, in time, with every row accounted for. */

import type { FileReading } from "@tanhao/readers/file-reading";
import { mutate, randomFrom } from "./mutate.ts";

export interface Target {
  readonly name: string;
  /** `text`: 10,000 inputs in a whole run; `heavy` (PDF, spreadsheets, archives): 500. */
  readonly weight: "text" | "heavy";
  readonly seeds: readonly Uint8Array[];
  /** Reads one file; throws where a promise is broken. */
  readonly read: (bytes: Uint8Array) => Promise<void>;
}

export interface Wreck {
  readonly target: string;
  readonly seed: number;
  readonly what: string;
}

/** A reader that needs longer hangs. */
export const mostMs = 2_000;

/** The inputs `from` up to `to` of a target; every input can be made again from its number. */
export async function attack(target: Target, from: number, to: number, onInput?: (seed: number) => void): Promise<readonly Wreck[]> {
  const wrecks: Wreck[] = [];
  // Libraries come with the first file; loading them is no part of reading a damaged one.
  const [undamaged] = target.seeds;
  if (undamaged) await target.read(undamaged);
  for (let seed = from; seed < to; seed++) {
    onInput?.(seed);
    const begun = performance.now();
    try {
      await target.read(inputOf(target, seed));
    } catch (error) {
      wrecks.push({ target: target.name, seed, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const ms = performance.now() - begun;
    if (ms > mostMs) wrecks.push({ target: target.name, seed, what: `took ${Math.round(ms)} ms` });
  }
  return wrecks;
}

export function inputOf({ seeds, name }: Target, seed: number): Uint8Array {
  const random = randomFrom(seed * 7919 + name.length);
  const pick = (): Uint8Array => seeds[Math.floor(random() * seeds.length)] ?? new Uint8Array();
  return mutate(pick(), random, pick());
}

/** What holds for every reading, whatever the file. */
export function checkReading({ rows, ignored, unreadable, transactions }: FileReading): void {
  if (rows.read !== rows.imported + rows.ignored + rows.unreadable) throw new Error(`rows do not add up: ${JSON.stringify(rows)}`);
  if (ignored.length !== rows.ignored || unreadable.length !== rows.unreadable) throw new Error("a row has no place");
  for (const { fen, day } of transactions) {
    if (!Number.isSafeInteger(fen) || fen <= 0) throw new Error(`not an amount: ${fen}`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`not a day: ${day}`);
  }
}
