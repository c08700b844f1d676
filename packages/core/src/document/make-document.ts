/** See below; first public shape. */
import type { Capacity } from "../budget/capacity.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { DebtId } from "../ids.ts";
import type { Plans } from "../plan/plan.ts";
import type { CaseStanding } from "../standing/standing.ts";
import type { Document } from "./block.ts";
import type { CaseDocumentName, DebtDocumentName, Templates } from "./template.ts";
import type { Wording } from "./wording.ts";

/** Everything a document may say, already computed. Nothing here is computed again. */
export interface DocumentInput {
  readonly facts: CaseFacts;
  readonly standing: CaseStanding;
  /** `null`: facts for it are missing (`capacityMissing` names them by path). */
  readonly capacity: Capacity | null;
  readonly capacityMissing: readonly string[];
  /** The plans made; the first affordable one is proposed unless `planChosen` names another. `null`: none could be made. */
  readonly plans: Plans | null;
  readonly planChosen?: string;
  readonly templates: Templates;
  readonly wording: Wording;
}

export declare function makeCaseDocument(name: CaseDocumentName, input: DocumentInput): Document;
export declare function makeDebtDocument(name: DebtDocumentName, debt: DebtId, input: DocumentInput): Document;
