/** A planned package with all its members: index, timeline, journal and originals, the same bytes for the same case and day. */

import type { Day } from "@tanhao/core/day";
import { indexName, printName, statedName, timelineName } from "@tanhao/core/debt/evidence-package";
import { journalName } from "@tanhao/core/debt/one-file-case";
import type { Document } from "@tanhao/core/document/block";
import { writeEntry } from "@tanhao/journal/entry";
import type { EvidenceAbout, WrittenEvidence } from "@tanhao/writers/evidence/write-evidence";
import { evidenceCase } from "./evidence-case.ts";
import { indexEdition } from "./index-edition.ts";
import { type IndexPorts, readingOf } from "./package-reading.ts";
import type { EvidencePlan } from "./plan-evidence.ts";
import { writeStated } from "./stated-debts.ts";

export interface EvidenceWriters extends IndexPorts {
  readonly writeEvidence: (about: EvidenceAbout, members: ReadonlyMap<string, Uint8Array>) => WrittenEvidence;
  /** Absent: the package has no PDF. */
  readonly writePdf?: (document: Document) => Promise<Uint8Array>;
}

export interface EvidenceOrder {
  readonly plan: EvidencePlan;
  /** The bytes of `plan.originals`, by path. */
  readonly originals: ReadonlyMap<string, Uint8Array>;
  readonly lang: EvidenceAbout["lang"];
  readonly on: Day;
}

export async function makeEvidence({ plan, originals, lang, on }: EvidenceOrder, writers: EvidenceWriters): Promise<WrittenEvidence> {
  const { choice, heads, removed, absent } = plan;
  const about: EvidenceAbout = {
    lang,
    on,
    debt: choice.debt,
    redacted: choice.redacted,
    edition: indexEdition(writers),
    heads,
    removed,
    absent,
  };
  const of = evidenceCase(about, plan.entries, plan.stated, plan.originals);
  const { document, sheet } = readingOf(of, writers);
  const utf8 = new TextEncoder();
  const members = new Map<string, Uint8Array>([
    [indexName, utf8.encode(writers.writeHtml(document))],
    [timelineName, utf8.encode(sheet)],
    [journalName, utf8.encode(plan.entries.map((entry) => `${writeEntry(entry)}\n`).join(""))],
    ...(plan.stated === null ? [] : [[statedName, utf8.encode(writeStated(plan.stated))] as const]),
    ...(writers.writePdf ? [[printName, await writers.writePdf(document)] as const] : []),
    ...originals,
  ]);
  return writers.writeEvidence(about, members);
}
