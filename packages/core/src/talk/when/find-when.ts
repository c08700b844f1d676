/**
 * Finds the first time a line speaks of, as people say it: 下周三前, 3个工作日内, 月底, 这个月15号, 农历八月十五. Answers with
 * days, never with a time of day. What leaves room says so in a note; what names no day (尽快, 发工资那天) is found without one, and
 * only where the line names none elsewhere.
 */

import { addDays, type Day, dayToNumber } from "../../day.ts";
import { isWorkday, type WorkCalendar } from "../../law/work-calendar.ts";
import { foldWidth } from "../fold-width.ts";
import { type NumeralVocabulary, numeralReader } from "../numeral.ts";
import { freeAround } from "./holidays.ts";
import type { LunarCalendar } from "./lunar-calendar.ts";
import { type Chain, chainReader, type ReadChain } from "./read-chain.ts";
import { wholeNumber } from "./read-count.ts";
import { type Around, aroundReader, type ReadAround } from "./read-end.ts";
import { type Lapse, type LapseSaid, type LapseTools, type Now, readLapse } from "./read-lapse.ts";
import { readPayday } from "./read-payday.ts";
import { settle } from "./settle.ts";
import { hull, type Span, type WhenNote } from "./span.ts";
import type { LapseForm, WhenVocabulary } from "./when-vocabulary.ts";

export interface FoundWhen {
  readonly found: string;
  /** In the text. */
  readonly at: number;
  readonly end: number;
  /** `null`: no day is named, or nobody knows when it begins. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Something is due by the last day. */
  readonly deadline: boolean;
  readonly doubtful: boolean;
  readonly note: WhenNote | null;
}

export type FindWhen = (text: string, now: Now) => FoundWhen | null;

export interface WhenSources {
  readonly vocabulary: WhenVocabulary;
  readonly numerals: NumeralVocabulary;
  readonly calendar: WorkCalendar;
  readonly lunar: LunarCalendar;
}

export function whenFinder({ vocabulary, numerals, calendar, lunar }: WhenSources): FindWhen {
  const read = numeralReader(numerals);
  const sticky = (as: string): RegExp => new RegExp(as, "uy");
  const tools: Tools = {
    vocabulary,
    chain: chainReader({ vocabulary, calendar, lunar, number: (text) => wholeNumber(text, read) }),
    around: aroundReader(vocabulary),
    lapseTools: { vocabulary, calendar, read, to: new RegExp(vocabulary.countTo, "u") },
    lapses: vocabulary.lapses.map(({ is, as }) => ({ is, pattern: sticky(as) })),
    vague: vocabulary.vague.map(({ is, as }) => ({ is, pattern: sticky(as) })),
    to: sticky(vocabulary.to),
    either: sticky(vocabulary.either),
    notHere: sticky(vocabulary.notHere),
    noSuchDay: sticky(vocabulary.noSuchDay),
    pastSigns: sticky(vocabulary.pastSigns),
  };
  const variant = new RegExp(`[${Object.keys(vocabulary.variants).join("")}]`, "gu");
  return (text, now) => {
    const line = foldWidth(text).replace(variant, (character) => vocabulary.variants[character] ?? character);
    let faint: Read | null = null;
    for (let at = 0; at < line.length; ) {
      const found = readAt(line, at, now, tools);
      if (found !== null && !found.isFaint) return told(text, counted(line, found, now, tools) ?? found);
      faint ??= found;
      at = found?.end ?? at + 1;
    }
    return faint === null ? null : told(text, faint);
  };
}

/** What is counted from the day said before it: 即日起7日内, and 从下月起每月10号, the first of those then. */
function counted(line: string, { at, end, from, note }: Read, now: Now, tools: Tools): Read | null {
  if (note !== "since" || from === null || from < now.on) return null;
  for (let next = end; next <= end + furthestBehind; next += 1) {
    const read = readAt(line, next, { ...now, on: from }, tools);
    if (read !== null) return (read.note === "every" && read.at - end <= 1) || (read.deadline && read.at === end) ? { ...read, at } : null;
  }
  return null;
}

/** A comma and the words of 每个月的. */
const furthestBehind = 5;

interface Tools {
  readonly vocabulary: WhenVocabulary;
  readonly chain: ReadChain;
  readonly around: ReadAround;
  readonly lapseTools: LapseTools;
  readonly lapses: readonly { readonly is: LapseForm; readonly pattern: RegExp }[];
  readonly vague: readonly { readonly is: "today" | "soon" | "payday"; readonly pattern: RegExp }[];
  readonly to: RegExp;
  readonly either: RegExp;
  readonly notHere: RegExp;
  readonly noSuchDay: RegExp;
  readonly pastSigns: RegExp;
}

interface Read extends Lapse {
  /** Only what the line is about where it names no day better: 尽快, 下午. */
  readonly isFaint: boolean;
  readonly at: number;
  readonly end: number;
}

/** Of all that can be read there, the longest. */
function readAt(line: string, at: number, now: Now, tools: Tools): Read | null {
  if (matchAt(tools.notHere, line, at) !== null) return null;
  const all = [
    readSpan(line, at, now, tools),
    ...tools.lapses.map((one) => lapseAt(line, at, now, one, tools)),
    vagueAt(line, at, now, tools),
  ];
  return all.reduce((longest, one) => (one !== null && one.end > (longest?.end ?? at) ? one : longest), null);
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function lapseAt(line: string, at: number, now: Now, { is, pattern }: Tools["lapses"][number], tools: Tools): Read | null {
  const match = matchAt(pattern, line, at);
  const lapse = match === null ? null : readLapse(is, match.groups as LapseSaid, now, tools.lapseTools); // its groups were checked
  if (match === null || lapse === null) return null;
  const around = tools.around(line, at, at + match[0].length);
  const note = around.head.has("counted-from") ? "counted-from" : around.tail.has("about") ? "about" : null;
  const isBy = is === "nth" && around.tail.has("by");
  return {
    ...lapse,
    from: isBy ? now.on : lapse.from,
    note: lapse.note ?? note,
    deadline: lapse.deadline || isBy || around.head.has("deadline"),
    at: around.at,
    end: around.end,
    isFaint: lapse.from === null,
  };
}

function vagueAt(line: string, at: number, now: Now, { vague }: Tools): Read | null {
  for (const { is, pattern } of vague) {
    const match = matchAt(pattern, line, at);
    if (match === null) continue;
    const place = { at, end: at + match[0].length, isFaint: true };
    if (is === "payday") return { ...readPayday(match.groups ?? {}, now), ...place };
    const day = is === "today" ? now.on : null;
    return { from: day, to: day, deadline: false, note: is === "today" ? null : is, ...place };
  }
  return null;
}

function readSpan(line: string, at: number, { on }: Now, tools: Tools): Read | null {
  const first = chainAt(line, at, on, tools);
  if (first === null || isCutShort(line, first, tools)) return null;
  const either = matchAt(tools.either, line, first.end)?.[0].length ?? 0;
  const joint = either || (matchAt(tools.to, line, first.end)?.[0].length ?? 0);
  const second = joint === 0 ? null : endFrom(line, first.end + joint, first.span, on, tools);
  const isEither = second !== null && either > 0;
  const around = tools.around(line, at, second?.end ?? first.end);
  const read = (shift: number): Chain | null => {
    const begin = tools.chain(line, at, { on, shift });
    if (begin === null || begin.end < first.end) return null;
    if (second === null) return begin;
    const end = endFrom(line, first.end + joint, begin.span, on, tools);
    return end && { span: hull(begin.span, end.span), end: end.end };
  };
  const isDeadline = around.head.has("deadline") || around.tail.has("by") || around.tail.has("within");
  const isPast = around.head.has("told-of") || matchAt(tools.pastSigns, line, around.end) !== null;
  const span = settle(read, { on, isDeadline, isPast, recentDays: tools.vocabulary.recentDays });
  return (
    span && {
      ...answer(
        isEither ? { ...span, note: span.note ?? "about" } : span,
        around,
        on,
        second !== null && !isEither,
        tools.lapseTools.calendar,
      ),
      at: around.at,
      end: around.end,
      isFaint: span.open === "day" && !isDeadline,
    }
  );
}

/** Its words alone: a 31st may only come next month, a 29 February in four years. */
function chainAt(line: string, at: number, on: Day, tools: Tools): Chain | null {
  if (!tools.chain.mayBegin(line, at)) return null;
  const isWhole = (one: Chain | null): one is Chain => one !== null && !isCutShort(line, one, tools);
  return [0, 1, 2, 3, 4].reduce<Chain | null>(
    (found, shift) => (isWhole(found) ? found : (tools.chain(line, at, { on, shift }) ?? found)),
    null,
  );
}

/** A month with a day behind it that it does not have. */
const isCutShort = (line: string, { span, end }: Chain, { noSuchDay }: Tools): boolean =>
  span.unit === "month" && matchAt(noSuchDay, line, end) !== null;

/** The other end of a span: what its own words say, or the first that does not lie before its begin. */
function endFrom(line: string, at: number, begin: Span, on: Day, { chain }: Tools): Chain | null {
  const own = chain(line, at, { on, shift: 0 });
  if (own !== null && own.span.open === null && own.span.to >= begin.from) return own;
  const later = [0, 1, 2].map((shift) => chain(line, at, { on: begin.from, shift }));
  return later.find((one) => one !== null && one.span.to >= begin.from) ?? null;
}

/** What is meant, by the words around it. */
function answer(span: Span, { head, tail }: Around, on: Day, isRange: boolean, calendar: WorkCalendar): Lapse {
  const about = tail.has("about") ? "about" : null;
  const every = head.has("every") ? "every" : null;
  const own = every !== null && span.note === "rolled" ? null : span.note;
  const note = own ?? about ?? every;
  if (tail.has("later") || head.has("past-it"))
    return { from: addDays(span.isHoliday ? lastFreeDay(span.to, calendar) : span.to, 1), to: null, deadline: false, note: "open-end" };
  if (head.has("deadline") || head.has("as-of") || (tail.has("by") && !isRange) || tail.has("within")) {
    const isBefore = tail.has("by") && span.isHoliday;
    const to = isBefore ? addDays(span.from, -1) : span.to;
    const isEnd = span.note === "part" && span.unit === "day";
    const whole = tail.has("by") && wholeUnits.has(span.unit) ? "whole-period" : null;
    return {
      from: to < on ? to : on,
      to,
      deadline: true,
      note: isBefore ? "before-holiday" : ((isEnd ? null : note) ?? about ?? every ?? whole),
    };
  }
  if (tail.has("since") || head.has("since")) return { from: span.from, to: span.from <= on ? on : null, deadline: false, note: "since" };
  return { from: span.from, to: span.to, deadline: false, note };
}

/** After a holiday means after the days off around it, where they are known; a weekend alone is none. */
function lastFreeDay(day: Day, calendar: WorkCalendar): Day {
  const free = freeAround(day, (one) => isWorkday(calendar, one) === false);
  return dayToNumber(free.to) - dayToNumber(free.from) < weekendDays ? day : free.to;
}

const weekendDays = 2;

/** Of these, "before" may mean before their first day or before their end. */
const wholeUnits: ReadonlySet<Span["unit"]> = new Set(["week", "month", "quarter", "half", "year"]);

/** Notes that take nothing from the answer. */
const sure: ReadonlySet<WhenNote> = new Set(["every", "since"]);

function told(text: string, { at, end, from, to, deadline, note }: Read): FoundWhen {
  return { found: text.slice(at, end), at, end, from, to, deadline, doubtful: note !== null && !sure.has(note), note };
}
