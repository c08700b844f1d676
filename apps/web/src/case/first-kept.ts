/**
 * With the first thing kept on this device the browser is asked not to clear it, once; a refusal is said. Answers at the door
 * are no such thing: nothing was typed yet, and what is said would only lie over what comes first.
 */

import type { StorageBatch } from "@tanhao/journal/storage-port";
import { fromRecords } from "@tanhao/journal/stored-entries";
import { notify } from "../design/Notice.tsx";
import { bannerWords } from "../shell/banner-words.ts";
import { askToKeepOnce, wasAskedToKeep } from "./ask-to-keep.ts";
import { holdsMoreThanTheDoor, markCase } from "./missing-case.ts";

/** What the page says of the deed itself comes first, and this stands below it. */
const afterTheDeedMs = 400;

export async function askWithFirstKept(written: StorageBatch): Promise<void> {
  if (wasAskedToKeep() || !isWorthKeeping(written)) return;
  markCase();
  if (await askToKeepOnce()) return;
  setTimeout(() => notify(bannerWords().mayBeCleared), afterTheDeedMs);
}

/** What a lock makes unreadable here counts as worth it. */
function isWorthKeeping({ chains }: StorageBatch): boolean {
  const entries = fromRecords(chains.flatMap(({ records }) => records));
  return !entries.ok || holdsMoreThanTheDoor(entries.value);
}
