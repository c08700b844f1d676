/** Keeps that the person read a warning about one debt, or the whole case, and chose to go on. */

import type { DebtId } from "@tanhao/core/ids";
import { err, ok, type Result } from "@tanhao/core/result";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";

export async function readWarning(warning: string, debt: DebtId | null, ports: Pick<CasePorts, "journal">): Promise<Result<null, NotKept>> {
  const kept = await appendEntries(ports, { kind: "warning.read", payload: { warning, ...(debt !== null && { debt }) } });
  return kept.ok ? ok(null) : err(kept.error);
}
