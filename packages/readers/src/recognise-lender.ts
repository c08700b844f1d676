/**
 * The lender or product a row names, by the directory's vocabulary. Products are tried before companies and longer names
 * before shorter ones, so that 花呗|信用购 is one name. The answer repeats what the file says in the directory's
 * spelling; a company name is answered by the name as it stands in the file, never by a product.
 */

import type { LenderName } from "@tanhao/core/debt/lender-name";

export type RecogniseLender = (text: string) => string | null;

export function lenderRecogniser(names: readonly LenderName[]): RecogniseLender {
  const products = names.flatMap(({ name, also }) => [name, ...also].map((spelling) => ({ spelling, answer: name })));
  const companies = names.flatMap((entry) => entry.companies.map(({ name }) => ({ spelling: name, answer: name })));
  const all = [...longestFirst(products), ...longestFirst(companies)];
  return (text) => all.find(({ spelling }) => text.includes(spelling))?.answer ?? null;
}

const longestFirst = <Named extends { readonly spelling: string }>(items: readonly Named[]): readonly Named[] =>
  [...items].sort((a, b) => b.spelling.length - a.spelling.length);
