/** Accounts, debits and paydays as a form holds them, and back into the household's document; all else stays as it was. */

import type { CaseFacts, SpendingKind } from "@tanhao/core/debt/case-facts";
import { writeFacts } from "@tanhao/core/debt/facts-document";
import { toYuan } from "@tanhao/core/money";
import { householdKeys } from "@tanhao/journal/kinds/household-stated";
import { given } from "./debt-form.ts";

export interface MonthForm {
  accounts: { name: string; tail: string; yuan: string; on: string }[];
  /** `pays`: `debt:` with a debt's id, or `kind:` with a kind of spending. */
  debits: { name: string; account: string; day: string; yuan: string; pays: string; held: string }[];
  income: { name: string; account: string; day: string; yuan: string }[];
}

export function monthFormOf({ month }: CaseFacts): MonthForm {
  return {
    accounts: (month?.accounts ?? []).map(({ name, tail, balance }) => ({
      name,
      tail: tail ?? "",
      yuan: balance ? toYuan(balance.fen) : "",
      on: balance?.on ?? "",
    })),
    debits: (month?.debits ?? []).map(({ name, account, date, fen, debt, kind, held }) => ({
      name,
      account,
      day: String(date),
      yuan: toYuan(fen),
      pays: debt === undefined ? paysBill(kind) : paysDebt(debt),
      held: held ?? "",
    })),
    income: (month?.income ?? []).map(({ name, account, date, fen }) => ({ name, account, day: String(date), yuan: toYuan(fen) })),
  };
}

export const paysDebt = (id: string): string => `debt:${id}`;
export const paysBill = (kind: SpendingKind): string => `kind:${kind}`;

/** The household's document with this month in it. A row in which nothing was typed is left out; the first account stands in where none was chosen. */
export function documentOfMonth(form: MonthForm, before: CaseFacts): Record<string, unknown> {
  const document = writeFacts(before);
  const household = Object.fromEntries(householdKeys.map((key) => [key, document[key]]));
  const first = form.accounts[0]?.name ?? "";
  const account = (name: string): string => (name === "" ? first : name);
  return {
    ...household,
    month: {
      accounts: form.accounts.filter(isTyped).map((one) => given({ ...one })),
      debits: form.debits.filter(isTyped).map(({ pays, ...one }) => {
        const [what = "", ...id] = pays.split(":");
        return given({ ...one, account: account(one.account), [what]: id.join(":") });
      }),
      income: form.income.filter(isTyped).map((one) => given({ ...one, account: account(one.account) })),
    },
  };
}

const isTyped = ({ name, yuan }: { readonly name: string; readonly yuan: string }): boolean => name.trim() !== "" || yuan.trim() !== "";
