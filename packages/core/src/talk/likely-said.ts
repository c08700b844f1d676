/**
 * What the other side is likeliest to say about one debt, so that the answers can be practised beforehand: by who lent, and by how
 * long it is overdue. The sentences and their order are an editor's (talk/likely.yaml); what to answer is not here (advise.ts).
 */

import type { Bilingual } from "../materials/bilingual.ts";
import type { HeardLabel } from "./utterance-class.ts";

export interface LikelyBook {
  /** So many are shown. */
  readonly most: number;
  /** The likeliest first. */
  readonly said: readonly LikelySentence[];
}

export interface LikelySentence {
  readonly label: HeardLabel;
  readonly says: Bilingual;
  /** Names of documents/names.yaml: all hold. */
  readonly if: readonly string[];
  /** None holds. */
  readonly unless: readonly string[];
  /** Days overdue. */
  readonly fromDays: number;
}

export interface LikelySetting {
  readonly holds: (name: string) => boolean;
  /** `null`: not known; then nothing is left out because of it. */
  readonly overdueDays: number | null;
}

export const likelySaid = ({ most, said }: LikelyBook, { holds, overdueDays }: LikelySetting): readonly LikelySentence[] =>
  said
    .filter((one) => one.if.every(holds) && !one.unless.some(holds) && (overdueDays === null || overdueDays >= one.fromDays))
    .slice(0, most);
