/** `pack` as a use case: reads the bills, holds the payments against them, makes every paper, and says what to know before. */

import type { DocumentInput } from "@tanhao/core/document/document-input";
import { planProposed } from "@tanhao/core/document/plan-values";
import type { Action } from "@tanhao/core/followup/action";
import type { CalendarEntry } from "@tanhao/core/followup/calendar-entries";
import { inFolder } from "../folder/file-port.ts";
import type { OpenedCase } from "../folder/read-case-folder.ts";
import { caseCalendar } from "../followup/case-calendar.ts";
import { nextActionsOf } from "../followup/next-actions.ts";
import type { ImportPorts } from "../import/import-files.ts";
import type { Law } from "../work-out-before-plans.ts";
import type { WorkedOutCase } from "../work-out-case.ts";
import { checkPayments } from "./check-payments.ts";
import { makePack, type Pack, type PackPorts } from "./make-pack.ts";
import { type PackWarning, packWarnings } from "./pack-warnings.ts";
import { readBills } from "./read-bills.ts";

export interface PackCasePorts extends Omit<PackPorts, "calendar"> {
  readonly imports: ImportPorts;
  readonly calendar: (entries: readonly CalendarEntry[]) => Promise<Uint8Array>;
}

export interface PackedCase extends Pack {
  readonly warnings: readonly PackWarning[];
}

export async function packCase(
  { folder, facts, record }: OpenedCase,
  workedOut: WorkedOutCase,
  input: DocumentInput,
  law: Law,
  ports: PackCasePorts,
): Promise<PackedCase> {
  const bills = await readBills(folder, facts.files, ports.imports);
  const links = ports.imports.linkTransactions(bills.readings.flatMap(({ transactions }) => transactions));
  const actions = nextActionsOf(facts, record, law.lawBook, workedOut.on);
  const pack = await makePack(input, workedOut.on, {
    ...ports,
    calendar: () => ports.calendar(entriesFor(workedOut, record, law, actions)),
  });
  const warnings = packWarnings({
    workedOut,
    lawBook: law.lawBook,
    bills,
    payments: checkPayments(facts, bills.readings, links),
    filesMissing: await filesMissing(folder, facts, ports.imports),
    recordsUnread: record.unread.length,
    leftOut: pack.leftOut,
  });
  return { ...pack, warnings };
}

/** Days of a plan only for debts that may be proposed on: a calendar must not push anyone to pay what is not verified. */
function entriesFor(
  { plans, facts, on }: WorkedOutCase,
  record: OpenedCase["record"],
  { lawBook }: Law,
  actions: readonly Action[],
): readonly CalendarEntry[] {
  const proposed = planProposed(plans, facts.planChosen);
  const plan = proposed && { ...proposed, debts: proposed.debts.filter(({ mayPropose }) => mayPropose) };
  return caseCalendar({ facts, record, lawBook, plan, actions, on });
}

async function filesMissing(folder: string, facts: OpenedCase["facts"], { files }: ImportPorts): Promise<readonly string[]> {
  const named = new Set([
    ...facts.files.map(({ path }) => path),
    ...facts.debts.flatMap(({ contract, payments }) => [contract.file, ...payments.map(({ file }) => file)]),
  ]);
  const missing: string[] = [];
  for (const path of named) {
    if (path !== undefined && (await files.kindOf(inFolder(folder, path))) !== "file") missing.push(path);
  }
  return missing;
}
