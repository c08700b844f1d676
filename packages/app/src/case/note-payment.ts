/** One payment the person made, noted by hand: it joins the payments of its debt, which is stated anew, whole. Imported ones are import-payments.ts. */

import type { Debt } from "@tanhao/core/debt/debt";
import type { Result } from "@tanhao/core/result";
import type { CasePorts, NotKept } from "./case-ports.ts";
import { changeDebt } from "./change-debt.ts";
import type { DebtRefused } from "./debt-document.ts";
import { debtFormOf, documentOfForm, type PaymentForm } from "./debt-form.ts";

/** As typed: a day and a sum in yuan. What is wrong with them is said at `payments.<place>`, the last of the form. */
export function notePayment(debt: Debt, paid: PaymentForm, ports: CasePorts): Promise<Result<Debt, DebtRefused | NotKept>> {
  const form = debtFormOf(debt);
  return changeDebt(debt.id, documentOfForm({ ...form, payments: [...form.payments, paid] }, debt), ports);
}
