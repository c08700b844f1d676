/**
 * The directory's entry for a debt, by the app's or the lender's name, and the person's own entries beside it: for finding
 * the way to it, never for deciding who the lender is. A number is shown with what it takes to trust it.
 */

import { addMonths, type Day } from "../day.ts";
import type { OwnChannel } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import type { ChannelDirectory, LenderEntry } from "./channel-directory.ts";
import { isSameName, namesOf } from "./lender-name-match.ts";

/** `null`: not listed. */
export function lenderEntryFor({ lenders, companyForms }: ChannelDirectory, debt: Debt): LenderEntry | null {
  for (const name of namesOf(debt)) {
    const entry = lenders.find(({ names }) => names.some((listed) => isSameName(listed, name, companyForms)));
    if (entry) return entry;
  }
  return null;
}

/** Checked last first. */
export const ownChannelsFor = (
  own: readonly OwnChannel[],
  debt: Debt,
  { companyForms }: Pick<ChannelDirectory, "companyForms">,
): readonly OwnChannel[] =>
  own
    .filter((entry) => namesOf(debt).some((name) => isSameName(entry.name, name, companyForms)))
    .sort((a, b) => (a.checked < b.checked ? 1 : a.checked > b.checked ? -1 : 0));

/** From this day on somebody has to look again before the number is trusted. */
export const isCheckDue = ({ checkAgainMonths }: Pick<ChannelDirectory, "checkAgainMonths">, checked: Day, on: Day): boolean =>
  on >= addMonths(checked, checkAgainMonths);
