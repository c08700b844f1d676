/** Words that open figures, findings and documents; heavy, so only pages behind the first screen import them. */

import type { ExplanationWords } from "@tanhao/text/word-explanation";
import { document } from "@tanhao/text/zh-CN/document";
import { explanationWords as chinese } from "@tanhao/text/zh-CN/explanation";
import { law } from "@tanhao/text/zh-CN/law";
import { worded } from "./language.ts";

export const documentWords = worded(document, "document");
export const lawWords = worded(law, "law");

const inLanguage = worded(chinese, "explanationWords");

/** As the screen says them: a fact by its name, not by its path. */
export const explanationWords = (): ExplanationWords => ({ ...inLanguage(), fact: (path) => factName(path) });

/** `d1.principal.stated` or `debts[0].principal.stated` -> 合同写的本金. */
export function factName(path: string): string {
  const known = documentWords().facts;
  const steps = path.replace(/^(debts\[\d+\]|[^.[]+)\./, "").replace(/\[\d+\]/g, "");
  return known[path] ?? known[steps] ?? known[steps.split(".")[0] ?? ""] ?? documentWords().otherFact;
}
