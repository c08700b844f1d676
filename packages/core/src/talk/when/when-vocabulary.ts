/** The words by which days are spoken of, as data (talk/when.yaml). Patterns hold for text folded by foldWidth. */

export const pieceKinds = [
  "full-date",
  "month-and-day",
  "year-number",
  "year-word",
  "year-part",
  "quarter-number",
  "quarter-step",
  "quarters-of-year",
  "quarter-part",
  "month-number",
  "month-step",
  "month-of-year",
  "months-of-year",
  "month-part",
  "week-step",
  "weekday-step",
  "weekday",
  "weekday-of-month",
  "week-part",
  "week-of-month",
  "weekend",
  "day-word",
  "edge-day",
  "day-number",
  "days-of-month",
  "holiday",
  "workday-after",
  "solar-term",
  "lunar",
  "time-of-day",
] as const;
export type PieceKind = (typeof pieceKinds)[number];

export const lapseForms = ["within", "after", "nth", "ago", "past", "coming", "about-now"] as const;
export type LapseForm = (typeof lapseForms)[number];

export const lapseUnits = ["minute", "hour", "day", "workday", "week", "month", "quarter", "year"] as const;
export type LapseUnit = (typeof lapseUnits)[number];

export const partNames = [
  "start",
  "middle",
  "end",
  "first-third",
  "second-third",
  "last-third",
  "first-two-thirds",
  "last-two-thirds",
  "first-half",
  "second-half",
] as const;
export type PartName = (typeof partNames)[number];

export interface WhenVocabulary {
  readonly pieces: readonly { readonly is: PieceKind; readonly as: string }[];
  readonly lapses: readonly { readonly is: LapseForm; readonly as: string }[];
  readonly units: Readonly<Record<LapseUnit, readonly string[]>>;
  /** What 半个月 is taken for. */
  readonly halfMonthDays: number;
  readonly half: string;
  /** A unit without a count, 下个工作日, is one. */
  readonly one: string;
  /** Counts that nobody means exactly: 过两天. */
  readonly loose: readonly string[];
  /** Between the two ends of a count; between the two ends of a span. */
  readonly countTo: string;
  readonly to: string;
  /** Between two of which one is meant: 明天或者后天. */
  readonly either: string;
  /** Between two pieces. */
  readonly glue: string;
  readonly years: Readonly<Record<string, number>>;
  readonly days: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Traditional characters, one for one. */
  readonly variants: Readonly<Record<string, string>>;
  /** Each character of a step, and what it adds: 上上周 is two back. */
  readonly steps: Readonly<Record<string, number>>;
  readonly first: readonly string[];
  /** Words for a part, and what they name. */
  readonly parts: Readonly<Record<string, PartName>>;
  readonly holidays: readonly Holiday[];
  readonly solarTerms: readonly SolarTerm[];
  /** Lunar months and days that have names of their own. */
  readonly lunarMonths: Readonly<Record<string, number>>;
  readonly lunarFirst: string;
  readonly lunarTens: Readonly<Record<string, number>>;
  /** Right before an expression: its last day is a deadline (最晚), it begins something (从), it is counted from what is not known (收到之日起), it comes again (每). */
  readonly before: Readonly<Record<"told-of" | "as-of" | "since" | "past-it" | "deadline" | "start" | "counted-from" | "every", string>>;
  /** Right behind it. */
  readonly after: Readonly<Record<"by" | "within" | "later" | "since" | "about" | "that-day", string>>;
  readonly vague: readonly { readonly is: "today" | "soon" | "payday"; readonly as: string }[];
  /** Further on in the clause: it speaks of the past. */
  readonly pastSigns: string;
  /** Looks back and ahead from a place: nothing begins there. */
  readonly notHere: string;
  /** Behind a month that has no such day. */
  readonly noSuchDay: string;
  /** A day of a year not named is taken for the one that has just passed within so many days. */
  readonly recentDays: number;
  /** Two figures of a year up to so many years ahead are of this century. */
  readonly yearsAhead: number;
}

export interface Holiday {
  readonly words: readonly string[];
  /** Of the common calendar, of the lunar one (day 0: the last of the month), or the n-th weekday of a month. */
  readonly on: HolidayRule;
  /** Last month and day of one that lasts. */
  readonly until: { readonly month: number; readonly date: number } | null;
  readonly doubtful: boolean;
  /** Its name is that of a date (大年初七): "before" holds the day itself, as with any date. */
  readonly isDate: boolean;
  /** Days that are free by law from the named one on; 0: it is none of those people call "the holiday". */
  readonly rests: number;
}

export type HolidayRule =
  | { readonly is: "fixed"; readonly month: number; readonly date: number }
  | { readonly is: "lunar"; readonly month: number; readonly date: number }
  | { readonly is: "weekday"; readonly month: number; readonly nth: number; readonly weekday: number };

/** By the rule of thumb [years of the century x 0.2422 + c] - [leap years], with the years in which it is a day off. */
export interface SolarTerm {
  readonly word: string;
  readonly month: number;
  readonly constants: Readonly<Record<string, number>>;
  readonly off: Readonly<Record<string, number>>;
  /** As of a holiday. */
  readonly rests: number;
}
