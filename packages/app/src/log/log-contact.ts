/**
 * Records one contact of a case folder. What it names must be there: the debt in case.yaml, the files in the folder or where they
 * are copied from. What their words amount to is heard where the entry does not say it. What it leaves open is recorded as open, and `missing` names it, so that the next question is known.
 */

import type { Day } from "@tanhao/core/day";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Listen } from "@tanhao/core/talk/listen";
import type { HeardLabel } from "@tanhao/core/talk/utterance-class";
import type { CaseFile } from "@tanhao/journal/case-record";
import type { Journal } from "@tanhao/journal/journal";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import type { FileAttached } from "@tanhao/journal/kinds/file-attached";
import { pathInCase } from "@tanhao/journal/name-files";
import type { FileFailure } from "../folder/folder-failure.ts";
import type { OpenedCase } from "../folder/read-case-folder.ts";
import { heardLabelOf } from "../record/heard-label.ts";
import { missingParts, recordContact } from "../record/record-contact.ts";
import { type CopyPorts, copyProofs, type Proof } from "./copy-proofs.ts";
import type { LogFailure } from "./log-failure.ts";

export interface LogPorts<Failure> extends CopyPorts<Failure> {
  readonly today: Day;
  /** Asked only where somebody said something. */
  readonly listen: () => Promise<Listen>;
  /** Makes the journal where there is none; asked only when nothing else is wrong. */
  readonly openJournal: () => Promise<Result<Pick<Journal, "append" | "storage">, Failure>>;
}

export interface DebtUnknown {
  readonly kind: "debt-unknown";
  readonly debt: string;
  readonly known: readonly string[];
}

export interface LoggedContact {
  readonly id: string;
  readonly missing: readonly string[];
  readonly heard: readonly HeardLabel[];
  readonly files: readonly string[];
}

export async function logContact<Failure>(
  given: ContactLogged,
  opened: OpenedCase,
  ports: LogPorts<Failure>,
): Promise<Result<LoggedContact, LogFailure | DebtUnknown | FileFailure | Failure>> {
  const unknown = debtUnknown(given.debt, opened);
  if (unknown) return err(unknown);
  if (given.at.slice(0, 10) > ports.today) return err({ kind: "log-in-future", at: given.at, today: ports.today });
  const files = await copyProofs(given.files ?? [], opened.folder, ports);
  if (!files.ok) return files;
  const heard = given.heard ?? (await heardIn(given, ports));
  const contact: ContactLogged = {
    ...given,
    ...(heard.length > 0 && { heard }),
    ...(files.value.length > 0 && { files: files.value.map(({ path }) => path) }),
  };
  const journal = await ports.openJournal();
  if (!journal.ok) return journal;
  const recorded = await recordContact(
    contact,
    { journal: journal.value, today: () => ports.today },
    newlyAttached(files.value, opened.record.files),
  );
  await journal.value.storage.close();
  if (recorded.ok) return ok({ id: recorded.value.entry, missing: missingIn(contact), heard, files: contact.files ?? [] });
  return err(recorded.error.kind === "contact-in-future" ? { kind: "log-in-future", at: contact.at, today: ports.today } : recorded.error);
}

export function debtUnknown(debt: string | undefined, { facts }: Pick<OpenedCase, "facts">): DebtUnknown | null {
  const known = facts.debts.map(({ id }) => id);
  return debt === undefined || known.some((id) => id === debt) ? null : { kind: "debt-unknown", debt, known };
}

/**
 * Its hash goes into the chain, so that nobody can put other bytes in its place later. Only what stands right under `files/`: the
 * journal names its originals there.
 */
function newlyAttached(proofs: readonly Proof[], known: readonly CaseFile[]): readonly FileAttached[] {
  return proofs.flatMap(({ path, hash, size }) => {
    const isKnown = known.some((file) => file.hash === hash);
    const name = path.slice("files/".length);
    return isKnown || path !== pathInCase(name, hash, new Set()) ? [] : [{ name, as: "contact-proof", hash, size }];
  });
}

/** Of each class once, in the order in which they were heard. */
async function heardIn({ said = [] }: ContactLogged, ports: Pick<LogPorts<unknown>, "listen">): Promise<readonly HeardLabel[]> {
  const theirs = said.filter(({ who, tapped }) => who === "A" && tapped !== true);
  if (theirs.length === 0) return [];
  const listen = await ports.listen();
  const labels = theirs.map(({ text }) => heardLabelOf(text, listen)).filter((label) => label !== null);
  return [...new Set(labels)];
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
