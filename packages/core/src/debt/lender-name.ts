/**
 * Names under which lenders appear in bills and messages. For recognition only: that a product is listed with a company
 * is what was seen somewhere, and never tells who the lender of a contract is. The contract does.
 */

export interface LenderName {
  /** The product or platform as people call it. */
  readonly name: string;
  /** Other spellings found in files. */
  readonly also: readonly string[];
  readonly companies: readonly CompanyAlias[];
}

export interface CompanyAlias {
  readonly name: string;
  /** `reported`: seen in code, lists or threads; not checked against a contract. */
  readonly seen: "document" | "reported";
}
