/**
 * The words by which conduct is recognised, as data (talk/conduct.yaml, talk/conduct-called.yaml). Patterns are regular
 * expressions over folded text: simplified characters, no spaces, sentences ended by 。 and their parts by ，.
 */

import type { ConductAct } from "./act.ts";
import type { CalledPerson, ContactMeans } from "./contact.ts";

export interface ConductVocabulary {
  /** Traditional characters and their simplified ones, and spellings used to slip past a filter. */
  readonly folds: readonly (readonly [string, string])[];
  readonly acts: readonly ActPatterns[];
  /** Said to somebody whom the debt does not bind: that there is a debt. */
  readonly disclosure: Patterns;
  /** Taken out before looking for a disclosure: names of companies and desks that say nothing about a debt. */
  readonly names: readonly string[];
  /** Right before a match: it will not be done, it is not so. */
  readonly denials: readonly string[];
  /** Right after a match: it is forbidden, it is false, nobody does that. */
  readonly rejections: readonly string[];
  /** Anywhere in a sentence: it warns of others or asks whether somebody else did it. */
  readonly warnings: readonly string[];
  readonly called: readonly Named<CalledPerson>[];
  readonly channels: readonly Named<ContactMeans>[];
}

export interface Patterns {
  readonly sure: readonly string[];
  readonly maybe: readonly string[];
}

export interface ActPatterns extends Patterns {
  readonly act: ConductAct;
  /** A part of a sentence that holds one of these is plain information: a court decides, the debt is of another kind. */
  readonly unless: readonly string[];
}

export interface Named<Code extends string> {
  readonly is: Code;
  readonly words: readonly string[];
}
