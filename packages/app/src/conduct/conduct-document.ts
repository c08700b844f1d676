/** What `tanhao conduct` answers, as JSON: one document a contact, in the order of the lines. */

import type { CheckedContact, ConductFinding } from "@tanhao/core/conduct/check-conduct";
import type { InBothLanguages } from "@tanhao/core/law/law-book";

export const conductDocument = (line: number, { findings, asksLender }: CheckedContact, lang: keyof InBothLanguages) => ({
  line,
  findings: findings.map((finding) => findingDocument(finding, lang)),
  /** What to find out first, since some of it depends on that. */
  ask: asksLender ? ["lender.type"] : [],
});

const findingDocument = (
  { rule, title, says, citation, acts, onlyFor, certain, complainTo }: ConductFinding,
  lang: keyof InBothLanguages,
) => ({
  rule,
  title: title[lang],
  says: says[lang],
  acts,
  certain,
  onlyFor,
  force: citation.force,
  borrowerMay: citation.borrowerMay,
  confidence: citation.confidence,
  checked: citation.checked,
  citation: { instrument: citation.instrument, title: citation.title, number: citation.number, article: citation.article },
  complainTo,
});
