/** An amount owed, always split by part. The total is the sum of its rounded parts. */

import { type Fen, fen, sumFen, zeroFen } from "../money.ts";

export const balanceParts = ["principal", "interest", "penalty-interest", "compound-interest", "default-fee", "other-fees"] as const;
export type BalancePart = (typeof balanceParts)[number];

export type Balance = Readonly<Record<BalancePart, Fen>>;

export const emptyBalance: Balance = {
  principal: zeroFen,
  interest: zeroFen,
  "penalty-interest": zeroFen,
  "compound-interest": zeroFen,
  "default-fee": zeroFen,
  "other-fees": zeroFen,
};

export const totalOf = (balance: Balance): Fen => sumFen(balanceParts.map((part) => balance[part]));

/** All that is not principal: the price of the money. */
export const chargeParts = balanceParts.filter((part) => part !== "principal");

export const chargesOf = (balance: Balance): Fen => fen(totalOf(balance) - balance.principal);

export const mapBalance = (make: (part: BalancePart) => Fen): Balance =>
  Object.fromEntries(balanceParts.map((part) => [part, make(part)])) as Balance; // every part is present
