/**
 * The names a court form may use: what the paper in hand names, the grounds the person ticked, what a court is asked to
 * check or reduce, and the papers of the case as a list of evidence. What is not known is asked for, never invented.
 */

import { type CourtPaper, objectionGrounds } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import { count, term, words } from "../explain/explanation.ts";
import { conductOf } from "../followup/noted-conduct.ts";
import type { DebtId } from "../ids.ts";
import type { Finding } from "../rules/finding.ts";
import type { DebtStanding } from "../standing/standing.ts";
import { nameOfFile } from "./conduct-values.ts";
import type { DocumentInput } from "./document-input.ts";
import { findingRows } from "./finding-values.ts";
import { fact, flag, fromFact, known, rows, type Values } from "./values.ts";

/** Beside the kind, the days and the period of case-values.ts. */
export function courtPaperValues(paper: CourtPaper | undefined): Values {
  const path = (name: string) => `urgent.courtPaper.${name}`;
  return {
    "court.name": fact(paper?.court, path("court"), words),
    "court.number": fact(paper?.number, path("number"), words),
    "court.applicant": fact(paper?.applicant, path("applicant"), words),
    ...Object.fromEntries(objectionGrounds.map((ground) => [`ground.${ground}`, flag(paper?.grounds?.includes(ground) === true)])),
  };
}

export function courtCaseValues(standing: DebtStanding, input: DocumentInput): Values {
  const paper = input.facts.urgent.courtPaper;
  const isNeutral = standing.words.set === "neutral";
  const findings = findingRows({ ...standing, findings: standing.findings.filter(isForCourt) }, input.wording);
  const proves = !isNeutral || paper?.grounds?.includes("paid") === true;
  return {
    ...inHandValues(paper, standing.debt.id),
    "court-findings.rows": rows(findings),
    "court-findings.several": flag(findings.length > 1),
    "exhibits.rows": rows(exhibitsOf(standing.debt, input, proves)),
  };
}

/** Which paper a form answers. Each says only what the ones before it leave open. `about`: `null` where there are no debts yet. */
export function inHandValues(paper: CourtPaper | undefined, about: DebtId | null): Values {
  const [isOrder, isSummons] = [paper?.kind === "payment-order", paper?.kind === "summons"];
  const isOther = about !== null && paper?.debt !== undefined && paper.debt !== about;
  return {
    "objection.order-in-hand": flag(isOrder),
    "objection.about-this-debt": flag(!isOrder || !isOther),
    "objection.has-ground": flag(!isOrder || isOther || (paper?.grounds ?? []).length > 0),
    "answer.summons-in-hand": flag(isSummons),
    "answer.about-this-debt": flag(!isSummons || !isOther),
  };
}

/** An amount that a court may look into, and no newer value of one's own below it. */
const isForCourt = (finding: Finding): boolean =>
  finding.outcome === "applies" &&
  finding.valueFen !== null &&
  finding.valueFen > 0 &&
  finding.conditional === null &&
  (finding.citation.borrowerMay === "ask-court" || finding.citation.borrowerMay === "demand");

/** `proves`: contract and payments are brought by whoever speaks about them; else the plaintiff has to. */
function exhibitsOf(debt: Debt, { records }: DocumentInput, proves: boolean): Values[] {
  const own = proves
    ? [
        ...given("contract", [debt.contract.file]),
        ...given(
          "payments",
          debt.payments.map(({ file }) => file),
        ),
      ]
    : [];
  const talks = given(
    "contacts",
    conductOf(records.contacts, debt.id).flatMap(({ noted }) => noted.files ?? []),
  );
  return [...own, ...talks].map(({ kind, file }, index) => ({
    "exhibit.number": known(count(index + 1), fromFact("files")),
    "exhibit.what": known(term(`exhibit-${kind}`), fromFact("files")),
    "exhibit.shows": known(term(`shows-${kind}`), fromFact("files")),
    "exhibit.file": known(words(nameOfFile(file)), fromFact("files")),
  }));
}

const given = (kind: "contract" | "payments" | "contacts", files: readonly (string | undefined)[]) =>
  [...new Set(files)].flatMap((file) => (file === undefined ? [] : [{ kind, file }]));
