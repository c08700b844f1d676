/** What goes into a package and what does not, before anything is written: to be shown to the borrower, and to be made. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { AbsentOriginal, RemovedEntry } from "@tanhao/core/debt/evidence-package";
import type { DebtId } from "@tanhao/core/ids";
import type { Result } from "@tanhao/core/result";
import { ok } from "@tanhao/core/result";
import type { CaseRecord, Recorded } from "@tanhao/journal/case-record";
import { type Entry, withoutContent, writeEntry } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import type { AgreementConfirmed } from "@tanhao/journal/kinds/agreement-confirmed";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { redactionsIn } from "@tanhao/journal/redactions-in";
import { type ChainFailure, type ChainHead, verifyChain } from "@tanhao/journal/verify-chain";
import type { PackedOriginal } from "./evidence-case.ts";
import { type EvidenceChoice, removedContent } from "./removed-content.ts";
import { type StatedDebt, statedDebts, writeStated } from "./stated-debts.ts";

export interface EvidenceSource {
  readonly entries: readonly Entry[];
  readonly facts: CaseFacts | null;
  /** All originals of the case; `here` is false where only the record of one is left. */
  readonly originals: readonly (PackedOriginal & { readonly here: boolean })[];
}

export interface EvidencePlan {
  readonly choice: EvidenceChoice;
  readonly entries: readonly Entry[];
  readonly heads: readonly ChainHead[];
  readonly removed: readonly RemovedEntry[];
  readonly originals: readonly PackedOriginal[];
  readonly absent: readonly AbsentOriginal[];
  /** `null`: the entries in the package state them. */
  readonly stated: readonly StatedDebt[] | null;
  /** Bytes of entries and originals: about the size of what will be written. */
  readonly bytes: number;
}

/** A journal whose chain does not hold makes no evidence. */
export function planEvidence({ entries, facts, originals }: EvidenceSource, choice: EvidenceChoice): Result<EvidencePlan, ChainFailure> {
  const chain = verifyChain(entries);
  if (!chain.ok) return chain;
  const { debt } = choice;
  const ownFiles = debt === null ? new Set<string>() : filesOf(debt, foldCase(entries), facts, originals);
  const redacted = redactionsIn(entries);
  const wasEmpty = new Set(entries.filter(({ content }) => content === null).map(({ id }) => id));
  const removed = removedContent(entries, { ...choice, onlyDebt: (facts?.debts ?? []).length === 1, ownFiles });
  const packed = [...entries].sort(byDevice).map((entry) => (removed.has(entry.id) ? withoutContent(entry) : entry));
  const wanted = statedDebts(facts, debt);
  const told = statedDebts(foldCase(packed).facts, debt);
  const isOwn = ({ hash }: PackedOriginal): boolean => debt === null || ownFiles.has(hash);
  const goesIn = originals.filter((one) => one.here && !choice.redacted && isOwn(one));
  const absent = originals
    .filter((one) => !goesIn.includes(one))
    .map((one): AbsentOriginal => {
      const because = !isOwn(one) ? "other-debt" : one.here ? "redacted" : "missing";
      return { hash: one.hash, size: one.size, because };
    });
  return ok({
    choice,
    entries: packed,
    heads: chain.value.heads,
    removed: packed.flatMap(({ id }) => {
      const because = removed.get(id) ?? (wasEmpty.has(id) && !redacted.has(id) ? "unsaid" : undefined);
      return because === undefined ? [] : [{ entry: id, because }];
    }),
    originals: goesIn.map(({ path, size, hash }) => ({ path, size, hash })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    absent: absent.sort((a, b) => (a.hash < b.hash ? -1 : 1)),
    stated: writeStated(wanted) === writeStated(told) ? null : wanted,
    bytes: packed.reduce((sum, entry) => sum + writeEntry(entry).length, 0) + goesIn.reduce((sum, { size }) => sum + size, 0),
  });
}

/** As a journal lies: by device, then by number. */
const byDevice = (a: Entry, b: Entry): number => (a.device < b.device ? -1 : a.device > b.device ? 1 : a.sequence - b.sequence);

/** The originals that the debt's contacts, agreements, payments and contract name. */
function filesOf(debt: DebtId, record: CaseRecord, facts: CaseFacts | null, originals: readonly PackedOriginal[]): ReadonlySet<string> {
  const about = facts?.debts.find(({ id }) => id === debt);
  const isOnly = (facts?.debts ?? []).length === 1;
  const own = (of: DebtId | undefined): boolean => of === debt || (isOnly && of === undefined);
  const names = new Set<string>([
    ...[...record.contacts.flatMap(versionsOf<ContactLogged>), ...record.agreements.flatMap(versionsOf<AgreementConfirmed>)].flatMap(
      ({ debt: of, files }) => (own(of) ? (files ?? []) : []),
    ),
    ...(about?.payments ?? []).flatMap(({ file }) => (file === undefined ? [] : [file])),
    ...(about?.contract.file === undefined ? [] : [about.contract.file]),
  ]);
  const known = [...originals, ...record.files];
  return new Set(known.filter((file) => namesOf(file).some((name) => names.has(name))).map(({ hash }) => hash));
}

/** As first written and as corrected: all of it stays readable. */
const versionsOf = <Payload>({ original, corrections }: Recorded<Payload>): readonly Payload[] =>
  [original, ...corrections.map(({ payload }) => payload)].filter((payload) => payload !== null);

const namesOf = (file: PackedOriginal & { readonly name?: string }): readonly string[] => [
  file.path,
  file.path.replace(/^files\//, ""),
  file.hash,
  ...(file.name === undefined ? [] : [file.name]),
];
