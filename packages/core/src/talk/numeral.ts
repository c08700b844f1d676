/**
 * Reads a number as Chinese speakers say and write it, at one place of a text: 三千五, 1.2w, 壹万贰仟, 3千5, 两三百, 八百来,
 * 几千, 12,345.67. Exact, as a fraction; a range and what is only about right are said, never guessed.
 *
 * A last digit without a unit stands for the next smaller unit (三千五 is 3,500; 三千零五 is 3,005).
 */

import { add, compare, divide, type Fraction, fraction, multiply, zero } from "../fraction.ts";

export interface NumeralVocabulary {
  /** Each digit's characters, from 0 to 9. */
  readonly digits: readonly string[];
  readonly units: Readonly<Record<string, number>>;
  readonly sections: Readonly<Record<string, number>>;
  readonly letters: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  readonly half: string;
  readonly few: string;
  readonly point: string;
  readonly andSome: readonly string[];
  readonly aboutOne: readonly string[];
  /** Between a figure and a section: 一个亿. */
  readonly counter: string;
  /** Right behind a last digit without a unit: then it counts what follows (三千，五月份), and is no part of the number. */
  readonly notTail: string;
}

export interface Numeral {
  /** Behind its last character. */
  readonly end: number;
  readonly low: Fraction;
  /** Equal to `low` but for a range: 三五百. */
  readonly high: Fraction;
  readonly exact: boolean;
  /** The leading figure is only "a few": there is no number to name. */
  readonly unknown: boolean;
  /** In figures, without any unit: may be a year, a number to call, anything. */
  readonly bare: boolean;
  /** Said without any unit above one. */
  readonly plain: boolean;
  /** The unit that the leading figure has; 1 without one. */
  readonly leadingUnit: number;
  /** The figure before that unit. */
  readonly leading: Fraction;
  /** The section the number ends with, and how many of it there are: of 两千万 it is 2,000 times 10,000. `null`: none, or more follows. */
  readonly section: { readonly count: Fraction; readonly worth: number } | null;
}

export type ReadNumeral = (text: string, at: number) => Numeral | null;

export function numeralReader(vocabulary: NumeralVocabulary): ReadNumeral {
  const words = tablesOf(vocabulary);
  return (text, at) => readAt(text, at, words);
}

interface Tables {
  readonly digitOf: ReadonlyMap<string, number>;
  readonly unitOf: ReadonlyMap<string, number>;
  readonly sectionOf: ReadonlyMap<string, number>;
  readonly letterOf: ReadonlyMap<string, number>;
  readonly tensOf: ReadonlyMap<string, number>;
  readonly vocabulary: NumeralVocabulary;
}

const tablesOf = (vocabulary: NumeralVocabulary): Tables => ({
  digitOf: new Map(vocabulary.digits.flatMap((characters, digit) => [...characters].map((character) => [character, digit] as const))),
  unitOf: new Map(Object.entries(vocabulary.units)),
  sectionOf: new Map(Object.entries(vocabulary.sections)),
  letterOf: new Map(Object.entries(vocabulary.letters)),
  tensOf: new Map(Object.entries(vocabulary.tens)),
  vocabulary,
});

/** A figure before its unit: its value or two values, or "a few". */
interface Figure {
  readonly end: number;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly unknown: boolean;
  readonly inFigures: boolean;
  /** A single digit, or two neighbours: it may stand for the next smaller unit. */
  readonly single: boolean;
  /** A unit without a figure before it. */
  readonly lone?: boolean;
}

interface Sum {
  total: readonly [Fraction, Fraction];
  section: readonly [Fraction, Fraction];
}

function readAt(text: string, start: number, words: Tables): Numeral | null {
  const { andSome, aboutOne, half, notTail } = words.vocabulary;
  const sum: Sum = { total: [zero, zero], section: [zero, zero] };
  let [at, lastUnit, sinceZero, units] = [start, 0, false, 0];
  let [exact, unknown, inFigures] = [true, false, true];
  let lead: { readonly figure: Fraction; readonly unit: number } | null = null;
  let section: Numeral["section"] = null;
  for (;;) {
    const figure = figureAt(text, at, units > 0, words) ?? (at === start ? loneUnit(text, at, words) : null);
    if (figure === null) break;
    if (units > 0 && figure.low.numerator === 0n && figure.single && !figure.inFigures) {
      [at, sinceZero] = [figure.end, true];
      continue;
    }
    const some = startsWithOne(text, figure.end, andSome);
    const unit = unitAt(text, figure.end + some.length, figure.inFigures, words) ?? countedSection(text, figure, words);
    if (
      unit === null &&
      units > 0 &&
      (!isTail(figure, lastUnit, sinceZero) || (lastUnit > 10 && notTail.includes(text[figure.end] ?? " ")))
    )
      break;
    if (unit !== null && units > 0 && !isSmaller(unit, lastUnit)) break;
    unknown ||= figure.unknown && lead === null;
    exact &&= compare(figure.low, figure.high) === 0 && figure.lone !== true;
    inFigures &&= figure.inFigures;
    lead ??= { figure: figure.low, unit: unit?.worth ?? 1 };
    if (unit === null) {
      addTo(sum, figure, units > 0 && figure.single && !sinceZero ? fraction(lastUnit, 10) : fraction(1));
      at = figure.end;
      break;
    }
    exact &&= some === "";
    applyUnit(sum, figure, unit);
    section = unit.closes > 1 && section === null ? { count: divide(sum.total[0], fraction(unit.closes)), worth: unit.closes } : null;
    [at, lastUnit, sinceZero, units] = [unit.end, unit.last, false, units + 1];
    const more = figure.lone ? startsWithOne(text, at, aboutOne) : startsWithOne(text, at, andSome);
    const closing = more === "" ? null : unitAt(text, at + more.length, false, words);
    if (closing === null || closing.closes === 1) {
      if (figure.lone) at += more.length;
      continue;
    }
    closeSection(sum, closing.closes);
    [at, lastUnit, exact] = [closing.end, closing.last, false];
  }
  if (at === start || lead === null) return null;
  const halfMore = units > 0 && text[at] === half && !notTail.includes(text[at + 1] ?? " ") ? 1 : 0;
  if (halfMore > 0) addTo(sum, { low: fraction(1, 2), high: fraction(1, 2) }, fraction(lastUnit));
  const trailing = startsWithOne(text, at + halfMore, andSome);
  return {
    end: at + halfMore + trailing.length,
    low: add(sum.total[0], sum.section[0]),
    high: add(sum.total[1], sum.section[1]),
    exact: exact && trailing === "",
    unknown,
    bare: inFigures && units === 0,
    plain: units === 0,
    leadingUnit: lead.unit,
    leading: lead.figure,
    section,
  };
}

/** Units of one number fall: behind 三百 begins 五百 another one. A section closes over the units before it. */
const isSmaller = ({ within, closes }: Unit, lastUnit: number): boolean =>
  closes === 1 ? within < lastUnit : closes < lastUnit || lastUnit < smallestSection;

const smallestSection = 10_000;

function addTo(sum: Sum, { low, high }: Pick<Figure, "low" | "high">, worth: Fraction): void {
  sum.section = [add(sum.section[0], multiply(low, worth)), add(sum.section[1], multiply(high, worth))];
}

interface Unit {
  readonly end: number;
  /** The product of all units that follow one another: 千万. */
  readonly worth: number;
  /** The one a last digit without a unit stands below. */
  readonly last: number;
  /** Closes a section: what came before is multiplied as well. */
  readonly closes: number;
  /** The part below a section. */
  readonly within: number;
}

function applyUnit(sum: Sum, { low, high }: Figure, { within, closes }: Unit): void {
  addTo(sum, { low, high }, fraction(within));
  if (closes > 1) closeSection(sum, closes);
}

/** 万 multiplies what was said since the last section. */
function closeSection(sum: Sum, times: number): void {
  const [low, high] = sum.section;
  sum.total = [add(sum.total[0], multiply(low, fraction(times))), add(sum.total[1], multiply(high, fraction(times)))];
  sum.section = [zero, zero];
}

function unitAt(text: string, from: number, inFigures: boolean, { unitOf, sectionOf, letterOf }: Tables): Unit | null {
  let at = inFigures && text[from] === " " && (unitOf.has(text[from + 1] ?? "") || sectionOf.has(text[from + 1] ?? "")) ? from + 1 : from;
  const letter = inFigures ? letterOf.get(text[at] ?? "") : undefined;
  if (letter !== undefined)
    return /[a-z]/.test(text[at + 1] ?? "") ? null : { end: at + 1, worth: letter, last: letter, closes: letter, within: 1 };
  let [within, closes, last] = [1, 1, 0];
  for (let unit = unitOf.get(text[at] ?? ""); unit !== undefined && closes === 1; unit = unitOf.get(text[at] ?? ""))
    [within, last, at] = [within * unit, unit, at + 1];
  for (let section = sectionOf.get(text[at] ?? ""); section !== undefined; section = sectionOf.get(text[at] ?? ""))
    [closes, last, at] = [closes * section, section, at + 1];
  return last === 0 ? null : { end: at, worth: within * closes, last, closes, within };
}

/** 一个亿, 两个w. */
function countedSection(text: string, { end }: Figure, words: Tables): Unit | null {
  const unit = text[end] === words.vocabulary.counter ? unitAt(text, end + 1, true, words) : null;
  return unit !== null && unit.closes > 1 && unit.within === 1 ? unit : null;
}

/** A digit without a unit at the end of a number, or what follows a zero said aloud; figures in a row stand for themselves. */
function isTail({ single, inFigures, low }: Figure, lastUnit: number, sinceZero: boolean): boolean {
  if (!inFigures) return single && lastUnit >= 10;
  return single || sinceZero || compare(low, fraction(lastUnit)) < 0;
}

/** `afterUnit`: then digits in characters are not read as a row, 三千五一个月 is 三千五 and 一个月. */
function figureAt(text: string, at: number, afterUnit: boolean, words: Tables): Figure | null {
  const { tensOf, digitOf, vocabulary } = words;
  const digits = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/.exec(text.slice(at, at + 30))?.[0];
  if (digits !== undefined) {
    const value = decimal(digits.replaceAll(",", ""));
    return { end: at + digits.length, low: value, high: value, unknown: false, inFigures: true, single: digits.length === 1 };
  }
  const character = text[at] ?? " ";
  const tens = tensOf.get(character);
  if (tens !== undefined) {
    const ones = digitOf.get(text[at + 1] ?? "") ?? 0;
    return { ...exactly(fraction(tens + ones), ones === 0 ? at + 1 : at + 2), single: false };
  }
  if (vocabulary.few.includes(character))
    return { end: at + 1, low: fraction(1), high: fraction(9), unknown: true, inFigures: false, single: false };
  if (character === vocabulary.half && isUnit(text[at + 1] ?? "", words)) return exactly(fraction(1, 2), at + 1);
  if (words.unitOf.get(character) === 10) return exactly(fraction(1), at);
  return digitsInCharacters(text, at, afterUnit, words);
}

/** One digit, two neighbours (两三, 三五) as a range, or a row of digits read one by one (二〇二六, 一点五). */
function digitsInCharacters(text: string, at: number, afterUnit: boolean, { digitOf, vocabulary }: Tables): Figure | null {
  const row = rowAt(text, at, digitOf);
  const [first, second] = row;
  if (first === undefined) return null;
  const isRange = second !== undefined && first > 0 && (second === first + 1 || (first === 3 && second === 5));
  if (isRange && (row.length === 2 || afterUnit))
    return { end: at + 2, low: fraction(first), high: fraction(second), unknown: false, inFigures: false, single: true };
  if (afterUnit || row.length === 1) return withDecimals(text, at + 1, String(first), digitOf, vocabulary);
  return { ...withDecimals(text, at + row.length, row.join(""), digitOf, vocabulary), single: false };
}

function withDecimals(text: string, end: number, whole: string, digitOf: Tables["digitOf"], { point }: NumeralVocabulary): Figure {
  const decimals = text[end] === point ? rowAt(text, end + 1, digitOf) : [];
  if (decimals.length === 0) return exactly(decimal(whole), end);
  return { ...exactly(decimal(`${whole}.${decimals.join("")}`), end + 1 + decimals.length), single: false };
}

function rowAt(text: string, at: number, digitOf: Tables["digitOf"]): number[] {
  const row: number[] = [];
  for (let digit = digitOf.get(text[at] ?? ""); digit !== undefined; digit = digitOf.get(text[at + row.length] ?? "")) row.push(digit);
  return row;
}

const exactly = (value: Fraction, end: number): Figure => ({
  end,
  low: value,
  high: value,
  unknown: false,
  inFigures: false,
  single: true,
});

/** 千把, 百来, 万把: about one of the unit; 万八: one of it and eight tenths. Otherwise a unit without a figure begins no number. */
function loneUnit(text: string, at: number, words: Tables): Figure | null {
  if (!isUnit(text[at] ?? "", words)) return null;
  if (startsWithOne(text, at + 1, words.vocabulary.aboutOne) === "" && !isShortened(text, at, words)) return null;
  return { ...exactly(fraction(1), at), lone: true };
}

function isShortened(text: string, at: number, words: Tables): boolean {
  const before = text[at - 1] ?? " ";
  const isBegin = !isUnit(before, words) && !words.digitOf.has(before) && !words.vocabulary.few.includes(before);
  return isBegin && (words.digitOf.get(text[at + 1] ?? "") ?? 0) > 1 && (words.unitOf.get(text[at] ?? "") ?? 0) !== 10;
}

const isUnit = (character: string, { unitOf, sectionOf }: Tables): boolean => unitOf.has(character) || sectionOf.has(character);

/** The longest of the words that stands there, or nothing. */
export function startsWithOne(text: string, at: number, words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length && text.startsWith(word, at) ? word : longest), "");
}

function decimal(digits: string): Fraction {
  const [whole = "0", part = ""] = digits.split(".");
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}
