/**
 * Takes a helper's notes into the case. They come from a file that was read whole and whose signature holds
 * (journal/signed/notes-file.ts); what is left to ask is whether they fit this case.
 */

import { err, type Result } from "@tanhao/core/result";
import type { Entry, Moment } from "@tanhao/journal/entry";
import type { Journal, TakeInFailure, TakenIn } from "@tanhao/journal/journal";
import type { SignedNotes } from "@tanhao/journal/signed/notes-file";

/**
 * Written by a clock far ahead of ours. Every later entry would have to follow that day in the order of the case, so such a
 * chain is not taken in.
 */
export interface NotesFromFuture {
  readonly kind: "notes-from-future";
  readonly at: Moment;
}

export type NotesNotTaken = TakeInFailure | NotesFromFuture;

const mostAheadMs = 2 * 24 * 60 * 60 * 1000;

/** What is here already is skipped: the same file twice adds nothing. `now`: milliseconds since 1970. */
export async function takeNotes(
  notes: SignedNotes,
  journal: Pick<Journal, "takeIn">,
  now: number,
): Promise<Result<TakenIn, NotesNotTaken>> {
  const ahead = notes.entries.find(({ order }) => order > now + mostAheadMs);
  return ahead ? err({ kind: "notes-from-future", at: ahead.at }) : journal.takeIn(notes.entries);
}

/** Whether the helper looked at a copy of this case. `null`: the copy held no entry to tell by. */
export function isAboutThisCase({ seen }: Pick<SignedNotes, "seen">, entries: readonly Entry[]): boolean | null {
  const ids = new Set<string>(entries.map(({ id }) => id));
  return seen.length === 0 ? null : seen.some(({ id }) => ids.has(id));
}
