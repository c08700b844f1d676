/** Papers the case has and lacks, and papers that show the hardship, as the JSON document of `tanhao papers`. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { papersOf } from "@tanhao/core/materials/papers";
import { type Proof, proofsFor } from "@tanhao/core/materials/proof";
import type { DocumentLanguage } from "./month-document.ts";

export const papersDocument = (facts: CaseFacts, proofs: readonly Proof[], lang: DocumentLanguage) => ({
  papers: papersOf(facts),
  proofs: proofsFor(proofs, facts.hardship?.reason).map(({ id, paper, issuer, substitute, cover, fresh }) => ({
    id,
    paper: paper[lang],
    issuer: issuer[lang],
    substitute: substitute[lang],
    cover: cover[lang],
    fresh: fresh[lang],
  })),
  missing: facts.hardship === undefined ? ["hardship.reason"] : [],
});
