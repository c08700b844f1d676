/** Makes single changes by the thousand and looks whether the check finds each, given what was noted when it was made. */

import { anEvidenceFile, aPlan, checkFile } from "@tanhao/app/evidence/an-evidence-file";
import { readEvidence } from "@tanhao/readers/evidence/read-evidence";
import { randomFrom } from "../fuzz/mutate.ts";
import { type Change, changeBytes, changeJournal, changeMembers } from "./change.ts";

export type Attack = "journal" | "package" | "package, manifest written anew";
export const attacks: readonly Attack[] = ["journal", "package", "package, manifest written anew"];

export interface Tally {
  readonly made: number;
  /** Found with the heads and the package's fingerprint. */
  readonly found: number;
  /** Found with the heads alone. */
  readonly byHeads: number;
  readonly missed: readonly string[];
  /** What the heads alone did not show, and how often. */
  readonly beyondHeads: ReadonlyMap<string, number>;
}

export async function tamper(attack: Attack, from: number, to: number): Promise<Tally> {
  const { bytes, noted } = await anEvidenceFile(aPlan());
  const read = readEvidence(bytes);
  const journal = read.ok ? read.value.members.get("journal.jsonl")?.bytes : undefined;
  if (!journal) throw new Error("the package has a journal");
  const whole = attack === "journal" ? journal : bytes;
  const change = { journal: changeJournal, package: changeBytes, "package, manifest written anew": changeMembers }[attack];
  const isFound = async (changed: Uint8Array, fingerprint: string | null): Promise<boolean> => {
    const checked = await checkFile(changed, { heads: noted.heads, fingerprint });
    return !checked.ok || !checked.value.ok;
  };
  const missed: string[] = [];
  const beyondHeads = new Map<string, number>();
  let [made, found, byHeads] = [0, 0, 0];
  for (let seed = from; seed < to; seed += 1) {
    const { what, bytes: changed } = differing(whole, seed, change);
    made += 1;
    if (await isFound(changed, attack === "journal" ? null : noted.fingerprint)) found += 1;
    else missed.push(`${attack}, change ${seed}: ${what}`);
    if (await isFound(changed, null)) byHeads += 1;
    else beyondHeads.set(what, (beyondHeads.get(what) ?? 0) + 1);
  }
  return { made, found, byHeads, missed, beyondHeads };
}

/** A change that changes nothing (two equal lines swapped) is drawn again. */
function differing(whole: Uint8Array, seed: number, change: (bytes: Uint8Array, random: () => number) => Change): Change {
  const random = randomFrom(seed * 7919 + 17);
  for (;;) {
    const changed = change(whole, random);
    if (!Buffer.from(changed.bytes).equals(Buffer.from(whole))) return changed;
  }
}
