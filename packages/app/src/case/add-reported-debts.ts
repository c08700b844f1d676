/**
 * Accounts of a credit report the person ticked become debts of the case, with what the report says and nothing else: no
 * rate, no due day, no day since when it is overdue. The balance is what the lender reported, so it stands as its claim.
 * The report is kept as a file of the case.
 */

import type { Day } from "@tanhao/core/day";
import type { Debt, DebtStatus } from "@tanhao/core/debt/debt";
import type { ProposedDebt } from "@tanhao/core/materials/propose-debts";
import { toYuan } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import { addDebt } from "./add-debt.ts";
import { attachFile, type FileNotKept } from "./attach-file.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";
import { dayOfBalance } from "./day-of-balance.ts";
import { type DebtDocument, type DebtRefused, readDebtDocument } from "./debt-document.ts";

export interface ReportedDebts {
  readonly ticked: readonly ProposedDebt[];
  /** Whose they are, as the person says. */
  readonly status: DebtStatus;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

/** All are looked at before anything is written. */
export async function addReportedDebts(
  { ticked, status, file }: ReportedDebts,
  ports: CasePorts,
): Promise<Result<readonly Debt[], DebtRefused | FileNotKept | NotKept>> {
  const documents = ticked.map((proposed) => documentOf(proposed, status, ports.today()));
  for (const document of documents) {
    const checked = readDebtDocument({ ...document, id: "new" }, ports.today());
    if (!checked.ok) return err(checked.error);
  }
  const stored = await attachFile({ ...file, as: "credit-report" }, ports);
  if (!stored.ok) return err(stored.error);
  const added: Debt[] = [];
  for (const document of documents) {
    const debt = await addDebt(document, ports);
    if (!debt.ok) return err(debt.error);
    added.push(debt.value);
  }
  return ok(added);
}

function documentOf({ kind, lender, principalFen, openedDay, account }: ProposedDebt, status: DebtStatus, today: Day): DebtDocument {
  const { balanceFen } = account;
  const on = dayOfBalance(account.asOf, today);
  // An account of a line or a card is opened before any money is lent.
  const isPaidOut = principalFen !== null && openedDay !== null;
  return {
    kind,
    status,
    lender,
    ...(principalFen === null ? {} : { principal: { stated: toYuan(principalFen), ...(isPaidOut && { paidOut: openedDay }) } }),
    ...(balanceFen === null || on === null ? {} : { claimed: { on, total: toYuan(balanceFen) } }),
  };
}
