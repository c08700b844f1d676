/**
 * Finds numbers that should not leave a person's hands unasked: of identity cards, of bank cards and of phones, with the
 * place they stand at. By their shape alone: whether a number is a real one is not looked at, and names are not told.
 */

export type PrivateKind = "identity-number" | "card-number" | "phone-number";

export interface PrivateNumber {
  readonly kind: PrivateKind;
  /** Where it begins, in UTF-16 units of the text. */
  readonly index: number;
  readonly quote: string;
}

/** The longer first: a card number holds what looks like a phone's. */
const shapes: readonly (readonly [PrivateKind, RegExp])[] = [
  ["identity-number", /(?<!\d)\d{6}[ -]?(?:19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dXx](?![\dXx])/g],
  ["card-number", /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g],
  ["phone-number", /(?<!\d)1\d{2}[ -]?\d{4}[ -]?\d{4}(?!\d)/g],
];

/** Each place once, by kind and then by place. */
export function findPrivateNumbers(text: string): readonly PrivateNumber[] {
  const found: PrivateNumber[] = [];
  for (const [kind, shape] of shapes)
    for (const { index, 0: quote } of text.matchAll(shape)) {
      const taken = found.some((one) => index < one.index + one.quote.length && index + quote.length > one.index);
      if (!taken) found.push({ kind, index, quote });
    }
  return found;
}
