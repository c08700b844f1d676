/**
 * The lender or product a row names, by the directory's vocabulary. Products are tried before companies and longer names
 * before shorter ones, so that 花呗|信用购 is one name. The answer repeats what the file says in the directory's
 * spelling; a company name is answered by the name as it stands in the file, never by a product.
 */

import type { LenderName } from "@tanhao/core/debt/lender-name";
import { companyEnding } from "./vocabulary-lenders.ts";

export type RecogniseLender = (text: string) => string | null;

export function lenderRecogniser(names: readonly LenderName[]): RecogniseLender {
  const products = names.flatMap(({ name, also }) => [name, ...also].map((spelling) => ({ spelling: plain(spelling), answer: name })));
  const companies = names.flatMap((entry) =>
    entry.companies.map(({ name }) => ({ spelling: plain(name).replace(companyEnding, ""), answer: name })),
  );
  const all = [...longestFirst(products), ...longestFirst(companies)];
  return (text) => {
    const words = plain(text);
    return all.find(({ spelling }) => words.includes(spelling))?.answer ?? null;
  };
}

/** Full width, capitals and spaces that a statement puts inside names mean nothing. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

const longestFirst = <Named extends { readonly spelling: string }>(items: readonly Named[]): readonly Named[] =>
  [...items].sort((a, b) => b.spelling.length - a.spelling.length);
