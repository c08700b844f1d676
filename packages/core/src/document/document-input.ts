/** What documents are made from: everything already computed, the templates and the words of one language. */

import type { Capacity } from "../budget/capacity.ts";
import type { ChannelDirectory } from "../channel/channel-directory.ts";
import type { ConductVocabulary } from "../conduct/vocabulary.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { FollowUpRecords } from "../followup/follow-up-records.ts";
import type { NotedContact } from "../followup/noted-contact.ts";
import type { LawBook } from "../law/law-book.ts";
import type { Benefit } from "../materials/benefit.ts";
import type { Proof } from "../materials/proof.ts";
import type { Plans } from "../plan/plan.ts";
import type { Rule } from "../rules/finding.ts";
import type { CourtDeadline } from "../standing/court-deadline.ts";
import type { CaseStanding } from "../standing/standing.ts";
import type { Document } from "./block.ts";
import type { Templates } from "./template.ts";
import type { Wording } from "./wording.ts";

export interface DocumentInput {
  readonly facts: CaseFacts;
  readonly standing: CaseStanding;
  /** With which the standing was made: for its ranges and the legal path. */
  readonly lawBook: LawBook;
  readonly rules: readonly Rule[];
  /** `null`: facts for it are missing, and `capacityMissing` names them by path. */
  readonly capacity: Capacity | null;
  readonly capacityMissing: readonly string[];
  /** The first affordable plan is proposed unless the facts name another as chosen. `null`: none could be made. */
  readonly plans: Plans | null;
  /** For the court paper in hand (standing/court-deadline.ts); `null`: no paper. */
  readonly courtDeadline: CourtDeadline | null;
  /** Help that may be asked for, and papers that show a hardship: all of them, those that fit are picked. */
  readonly aid: { readonly benefits: readonly Benefit[]; readonly proofs: readonly Proof[] };
  readonly templates: Templates;
  readonly wording: Wording;
  /** What the financial statement is called where it is put, for the list of annexes: `statement.pdf`. */
  readonly statementFile: string;
  /** What the person chose to put with a letter that lists papers, beside the statement; absent: what usually goes with it. */
  readonly annexes?: Document["annexes"];
  /** What was said, promised and agreed so far. */
  readonly records: DocumentRecords;
  /** Where a complaint goes. */
  readonly directory: ChannelDirectory;
  /** How conduct in collection is recognised in what was recorded. */
  readonly conduct: ConductVocabulary;
}

export interface DocumentRecords {
  /** Standing contacts of the case, oldest first. */
  readonly contacts: readonly NotedContact[];
  readonly followUp: FollowUpRecords;
}
