/** A correction of an earlier entry, ready to append: what it should have said, or `null` to take it back. */

import { draftOf } from "./draft-of.ts";
import type { EntryId } from "./entry.ts";
import type { NewEntry } from "./kinds/all-kinds.ts";

/** `now` must be of the kind of the entry it corrects. `because` is read by people: say what was wrong. */
export function correctionOf(entry: EntryId, because: string, now: NewEntry | null): NewEntry {
  if (now === null) return { kind: "entry.corrected", payload: { entry, because } };
  const { v, payload } = draftOf(now);
  return { kind: "entry.corrected", payload: { entry, because, now: { v, payload } } };
}
