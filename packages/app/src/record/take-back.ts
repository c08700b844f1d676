/** Takes an entry back with a reason. It stays readable and struck out; nothing is rewritten. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { EntryId } from "@tanhao/journal/entry";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";

export interface ReasonMissing {
  readonly kind: "reason-missing";
}

export async function takeBack(
  entry: EntryId,
  because: string,
  ports: Pick<CasePorts, "journal">,
): Promise<Result<null, ReasonMissing | NotKept>> {
  if (because.trim() === "") return err({ kind: "reason-missing" });
  const kept = await appendEntries(ports, { kind: "entry.corrected", payload: { entry, because: because.trim() } });
  return kept.ok ? ok(null) : err(kept.error);
}
