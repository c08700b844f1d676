/**
 * A case that was here and is not here any more. A browser that is killed while it writes can find its database broken at the next
 * opening, and then throws all of it away without a word (docs/decisions/0014). The small settings lie elsewhere and outlive that: a mark
 * among them tells that something was kept. Answers at the door are too little to be missed.
 */

import type { Entry } from "@tanhao/journal/entry";
import { forget, keep, kept } from "../shell/kept-setting.ts";

const mark = "case-kept";

export const markCase = (): void => void keep(mark, "yes");

export const forgetMissing = (): void => forget(mark);

export const holdsMoreThanTheDoor = (entries: readonly Pick<Entry, "kind">[]): boolean =>
  entries.some(({ kind }) => kind !== "door.answered");

/** Of the own case as it was just opened: marks one that is here, and says whether one that was here is gone. */
export function isCaseMissing(own: OpenedCase): boolean {
  if (own.refusal !== null) return false;
  if (own.lock === "none" && !holdsMoreThanTheDoor(own.open.entries())) return kept(mark) !== null;
  markCase();
  return false;
}

interface OpenedCase {
  readonly open: { readonly entries: () => readonly Pick<Entry, "kind">[] };
  readonly lock: "none" | "open" | "locked";
  readonly refusal: unknown;
}
