/**
 * The directory's entry for a debt, by the app's or the lender's name: for finding the way to it, never for deciding who
 * the lender is. A number is shown with what it takes to trust it.
 */

import { addMonths, type Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { ChannelDirectory, LenderEntry } from "./channel-directory.ts";

/** The app is tried first: it is where the person talks to somebody. `null`: not listed. */
export function lenderEntryFor({ lenders, companyForms }: ChannelDirectory, { platform, lender }: Debt): LenderEntry | null {
  for (const name of [platform, lender.name]) {
    const entry = name === undefined ? undefined : lenders.find(({ names }) => names.some((listed) => isSame(listed, name, companyForms)));
    if (entry) return entry;
  }
  return null;
}

/** The contract writes the company's form behind the name: a bank's with 股份有限公司. */
const isSame = (listed: string, name: string, companyForms: readonly string[]): boolean => {
  const [short, long] = [plain(listed), plain(name)];
  return long === short || companyForms.some((form) => long === short + form);
};

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** From this day on somebody has to look again before the number is trusted. */
export const isCheckDue = ({ checkAgainMonths }: Pick<ChannelDirectory, "checkAgainMonths">, checked: Day, on: Day): boolean =>
  on >= addMonths(checked, checkAgainMonths);
