/** Repayments of a bill by whom they went to, and a proposal which debt each group repays. Only a proposal: the person decides. */

import type { Debt } from "@tanhao/core/debt/debt";
import type { Transaction } from "@tanhao/core/materials/transaction";
import { type Fen, sumFen } from "@tanhao/core/money";

export interface PaymentGroup {
  readonly name: string;
  readonly transactions: readonly Transaction[];
  readonly totalFen: Fen;
}

export function repaymentGroups(transactions: readonly Transaction[]): readonly PaymentGroup[] {
  const byName = new Map<string, Transaction[]>();
  for (const one of transactions) {
    if (one.kind !== "repayment") continue;
    const name = one.lender ?? one.counterparty ?? one.description ?? "";
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return [...byName].map(([name, found]) => ({ name, transactions: found, totalFen: sumFen(found.map(({ fen }) => fen)) }));
}

/** The one debt whose name or lender stands in the group's words, or the other way round; two that fit are no proposal. */
export function proposedDebt(group: PaymentGroup, debts: readonly Debt[]): string | null {
  const words = [group.name, ...group.transactions.flatMap(({ counterparty, description }) => [counterparty ?? "", description ?? ""])];
  const fits = debts.filter((debt) =>
    [debt.platform, debt.lender.name].some((name) => name !== undefined && name.length > 1 && words.some((word) => meet(word, name))),
  );
  return fits.length === 1 ? (fits[0]?.id ?? null) : null;
}

const meet = (word: string, name: string): boolean => word.length > 1 && (word.includes(name) || name.includes(word));
