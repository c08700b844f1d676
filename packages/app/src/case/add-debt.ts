/** Adds a debt to the case: few facts are enough, what is not known stays absent. */

import type { Debt } from "@tanhao/core/debt/debt";
import { err, ok, type Result } from "@tanhao/core/result";
import { appendEntries } from "./append-entries.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";
import { type DebtDocument, type DebtRefused, readDebtDocument } from "./debt-document.ts";

/** `document` without an id: it is given here. */
export async function addDebt(document: DebtDocument, ports: CasePorts): Promise<Result<Debt, DebtRefused | NotKept>> {
  const debt = readDebtDocument({ ...document, id: ports.newDebtId() }, ports.today());
  if (!debt.ok) return err(debt.error);
  const kept = await appendEntries(ports, { kind: "debt.added", payload: { debt: debt.value } });
  return kept.ok ? ok(debt.value) : err(kept.error);
}
