/**
 * Help that may be asked for in a hardship: unemployment insurance, temporary assistance and the like, with the office
 * that decides. Data of directory/benefits.yaml. Whether somebody gets it nobody here can know: the text of each says
 * under which condition it may be asked for, and who decides.
 */

import type { HardshipReason } from "../debt/case-facts.ts";
import { type Confidence, isSayable } from "../explain/citation.ts";
import type { Bilingual } from "./bilingual.ts";

export interface Benefit {
  readonly id: string;
  readonly name: Bilingual;
  readonly reasons: readonly HardshipReason[];
  readonly when: Bilingual;
  readonly decides: Bilingual;
  readonly needs: readonly Bilingual[];
  readonly ask: Bilingual;
  /** Where it was read; number and articles where the text has them. */
  readonly source: { readonly title: string; readonly number: string | null; readonly articles: string | null };
  readonly confidence: Confidence;
  readonly checked: string;
}

/** Single sources and memory reach nobody; without a reason only what is open to every hardship. */
export function benefitsFor(all: readonly Benefit[], reason: HardshipReason | undefined): readonly Benefit[] {
  return all.filter(({ confidence }) => isSayable(confidence)).filter(({ reasons }) => reasons.includes(reason ?? "other"));
}

/** `社会救助暂行办法 国务院令第649号 47、48`. */
export const sourceText = ({ source }: Pick<Benefit, "source">): string =>
  [source.title, source.number, source.articles].filter((part) => part !== null).join(" ");
