/** Why an entry is taken back, or something erased: half typed it is a draft of the entry or the file, and what it is folded in is opened for it. */

import type { EntryId } from "@tanhao/journal/entry";

export const takeBackDraft = (entry: EntryId): string => `take-back.${entry}`;

/** `what`: the entry, or the path of the file. */
export const eraseDraft = (what: string): string => `erase.${what}`;
