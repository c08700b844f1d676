/** What a person calls a debt: the lender of the contract, else the app, else its id. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { DebtId } from "@tanhao/core/ids";

export function nameOfDebt(facts: CaseFacts, id: DebtId | null): string {
  const debt = facts.debts.find((one) => one.id === id);
  return debt?.lender.name ?? debt?.platform ?? id ?? "";
}
