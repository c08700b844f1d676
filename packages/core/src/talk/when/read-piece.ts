/**
 * One piece of an expression of time, read after the pieces before it: 明年 | 3月 | 第一个周二; 下个月 | 15号; 下周 | 三.
 * A piece narrows what was said before, or begins anew from the day it is asked on. Its pattern says which words it
 * takes; here is gathered what they mean.
 */

import type { Day } from "../../day.ts";
import type { WorkCalendar } from "../../law/work-calendar.ts";
import type { LunarCalendar } from "./lunar-calendar.ts";
import { dayPieces } from "./read-day.ts";
import { holidayPieces } from "./read-holiday.ts";
import { monthPieces } from "./read-month.ts";
import { weekPieces } from "./read-week.ts";
import type { Span } from "./span.ts";
import type { PieceKind, WhenVocabulary } from "./when-vocabulary.ts";

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

export const readPiece: Readonly<Record<PieceKind, ReadPiece>> = { ...monthPieces, ...weekPieces, ...dayPieces, ...holidayPieces };
