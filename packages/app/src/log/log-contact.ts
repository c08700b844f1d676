/**
 * Records one contact of a case folder. What it names must be there: the debt in case.yaml, the files in the folder.
 * What it leaves open is recorded as open, and `missing` names it, so that the next question is known.
 */

import type { Day } from "@tanhao/core/day";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Journal } from "@tanhao/journal/journal";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { type FilePort, inFolder } from "../folder/file-port.ts";
import type { OpenedCase } from "../folder/read-case-folder.ts";
import { missingParts, recordContact } from "../record/record-contact.ts";
import type { LogFailure } from "./log-failure.ts";

export interface LogPorts<Failure> {
  readonly files: FilePort;
  readonly today: Day;
  /** Makes the journal where there is none; asked only when nothing else is wrong. */
  readonly openJournal: () => Promise<Result<Pick<Journal, "append" | "storage">, Failure>>;
}

export interface DebtUnknown {
  readonly kind: "debt-unknown";
  readonly debt: string;
  readonly known: readonly string[];
}

export async function logContact<Failure>(
  contact: ContactLogged,
  opened: OpenedCase,
  ports: LogPorts<Failure>,
): Promise<Result<{ readonly id: string; readonly missing: readonly string[] }, LogFailure | DebtUnknown | Failure>> {
  const known = opened.facts.debts.map(({ id }) => id);
  if (contact.debt !== undefined && !known.includes(contact.debt)) return err({ kind: "debt-unknown", debt: contact.debt, known });
  for (const path of contact.files ?? []) {
    const inside = !path.startsWith("/") && !path.split(/[/\\]/).includes("..");
    if (!inside || (await ports.files.kindOf(inFolder(opened.folder, path))) !== "file") {
      return err({ kind: "log-file-missing", path, folder: opened.folder });
    }
  }
  const journal = await ports.openJournal();
  if (!journal.ok) return journal;
  const recorded = await recordContact(contact, { journal: journal.value, today: () => ports.today });
  await journal.value.storage.close();
  if (recorded.ok) return ok({ id: recorded.value.entry, missing: missingIn(contact) });
  return err(recorded.error.kind === "contact-in-future" ? { kind: "log-in-future", at: contact.at, today: ports.today } : recorded.error);
}

/** Paths inside the entry, in the order in which to ask. A promise without its day or sum is incomplete (commitments[0].dueDay). */
export function missingIn(contact: ContactLogged): readonly string[] {
  return [
    ...missingParts(contact.commitments ?? []).map(({ commitment, part }) => `commitments[${commitment}].${part}`),
    ...(contact.debt === undefined ? ["debt"] : []),
    ...(contact.direction === undefined ? ["direction"] : []),
    ...(contact.with?.company === undefined ? ["with.company"] : []),
    ...(staffed.includes(contact.channel) && contact.with?.staffNumber === undefined ? ["with.staffNumber"] : []),
    ...(contact.channel === "phone" && contact.with?.number === undefined ? ["with.number"] : []),
  ];
}

/** Channels on which a person answers, who has a number of their own. */
const staffed: readonly ContactLogged["channel"][] = ["phone", "chat", "branch", "visit"];
