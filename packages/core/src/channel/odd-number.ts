/** A number somebody wrote down for a lender that does not look like one. It is kept and used; a caution says why to look again. */

/** `mobile`: eleven digits as a private telephone has; lenders are hardly ever reached by one, swindlers often. */
export type OddNumber = "mobile" | "not-a-number";

const fewestDigits = 3;
const mostDigits = 15;

export function oddNumber(text: string): OddNumber | null {
  const plain = text.normalize("NFKC").replace(/[\s()-]/g, "");
  if (/^(?:\+|00)?(?:86)?1\d{10}$/.test(plain)) return "mobile";
  const digits = plain.replace(/\D/g, "").length;
  return digits < fewestDigits || digits > mostDigits ? "not-a-number" : null;
}
