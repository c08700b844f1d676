/** Order numbers of bills, as text. A spreadsheet turns twenty-eight digits into 2.02E+27: the number is lost, and a wrong one would join wrong rows. */

export interface OrderId {
  readonly id: string | null;
  /** A spreadsheet shortened it. */
  readonly shortened: boolean;
}

export function readId(cell: string): OrderId {
  const shortened = /^\d(\.\d+)?E\+?\d+$/i.test(cell);
  return { id: shortened || cell === "" ? null : cell, shortened };
}
