/** The one place where a use case writes: all entries or none, and a refusal of the journal as this layer's failure. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { Entry } from "@tanhao/journal/entry";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import type { CasePorts, NotKept } from "./case-ports.ts";

export async function appendEntries(
  ports: Pick<CasePorts, "journal">,
  ...entries: readonly NewEntry[]
): Promise<Result<readonly Entry[], NotKept>> {
  const appended = await ports.journal.append(...entries);
  return appended.ok ? ok(appended.value) : err({ kind: "not-kept", because: appended.error });
}
