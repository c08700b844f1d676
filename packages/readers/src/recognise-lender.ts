/**
 * The lender or product a row names, by the directory's vocabulary. Products are tried before companies and longer names
 * before shorter ones, so that 花呗|信用购 is one name. The answer repeats what the file says in the directory's
 * spelling; a company name is answered by the name as it stands in the file, never by a product.
 */

import type { LenderName } from "@tanhao/core/debt/lender-name";

export type RecogniseLender = (text: string) => string | null;

export function lenderRecogniser(names: readonly LenderName[]): RecogniseLender {
  const spellings = names
    .flatMap(({ name, also, companies }) => [
      ...[name, ...also].map((text) => ({ text, answer: name })),
      ...companies.map((company) => ({ text: company.name, answer: company.name })),
    ])
    .filter(({ text }) => text.length >= 2)
    .sort((a, b) => b.text.length - a.text.length);
  return (text) => spellings.find((spelling) => text.includes(spelling.text))?.answer ?? null;
}
