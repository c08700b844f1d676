/**
 * Whether a row's words name a debt. The app or product and the lender of the contract are the debt's own names; that a
 * company is reported to stand behind a product is a weaker sign, and another product's name speaks against it.
 */

import type { Debt } from "../debt/debt.ts";
import type { LenderName } from "../debt/lender-name.ts";
import type { Transaction } from "./transaction.ts";

export type NameSign =
  /** The product or the lender as the debt names it. */
  | "named"
  /** A company the directory reports with the debt's product, or the other way round. */
  | "company-reported"
  | "not-named"
  /** The row names a product, and it is another one. */
  | "another";

export function nameSign(row: Transaction, debt: Debt, names: readonly LenderName[]): NameSign {
  const said = plain([row.lender, row.counterparty, row.description].filter((part) => part !== null).join(" "));
  const own = [debt.platform, debt.lender.name].flatMap((name) => (name === undefined ? [] : [plain(name)])).filter(isTelling);
  if (own.some((name) => said.includes(name) || isPartOf(row, name))) return "named";
  const [ofRow, ofDebt] = [productsIn(said, names), own.flatMap((name) => productsIn(name, names))];
  if (ofRow.some((entry) => ofDebt.includes(entry))) return "named";
  if (ofRow.some(({ companies }) => companies.some((company) => own.some((name) => name.includes(plain(company.name))))))
    return "company-reported";
  if (ofDebt.some(({ companies }) => companies.some((company) => said.includes(plain(company.name))))) return "company-reported";
  return ofRow.length > 0 && own.length > 0 ? "another" : "not-named";
}

/** The bill often shortens a company: 青禾消费金融 for 青禾消费金融有限公司. */
const isPartOf = ({ lender, counterparty }: Transaction, name: string): boolean =>
  [lender, counterparty].some((part) => part !== null && plain(part).length >= shortestPart && name.includes(plain(part)));

const shortestPart = 4;

const productsIn = (text: string, names: readonly LenderName[]): readonly LenderName[] =>
  names.filter((entry) => [entry.name, ...entry.also].some((spelling) => text.includes(plain(spelling))));

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

const isTelling = (name: string): boolean => name.length > 1;
