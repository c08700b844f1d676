/**
 * Findings as rows for the sources page and for the letter. `single` and `memory` never reach a borrower; `secondary`
 * is marked as reported; only what was read in the text itself and may be demanded is named in a letter.
 */

import type { LenderType } from "../debt/debt.ts";
import type { Citation } from "../explain/citation.ts";
import { money, onDay, term, words } from "../explain/explanation.ts";
import type { Finding } from "../rules/finding.ts";
import type { DebtStanding } from "../standing/standing.ts";
import { flag, known, type Values } from "./values.ts";
import type { Wording } from "./wording.ts";

export const mayBeShown = (citation: Citation | null): boolean => citation === null || !["single", "memory"].includes(citation.confidence);

export const wasRead = (citation: Citation): boolean => citation.confidence === "verified" || citation.confidence === "reproduced";

/** Approved by a financial regulator: there a charge above a policy is reduced by a court, and the lender need not. */
export const isLicensed = (type: LenderType): boolean => type !== "private" && type !== "assignee" && type !== "unknown";

export function findingRows({ findings, debt }: DebtStanding, wording: Wording): Values[] {
  return findings
    .filter(({ citation }) => mayBeShown(citation))
    .flatMap((finding) => {
      const said = wording.finding(finding);
      if (said === null) return [];
      const origin =
        finding.citation === null
          ? ({ from: "convention", convention: "law" } as const)
          : ({ from: "article", citation: finding.citation } as const);
      const sum = finding.outcome === "applies" && finding.valueFen !== null && finding.valueFen > 0 ? finding.valueFen : null;
      return [
        {
          "finding.title": known(words(said.title), origin),
          "finding.sentence": known(words(said.sentence), origin),
          "finding.not-applicable": flag(finding.outcome === "not-applicable"),
          "finding.fen": sum === null ? flag(false) : known(money(sum), origin),
          "finding.only-court": flag(sum !== null && isLicensed(debt.lender.type)),
          ...citationValues(finding, wording),
        },
      ];
    });
}

function citationValues({ citation }: Finding, wording: Wording): Values {
  if (citation === null) return { "finding.cited": flag(false), "finding.reported": flag(false) };
  const origin = { from: "article", citation } as const;
  return {
    "finding.cited": flag(true),
    "finding.reported": flag(citation.confidence === "secondary"),
    "finding.source": known(words(wording.source(citation.title)), origin),
    "finding.article": citation.article === null ? flag(false) : known(term(`article-${citation.article}`), origin),
    "finding.force": known(term(`force-${citation.force}`), origin),
    "finding.may": known(term(`may-${citation.borrowerMay}`), origin),
    "finding.checked": known(onDay(citation.checked), origin),
  };
}

/** What a letter may ask the creditor to check: a sum, an article that was read, a right the borrower has. */
export function letterFindingRows(standing: DebtStanding, wording: Wording): Values[] {
  const demandable = standing.findings.filter(
    (finding) =>
      finding.outcome === "applies" &&
      finding.valueFen !== null &&
      finding.valueFen > 0 &&
      finding.conditional === null &&
      finding.citation.borrowerMay === "demand" &&
      wasRead(finding.citation),
  );
  return findingRows({ ...standing, findings: demandable }, wording);
}
