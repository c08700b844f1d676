/**
 * Takes back what one step just wrote, all of it at once. It stays readable and struck out. Files stay: they are papers in
 * hand, whatever became of what was read from them. What itself takes something back or erases is not undone here.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { Entry } from "@tanhao/journal/entry";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";

const stays: ReadonlySet<string> = new Set(["file.attached", "entry.corrected", "entry.redacted"]);

export const isUndoable = ({ kind }: Pick<Entry, "kind">): boolean => !stays.has(kind);

export async function undoEntries(
  written: readonly Pick<Entry, "id" | "kind">[],
  because: string,
  ports: Pick<CasePorts, "journal">,
): Promise<Result<null, NotKept>> {
  const undone = written.filter(isUndoable).map(({ id }) => ({ kind: "entry.corrected", payload: { entry: id, because } }) as const);
  const kept = await appendEntries(ports, ...undone);
  return kept.ok ? ok(null) : err(kept.error);
}
