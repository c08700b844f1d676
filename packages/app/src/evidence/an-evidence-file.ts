/** A package as the program writes it, and the check as it runs, for tests: real words, readers and writers. */

import { lawBook } from "@tanhao/content/law-book";
import { day } from "@tanhao/core/day";
import { readCaseFile } from "@tanhao/readers/case-file/read-case-file";
import { readEvidence, readRepackedEvidence, startsAsEvidence } from "@tanhao/readers/evidence/read-evidence";
import { evidence as english } from "@tanhao/text/en/evidence";
import { evidence as chinese } from "@tanhao/text/zh-CN/evidence";
import { writeEvidence } from "@tanhao/writers/evidence/write-evidence";
import { writeHtml } from "@tanhao/writers/html/write-html";
import { anEvidenceCase, filesByPath, wholeCase } from "./an-evidence-case.ts";
import { makeEvidence } from "./make-evidence.ts";
import { type EvidencePlan, type EvidenceSource, planEvidence } from "./plan-evidence.ts";
import type { EvidenceChoice } from "./removed-content.ts";
import type { Noted } from "./verify-evidence.ts";
import { type Checked, verifyFile } from "./verify-file.ts";

const ports = (lang: "zh-CN" | "en") => ({ words: lang === "en" ? english : chinese, calendar: lawBook.calendar, writeHtml });

export function aPlan(choice: EvidenceChoice = wholeCase, source: EvidenceSource = anEvidenceCase()): EvidencePlan {
  const plan = planEvidence(source, choice);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

export async function anEvidenceFile(plan: EvidencePlan = aPlan(), lang: "zh-CN" | "en" = "zh-CN") {
  const originals = new Map(plan.originals.map(({ path }) => [path, filesByPath.get(path) ?? new Uint8Array()]));
  const written = await makeEvidence({ plan, originals, lang, on: day("2026-11-24") }, { ...ports(lang), writeEvidence });
  return { ...written, noted: { heads: plan.heads, fingerprint: written.fingerprint } satisfies Noted };
}

export const checkFile = (bytes: Uint8Array, noted: Noted = { heads: [], fingerprint: null }): Promise<Checked> =>
  verifyFile(bytes, noted, { startsAsEvidence, readEvidence, readRepackedEvidence, readCaseFile, index: async (lang) => ports(lang) });

/** The words of a check: `ok`, or the kind of what was found first. */
export async function foundIn(bytes: Uint8Array, noted?: Noted): Promise<string> {
  const checked = await checkFile(bytes, noted);
  return !checked.ok ? checked.error.kind : checked.value.ok ? "ok" : checked.value.error.kind;
}
