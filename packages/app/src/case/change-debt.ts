/** States a debt anew, whole. The earlier statement stays readable in the journal. */

import type { Debt } from "@tanhao/core/debt/debt";
import type { DebtId } from "@tanhao/core/ids";
import { err, ok, type Result } from "@tanhao/core/result";
import { appendEntries } from "./append-entries.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";
import { type DebtDocument, type DebtRefused, readDebtDocument } from "./debt-document.ts";

export async function changeDebt(id: DebtId, document: DebtDocument, ports: CasePorts): Promise<Result<Debt, DebtRefused | NotKept>> {
  const debt = readDebtDocument({ ...document, id }, ports.today());
  if (!debt.ok) return err(debt.error);
  const kept = await appendEntries(ports, { kind: "debt.changed", payload: { debt: debt.value } });
  return kept.ok ? ok(debt.value) : err(kept.error);
}

/** Takes a debt out of the case. What was recorded about it stays. */
export async function removeDebt(id: DebtId, ports: Pick<CasePorts, "journal">): Promise<Result<null, NotKept>> {
  const kept = await appendEntries(ports, { kind: "debt.removed", payload: { id } });
  return kept.ok ? ok(null) : err(kept.error);
}
