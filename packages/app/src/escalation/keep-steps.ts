/** Keeps that a step of the ladder was taken, that something was good about a contact, or a tick on the way to a closed debt. */

import type { Day } from "@tanhao/core/day";
import type { ContactValue } from "@tanhao/core/followup/contact-value";
import type { RungId } from "@tanhao/core/followup/escalation-rung";
import type { RecordOutcome, SettlementStep } from "@tanhao/core/followup/settlement-step";
import type { DebtId } from "@tanhao/core/ids";
import { err, ok, type Result } from "@tanhao/core/result";
import type { EntryId } from "@tanhao/journal/entry";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";

/** It can only have happened by today. */
export interface DayAhead {
  readonly kind: "day-ahead";
}

type Ports = Pick<CasePorts, "journal" | "today">;

export const takeRung = (
  { debt, rung, on, number }: { readonly debt: DebtId; readonly rung: RungId; readonly on: Day; readonly number: string },
  ports: Ports,
): Promise<Result<null, DayAhead | NotKept>> =>
  keepByToday(on, ports, { kind: "rung.taken", payload: { debt, rung, on, ...(number.trim() !== "" && { number: number.trim() }) } });

export const valueContact = (contact: EntryId, what: ContactValue, ports: Ports): Promise<Result<null, NotKept>> =>
  kept(ports, { kind: "contact.valued", payload: { contact, what } });

export interface Tick {
  readonly debt: DebtId;
  readonly step: SettlementStep;
  readonly about?: Day;
  readonly outcome?: RecordOutcome;
  readonly files?: readonly string[];
  /** The next action that is done with it. */
  readonly action?: string;
}

/** With the reason the screen gives: a slip of the finger needs no words. */
export const takeStepBack = (entry: EntryId, because: string, ports: Ports): Promise<Result<null, NotKept>> =>
  kept(ports, { kind: "entry.corrected", payload: { entry, because } });

/** Of today. */
export const tickSettlement = ({ action, ...tick }: Tick, ports: Ports): Promise<Result<null, NotKept>> =>
  kept(
    ports,
    { kind: "settlement.ticked", payload: { ...tick, on: ports.today() } },
    ...(action === undefined ? [] : [{ kind: "action.done", payload: { action } } as const]),
  );

async function keepByToday(on: Day, ports: Ports, entry: NewEntry): Promise<Result<null, DayAhead | NotKept>> {
  if (on > ports.today()) return err({ kind: "day-ahead" });
  return kept(ports, entry);
}

async function kept(ports: Ports, ...entries: readonly NewEntry[]): Promise<Result<null, NotKept>> {
  const appended = await appendEntries(ports, ...entries);
  return appended.ok ? ok(null) : err(appended.error);
}
