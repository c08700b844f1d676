/** Keeps the court paper in hand with what it names, and the name of the person it is addressed to: both or neither. */

import type { CaseFacts, CourtPaper } from "@tanhao/core/debt/case-facts";
import { err, ok, type Result } from "@tanhao/core/result";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import { pickHousehold } from "@tanhao/journal/kinds/household-stated";
import type { DoorRefused } from "./answer-door.ts";
import { appendEntries } from "./append-entries.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";

/** `name`: as typed; empty leaves what was known. */
export async function keepCourtPaper(
  courtPaper: CourtPaper,
  name: string,
  facts: CaseFacts,
  ports: Pick<CasePorts, "journal" | "today">,
): Promise<Result<null, DoorRefused | NotKept>> {
  if (courtPaper.received > ports.today()) return err({ kind: "received-in-future", day: courtPaper.received });
  const typed = name.trim();
  const isNew = typed !== "" && typed !== facts.borrower.name;
  const named: NewEntry[] = isNew
    ? [{ kind: "household.stated", payload: pickHousehold({ ...facts, borrower: { ...facts.borrower, name: typed } }) }]
    : [];
  const kept = await appendEntries(ports, { kind: "door.answered", payload: { urgent: { ...facts.urgent, courtPaper } } }, ...named);
  return kept.ok ? ok(null) : err(kept.error);
}
