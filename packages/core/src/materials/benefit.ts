/**
 * Help that may be asked for in a hardship: unemployment insurance, temporary assistance and the like, with the office
 * that decides. Data of directory/benefits.yaml. Whether somebody gets it nobody here can know: the text of each says
 * under which condition it may be asked for, and who decides.
 */

import type { HardshipReason } from "../debt/case-facts.ts";
import { type Confidence, isSayable } from "../explain/citation.ts";
import type { Bilingual } from "./bilingual.ts";

/** Where it was read; number and articles where the text has them. A law keeps its own title; what is told of a text, or of pages that are none, is in both languages. */
export interface BenefitSource {
  readonly title: string | Bilingual;
  readonly number: string | null;
  readonly articles: string | null;
  readonly remark?: Bilingual | undefined;
}

export interface Benefit {
  readonly id: string;
  readonly name: Bilingual;
  readonly reasons: readonly HardshipReason[];
  readonly when: Bilingual;
  readonly decides: Bilingual;
  readonly needs: readonly Bilingual[];
  readonly ask: Bilingual;
  readonly source: BenefitSource;
  readonly confidence: Confidence;
  readonly checked: string;
}

/** Single sources and memory reach nobody; without a reason only what is open to every hardship. */
export function benefitsFor(all: readonly Benefit[], reason: HardshipReason | undefined): readonly Benefit[] {
  return all.filter(({ confidence }) => isSayable(confidence)).filter(({ reasons }) => reasons.includes(reason ?? "other"));
}

export interface SourceInWords {
  readonly title: string;
  readonly number: string | null;
  readonly articles: string | null;
  readonly remark: string | null;
}

export const sourceIn = ({ title, number, articles, remark }: BenefitSource, lang: keyof Bilingual): SourceInWords => ({
  title: typeof title === "string" ? title : title[lang],
  number,
  articles,
  remark: remark?.[lang] ?? null,
});

const bracketed = { "zh-CN": (text: string) => `（${text}）`, en: (text: string) => ` (${text})` } as const;

/** `社会救助暂行办法 国务院令第649号 47、48`, then what is to be known of that text. */
export const sourceText = ({ title, number, articles, remark }: SourceInWords, lang: keyof Bilingual): string =>
  `${[title, number, articles].filter((part) => part !== null).join(" ")}${remark === null ? "" : bracketed[lang](remark)}`;
