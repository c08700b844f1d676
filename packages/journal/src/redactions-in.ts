/** Which entries were redacted, by which entry. A redaction that was itself emptied names nothing; the first one counts. */

import type { Entry, EntryId, Moment } from "./entry.ts";
import { readPayload } from "./kinds/all-kinds.ts";

export interface RecordedRedaction {
  readonly entry: EntryId;
  readonly at: Moment;
  readonly because: string;
}

export function redactionsIn(entries: readonly Entry[]): ReadonlyMap<EntryId, RecordedRedaction> {
  const redactions = new Map<EntryId, RecordedRedaction>();
  for (const { id, kind, v, at, content } of entries) {
    const read = kind === "entry.redacted" && content !== null ? readPayload(kind, v, content.payload) : null;
    if (!read?.ok || read.value.kind !== "entry.redacted") continue;
    const { entry: names, because } = read.value.payload;
    if (!redactions.has(names)) redactions.set(names, { entry: id, at, because });
  }
  return redactions;
}
