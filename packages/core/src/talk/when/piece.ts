/** What reading a piece of an expression of time is given, and how it answers. The pieces themselves: read-piece.ts. */

import type { Day } from "../../day.ts";
import type { WorkCalendar } from "../../law/work-calendar.ts";
import type { LunarCalendar } from "./lunar-calendar.ts";
import type { Span } from "./span.ts";
import type { WhenVocabulary } from "./when-vocabulary.ts";

export interface PieceTools {
  readonly vocabulary: WhenVocabulary;
  readonly calendar: WorkCalendar;
  readonly lunar: LunarCalendar;
  readonly number: (text: string) => number | null;
}

/** The day it is asked on, and by how much what is left open is moved on: years, months, weeks or days. */
export interface Base {
  readonly on: Day;
  readonly shift: number;
}

/** The named groups of a piece's pattern. */
export type Said = Readonly<Record<string, string | undefined>>;

/** `null`: the piece does not fit behind what was said before. */
export type ReadPiece = (said: Said, before: Span | null, base: Base, tools: PieceTools) => Span | null;
