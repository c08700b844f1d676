/**
 * How a value is written in one language. Implemented by text/<lang>/document.ts and passed in: the core writes no
 * word of a language itself.
 */

import type { ExplainedValue } from "../explain/explanation.ts";
import type { Fen } from "../money.ts";
import type { Finding } from "../rules/finding.ts";
import type { Lang } from "./template.ts";

export interface Wording {
  readonly lang: Lang;
  /** In a sentence, with its unit: `1,200元`. */
  readonly value: (value: ExplainedValue) => string;
  /** In a column whose head names the unit: `1,200.00`. */
  readonly amount: (fen: Fen) => string;
  /** The mark of a numbered section: `一、`. */
  readonly ordinal: (number: number) => string;
  /** What a finding says, for the sources page; `null`: nothing a borrower should read. */
  readonly finding: (finding: Finding) => FindingWords | null;
}

export interface FindingWords {
  readonly title: string;
  /** What it says about this debt, in one or two sentences. */
  readonly sentence: string;
}
