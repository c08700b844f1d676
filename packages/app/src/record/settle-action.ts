/** Keeps what became of a next action: done, put off to a day, or dropped. `action` is the id core/followup gave it. */

import type { Day } from "@tanhao/core/day";
import { err, ok, type Result } from "@tanhao/core/result";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";
import type { ReasonMissing } from "./take-back.ts";

export const markDone = (action: string, ports: Pick<CasePorts, "journal">): Promise<Result<null, NotKept>> =>
  settle({ kind: "action.done", payload: { action } }, ports);

export const putOff = (action: string, until: Day, ports: Pick<CasePorts, "journal">): Promise<Result<null, NotKept>> =>
  settle({ kind: "action.snoozed", payload: { action, until } }, ports);

/** The reason is the person's own, chosen or typed: later they will want to know why. */
export async function drop(
  action: string,
  because: string,
  ports: Pick<CasePorts, "journal">,
): Promise<Result<null, ReasonMissing | NotKept>> {
  if (because.trim() === "") return err({ kind: "reason-missing" });
  return settle({ kind: "action.dropped", payload: { action, because: because.trim() } }, ports);
}

async function settle(entry: NewEntry, ports: Pick<CasePorts, "journal">): Promise<Result<null, NotKept>> {
  const kept = await appendEntries(ports, entry);
  return kept.ok ? ok(null) : err(kept.error);
}
