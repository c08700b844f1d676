/**
 * What an editor writes about listening (talk/*.yaml): how words are spelt, what they mean, which come before every class, what each
 * class means for the borrower and what can be said next. Text and conditions only; which words are allowed is decided by the
 * standing of the debt, never here.
 */

import type { Bilingual } from "../materials/bilingual.ts";
import type { Concept } from "./features.ts";
import type { GateBook } from "./gates.ts";
import type { Spelling } from "./normal-text.ts";
import type { Gate, HeardLabel, Move } from "./utterance-class.ts";

export interface HearBook {
  readonly spelling: Spelling;
  readonly concepts: readonly Concept[];
  readonly gates: GateBook;
  readonly classSheets: Readonly<Record<HeardLabel, ClassSheet>>;
  readonly gateSheets: Readonly<Record<Gate, GateSheet>>;
  /** The one gentle question. */
  readonly gentle: Bilingual;
  readonly moves: Readonly<Record<Move, MoveWords>>;
}

export interface ClassSheet {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  readonly risk: Bilingual;
  readonly record: Bilingual;
  readonly avoid: Bilingual;
  /** For a debt about which may be spoken; the next moves in order. */
  readonly moves: readonly ConditionalMove[];
  /** While nothing may be admitted. */
  readonly neutral: readonly ConditionalMove[];
  /** Entries of the law book behind it. */
  readonly law: readonly string[];
}

export interface GateSheet {
  readonly meaning: Bilingual;
  /** What to do at once. */
  readonly now: Bilingual;
  readonly record: Bilingual;
  readonly avoid: Bilingual;
  readonly moves: readonly Move[];
  readonly law: readonly string[];
}

/** Names as a document's template uses them (documents/names.yaml): all of `if` hold and none of `unless`. */
interface SayCondition {
  readonly if: readonly string[];
  readonly unless: readonly string[];
}

export interface ConditionalMove extends SayCondition {
  readonly move: Move;
}

export interface MoveLine extends SayCondition {
  readonly text: Bilingual;
}

export const registers = ["plain", "warm"] as const;
export type Register = (typeof registers)[number];

export interface MoveWords {
  readonly name: Bilingual;
  /** Of each list the first line that fits is said. `neutral` may be empty: the move cannot be made without admitting. */
  readonly lines: Readonly<Record<Register, { readonly open: readonly MoveLine[]; readonly neutral: readonly MoveLine[] }>>;
}
