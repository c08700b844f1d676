/**
 * One piece of an expression of time, read after the pieces before it: 明年 | 3月 | 第一个周二; 下个月 | 15号; 下周 | 三.
 * A piece narrows what was said before, or begins anew from the day it is asked on. Its pattern says which words it
 * takes; here is gathered what they mean.
 */

import type { ReadPiece } from "./piece.ts";
import { dayPieces } from "./read-day.ts";
import { holidayPieces } from "./read-holiday.ts";
import { monthPieces } from "./read-month.ts";
import { weekPieces } from "./read-week.ts";
import type { PieceKind } from "./when-vocabulary.ts";

export const readPiece: Readonly<Record<PieceKind, ReadPiece>> = { ...monthPieces, ...weekPieces, ...dayPieces, ...holidayPieces };
