/** The names a template may use about help to ask for, papers that show a hardship, and papers the case has or lacks. */

import { term, words } from "../explain/explanation.ts";
import { type Benefit, benefitsFor, sourceIn, sourceText } from "../materials/benefit.ts";
import type { Bilingual } from "../materials/bilingual.ts";
import { type Paper, papersOf } from "../materials/papers.ts";
import { proofsFor } from "../materials/proof.ts";
import type { DocumentInput } from "./document-input.ts";
import { flag, fromFact, known, rows, type Value, type Values } from "./values.ts";

const separator = { "zh-CN": "；", en: "; " } as const;

export function aidValues({ facts, aid, wording }: DocumentInput): Values {
  const { lang } = wording;
  const text = (of: Bilingual): Value => known(words(of[lang]), { from: "convention", convention: "aid" });
  const reason = facts.hardship?.reason;
  const benefitRow = (benefit: Benefit): Values => ({
    "benefit.name": text(benefit.name),
    "benefit.when": text(benefit.when),
    "benefit.decides": text(benefit.decides),
    "benefit.needs": known(words(benefit.needs.map((need) => need[lang]).join(separator[lang])), { from: "convention", convention: "aid" }),
    "benefit.ask": text(benefit.ask),
    "benefit.source": known(words(sourceText(sourceIn(benefit.source, lang), lang)), { from: "convention", convention: "aid" }),
  });
  const papers = papersOf(facts);
  const paperRow = ({ kind, debt }: Paper): Values => {
    const index = facts.debts.findIndex(({ id }) => id === debt);
    const lender = facts.debts[index]?.lender.name ?? facts.debts[index]?.platform ?? debt;
    return {
      "paper.what": known(term(`paper-${kind}`), fromFact("files")),
      "paper.why": known(term(`why-${kind}`), fromFact("files")),
      "paper.where": known(term(`where-${kind}`), fromFact("files")),
      "paper.debt": lender === null ? flag(false) : known(words(lender), fromFact(`debts[${index}]`)),
    };
  };
  return {
    "benefits.rows": rows(benefitsFor(aid.benefits, reason).map(benefitRow)),
    "proofs.rows": rows(
      proofsFor(aid.proofs, reason).map((proof) => ({
        "proof.paper": text(proof.paper),
        "proof.issuer": text(proof.issuer),
        "proof.substitute": text(proof.substitute),
        "proof.cover": text(proof.cover),
        "proof.fresh": text(proof.fresh),
      })),
    ),
    "papers.missing": rows(papers.filter(({ state }) => state === "missing").map(paperRow)),
    "papers.have": rows(papers.filter(({ state }) => state === "have").map(paperRow)),
  };
}
