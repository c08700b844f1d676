/**
 * How a value is written in one language. Implemented by text/<lang>/document.ts and passed in: the core writes no
 * word of a language itself.
 */

import type { SeenAct } from "../conduct/act.ts";
import type { ExplainedValue } from "../explain/explanation.ts";
import type { RuleId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { Finding } from "../rules/finding.ts";
import type { DisputeStep } from "../standing/dispute-path.ts";
import type { Clock } from "../standing/law-pointer.ts";
import type { LegalStageName, StageDay } from "../standing/legal-stage.ts";
import type { PathStep } from "../standing/path-steps.ts";
import type { ReadingName } from "../standing/readings.ts";
import type { Lang } from "./template.ts";

/** What filling a template needs. */
export interface ValueWording {
  readonly lang: Lang;
  /** In a sentence, with its unit: `1,200元`. */
  readonly value: (value: ExplainedValue) => string;
  /** In a column whose head names the unit: `1,200.00`. */
  readonly amount: (fen: Fen) => string;
  /** The mark of a numbered section: `一、`. */
  readonly ordinal: (number: number) => string;
}

export interface Wording extends ValueWording {
  /** What a finding says, for the sources page; `null`: nothing a borrower should read. */
  readonly finding: (finding: Finding) => FindingWords | null;
  readonly standing: StandingWording;
  readonly contact: ContactWording;
  /** The title of a law as it stands between the marks of a title. */
  readonly source: (title: string) => string;
}

/** A contact as a letter tells it. */
export interface ContactWording {
  /** Day and hour, as noted; a day alone where no hour was. */
  readonly moment: (at: string) => string;
  /** Company, staff number and number of the other side; empty: nothing was noted. */
  readonly by: (who: { readonly company?: string; readonly staffNumber?: string; readonly number?: string }) => string;
  /** Empty: no words were noted. */
  readonly quotes: (words: readonly string[]) => string;
  /** What to look at in it, not what it was. */
  readonly seen: (acts: readonly SeenAct[]) => string;
}

/** What comes of a debt, in the same words as on every screen. */
export interface StandingWording {
  readonly step: (step: PathStep) => string;
  /** What the day is, with how sure it is: moved from a holiday, or in a year whose holidays are not known. */
  readonly stageDay: (day: StageDay) => string;
  readonly stage: (stage: LegalStageName) => { readonly title: string; readonly about: string };
  readonly period: (clock: Clock) => string;
  /** The other side's time, what to keep and what it rests on; empty: plain prudence. */
  readonly disputeNotes: (step: DisputeStep) => string;
  readonly reading: (name: ReadingName) => string;
  /** The name of a rule. */
  readonly rule: (rule: RuleId) => string;
  readonly list: (of: readonly string[]) => string;
  /** Of what may itself hold a list. */
  readonly clauses: (of: readonly string[]) => string;
}

export interface FindingWords {
  readonly title: string;
  /** What it says about this debt, in one or two sentences. */
  readonly sentence: string;
}
