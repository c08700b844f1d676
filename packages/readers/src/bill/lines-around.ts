/**
 * What the lines above, between and below the tables of a file say about all rows: whose account it is, which month a
 * bill is of, in which currency the next rows are. Said once, it holds until it is said anew.
 */

import { accountPattern, billTitlePattern, currencyCodes, currencySectionPattern, monthPattern } from "./vocabulary-around.ts";

export interface LinesAround {
  /** The last four digits: enough to tell cards apart, and what a wallet writes of them. */
  readonly accountTail: string | null;
  readonly month: { readonly year: number; readonly month: number } | null;
  readonly currency: string | null;
}

export const nothingAround: LinesAround = { accountTail: null, month: null, currency: null };

/** A line of more is prose, not a title. */
const longestTitle = 400;

export function heedLine(around: LinesAround, line: string): LinesAround {
  if (line.length > longestTitle) return around;
  const accountTail = /(\d{4})\s*$/.exec(accountPattern.exec(line)?.[1] ?? "")?.[1] ?? around.accountTail;
  const dated = billTitlePattern.test(line) ? [...line.matchAll(monthPattern)].at(-1) : undefined;
  const month = dated ? { year: Number(dated[1]), month: Number(dated[2]) } : around.month;
  const section = currencySectionPattern.exec(line);
  const currency = section ? currencyCode(section[1] ?? section[2] ?? "") : around.currency;
  return { accountTail, month, currency };
}

/** As the file writes it where we know no code. */
export const currencyCode = (word: string): string => currencyCodes[word] ?? word;
