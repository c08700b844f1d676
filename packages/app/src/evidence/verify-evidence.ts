/**
 * Whether a package of evidence is what was made: the journal's chain, the heads, every original, and what is to be
 * read, written again from the journal and compared. Needs nothing but the package; what was noted elsewhere makes the
 * answer stronger.
 */

import { indexName, printName, statedName, timelineName } from "@tanhao/core/debt/evidence-package";
import { journalName } from "@tanhao/core/debt/one-file-case";
import { err, ok, type Result } from "@tanhao/core/result";
import type { ChainHead, RemovedContent } from "@tanhao/journal/verify-chain";
import type { EvidenceContent } from "@tanhao/readers/evidence/read-evidence";
import { evidenceCase, type PackedOriginal } from "./evidence-case.ts";
import { indexEdition } from "./index-edition.ts";
import { type IndexPorts, readingOf } from "./package-reading.ts";
import { readStated } from "./stated-debts.ts";
import type { VerifyFault } from "./verify-fault.ts";
import { verifyText } from "./verify-lines.ts";

/** What was written down when the package was made. */
export interface Noted {
  readonly heads: readonly ChainHead[];
  /** `null`: not noted. */
  readonly fingerprint: string | null;
}

export interface VerifiedEvidence {
  readonly entries: number;
  readonly files: number;
  readonly heads: readonly ChainHead[];
  readonly removed: readonly RemovedContent[];
  readonly fingerprint: string;
  /** `false`: made with another wording, so index and timeline were compared with their hashes alone. */
  readonly rewritten: boolean;
  /** Members that no journal stands behind: only the fingerprint shows a change made together with the manifest. */
  readonly byFingerprintOnly: readonly string[];
}

export function verifyEvidence(
  { manifest, fingerprint, members }: EvidenceContent,
  noted: Noted,
  ports: IndexPorts,
): Result<VerifiedEvidence, VerifyFault> {
  const journal = decoded(members.get(journalName)?.bytes);
  if (journal === null) return err({ kind: "member-removed", member: journalName });
  const chain = verifyText(journal, noted.heads);
  if (!chain.ok) return chain;
  const { read, heads, removed } = chain.value;
  if (JSON.stringify(heads) !== JSON.stringify(manifest.heads.map(({ device, sequence, id }) => ({ device, sequence, id })))) {
    return err({ kind: "heads-differ" });
  }
  const named = new Set(manifest.removed.map(({ entry }) => entry));
  const erased = new Set<string>(removed.flatMap(({ entry, recorded }) => (recorded === null ? [] : [entry])));
  const unnamed = read.find(({ id, content }) => (content === null ? !named.has(id) && !erased.has(id) : named.has(id)));
  if (unnamed) return err({ kind: "removal-unnamed", device: unnamed.device, sequence: unnamed.sequence, entry: unnamed.id });

  const originals = [...members].flatMap(([path, { bytes, hash }]) =>
    path.startsWith("files/") ? [{ path, size: bytes.length, hash }] : [],
  );
  const here = new Set<string>([...originals, ...manifest.absent].map(({ hash }) => hash));
  const statedText = members.get(statedName);
  const stated = statedText === undefined ? null : readStated(decoded(statedText.bytes) ?? "");
  if (statedText !== undefined && stated === null) return err({ kind: "member-changed", member: statedName });
  const of = evidenceCase(manifest, read, stated, sorted(originals));
  const { record } = of;
  const gone = record.files.find(({ hash }) => !here.has(hash));
  if (gone) return err({ kind: "original-removed", member: gone.path });

  const rewritten = manifest.edition === indexEdition(ports);
  if (rewritten) {
    const { document, sheet } = readingOf(of, ports);
    const again = [
      [indexName, ports.writeHtml(document)],
      [timelineName, sheet],
    ] as const;
    const different = again.find(([name, text]) => !isText(members.get(name)?.bytes, text));
    if (different) return err({ kind: "reading-differs", member: different[0] });
  }
  if (noted.fingerprint !== null && noted.fingerprint !== fingerprint) return err({ kind: "fingerprint-differs", found: fingerprint });
  const recorded = new Set<string>(record.files.map(({ hash }) => hash));
  const isBehind = [...(rewritten ? [indexName, timelineName] : []), journalName];
  return ok({
    entries: read.length,
    files: originals.length,
    heads,
    removed,
    fingerprint,
    rewritten,
    byFingerprintOnly: [indexName, timelineName, printName, statedName, ...originals.map(({ path }) => path)].filter(
      (name) => members.has(name) && !isBehind.includes(name) && !recorded.has(members.get(name)?.hash ?? ""),
    ),
  });
}

const sorted = (originals: readonly PackedOriginal[]): readonly PackedOriginal[] =>
  [...originals].sort((a, b) => (a.path < b.path ? -1 : 1));

/** Byte by byte: the same as comparing hashes, without making one of some megabytes again. */
function isText(bytes: Uint8Array | undefined, text: string): boolean {
  const written = new TextEncoder().encode(text);
  if (bytes?.length !== written.length) return false;
  for (let at = 0; at < written.length; at += 1) if (bytes[at] !== written[at]) return false;
  return true;
}

function decoded(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
