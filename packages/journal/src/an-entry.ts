/** New entries for tests, in a word each. */

import { day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import { readDebt } from "@tanhao/core/debt/facts-document";
import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import type { NewEntry } from "./kinds/all-kinds.ts";
import { hashText } from "./sha256.ts";

export function aDebt(id: string, more: object = {}): Debt {
  const read = readDebt({ id, status: "mine", kind: "loan", lender: { name: "星河消费金融（虚构）", type: "consumer-finance" }, ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export const contact = (note: string): NewEntry => ({
  kind: "contact.logged",
  payload: { at: "2026-11-20T10:05", channel: "phone", note },
});
export const bill = { name: "alipay.csv", hash: hashText("alipay") };
export const imported = (debt: string, ...payments: readonly [day: string, amount: string, line: number][]): NewEntry => ({
  kind: "payments.imported",
  payload: { debt: debtId(debt), file: bill, payments: payments.map(([on, amount, line]) => ({ day: day(on), fen: yuan(amount), line })) },
});
