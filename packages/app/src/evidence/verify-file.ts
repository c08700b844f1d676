/**
 * A file somebody was given, checked by what it is: a package of evidence, a whole case in one file, or the bare lines of
 * a journal. The answer is what holds, or the first thing that does not; a file of another kind is no evidence at all.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { Entry } from "@tanhao/journal/entry";
import type { ChainHead, RemovedContent } from "@tanhao/journal/verify-chain";
import type { CaseFileFailure } from "@tanhao/readers/case-file/case-file-failure";
import type { CaseFileContent } from "@tanhao/readers/case-file/read-case-file";
import type { EvidenceFailure } from "@tanhao/readers/evidence/evidence-failure";
import type { EvidenceContent } from "@tanhao/readers/evidence/read-evidence";
import type { IndexPorts } from "./package-reading.ts";
import { type Noted, verifyEvidence } from "./verify-evidence.ts";
import type { VerifyFault } from "./verify-fault.ts";
import { verifyEntries, verifyText } from "./verify-lines.ts";

export interface VerifyReaders {
  readonly startsAsEvidence: (bytes: Uint8Array) => boolean;
  readonly readEvidence: (bytes: Uint8Array) => Result<EvidenceContent, EvidenceFailure>;
  /** `null`: it cannot be unpacked in any other way either. */
  readonly readRepackedEvidence: (bytes: Uint8Array) => Result<EvidenceContent, EvidenceFailure> | null;
  readonly readCaseFile: (bytes: Uint8Array) => Result<CaseFileContent, CaseFileFailure>;
  readonly index: (lang: "zh-CN" | "en") => Promise<IndexPorts>;
}

export interface VerifiedFile {
  readonly form: "package" | "case-file" | "journal" | "lines";
  readonly entries: number;
  readonly files: number;
  readonly heads: readonly ChainHead[];
  readonly removed: readonly RemovedContent[];
  /** Of a package alone. */
  readonly package: { readonly fingerprint: string; readonly rewritten: boolean; readonly byFingerprintOnly: readonly string[] } | null;
}

export type NoEvidence =
  | { readonly kind: "not-evidence" }
  | { readonly kind: "evidence-too-new"; readonly found: number; readonly known: number }
  /** A fingerprint is of packages alone. */
  | { readonly kind: "fingerprint-of-package" };

/** `ok` of the whole: it could be checked. Inside stands what came of it. */
export type Checked = Result<Result<VerifiedFile, VerifyFault>, NoEvidence>;

export async function verifyFile(bytes: Uint8Array, noted: Noted, readers: VerifyReaders): Promise<Checked> {
  if (readers.startsAsEvidence(bytes)) return verifyPackage(bytes, noted, readers);
  if (bytes[0] === zipStart[0] && bytes[1] === zipStart[1]) {
    const content = readers.readCaseFile(bytes);
    // A package that somebody packed anew begins as a case does.
    if (!content.ok && content.error.kind === "not-a-case" && isPackage(readers.readRepackedEvidence(bytes)))
      return verifyPackage(bytes, noted, readers);
    return noted.fingerprint === null ? verifyCaseFile(content, noted) : err({ kind: "fingerprint-of-package" });
  }
  if (noted.fingerprint !== null) return err({ kind: "fingerprint-of-package" });
  const text = decoded(bytes);
  if (text === null || !text.startsWith("{")) return err({ kind: "not-evidence" });
  const chain = verifyText(text, noted.heads);
  return ok(chain.ok ? ok({ form: "lines", files: 0, ...reportOf(chain.value), package: null }) : chain);
}

/** Entries that were read from a journal's own storage. */
export function verifyJournal(entries: readonly Entry[], noted: Noted): Checked {
  if (noted.fingerprint !== null) return err({ kind: "fingerprint-of-package" });
  const chain = verifyEntries(entries, noted.heads);
  return ok(chain.ok ? ok({ form: "journal", files: 0, ...reportOf(chain.value), package: null }) : chain);
}

async function verifyPackage(bytes: Uint8Array, noted: Noted, readers: VerifyReaders): Promise<Checked> {
  const content = readers.readEvidence(bytes);
  if (!content.ok) {
    const { error } = content;
    if (error.kind === "not-evidence" || error.kind === "evidence-too-new") return err(error);
    return ok(err((await faultInside(bytes, noted, readers)) ?? error));
  }
  const checked = verifyEvidence(content.value, noted, await readers.index(content.value.manifest.lang));
  if (!checked.ok) return ok(checked);
  const { entries, files, heads, removed, fingerprint, rewritten, byFingerprintOnly } = checked.value;
  return ok(ok({ form: "package", entries, files, heads, removed, package: { fingerprint, rewritten, byFingerprintOnly } }));
}

const isPackage = (read: ReturnType<VerifyReaders["readRepackedEvidence"]>): boolean =>
  read !== null && (read.ok || read.error.kind !== "not-evidence");

/** Of a package packed anew: the member or the entry that was changed says more than how it was packed. */
async function faultInside(bytes: Uint8Array, noted: Noted, readers: VerifyReaders): Promise<VerifyFault | null> {
  const content = readers.readRepackedEvidence(bytes);
  if (content === null) return null;
  if (!content.ok) return content.error.kind === "not-evidence" || content.error.kind === "evidence-too-new" ? null : content.error;
  const checked = verifyEvidence(content.value, noted, await readers.index(content.value.manifest.lang));
  return checked.ok ? null : checked.error;
}

function verifyCaseFile(content: Result<CaseFileContent, CaseFileFailure>, noted: Noted): Checked {
  if (!content.ok) {
    const fault = asEvidence(content.error);
    return fault.kind === "not-evidence" || fault.kind === "evidence-too-new" ? err(fault) : ok(err(fault));
  }
  const { journal, files } = content.value;
  const chain = verifyText(journal.map((line) => `${line}\n`).join(""), noted.heads);
  return ok(chain.ok ? ok({ form: "case-file", files: files.length, ...reportOf(chain.value), package: null }) : chain);
}

const reportOf = ({ entries, heads, removed }: Pick<VerifiedFile, "entries" | "heads" | "removed">) => ({ entries, heads, removed });

/** What the reader of case files found, in the words of this check. */
function asEvidence(failure: CaseFileFailure): EvidenceFailure {
  switch (failure.kind) {
    case "not-a-case":
      return { kind: "not-evidence" };
    case "case-too-new":
      return { kind: "evidence-too-new", found: failure.found, known: failure.known };
    case "case-cut-off":
      return { kind: "archive-unsound", because: "cut-off", member: null };
    case "case-damaged":
      return { kind: "archive-unsound", because: "list-differs", member: null };
    case "case-too-large":
    case "too-many-members":
      return { kind: "archive-unsound", because: "too-many", member: null };
    case "member-unsafe":
      return { kind: "archive-unsound", because: "unsafe-name", member: failure.member };
    case "member-twice":
      return { kind: "archive-unsound", because: "twice", member: failure.member };
    case "member-unexpected":
      return { kind: "member-added", member: failure.member };
    case "member-missing":
      return { kind: "member-removed", member: failure.member };
    case "member-unreadable":
    case "member-changed":
      return { kind: "member-changed", member: failure.member };
  }
}

const zipStart = [0x50, 0x4b];

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
