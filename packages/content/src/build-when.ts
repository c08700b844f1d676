/** talk/when.yaml and talk/lunar.yaml -> the words by which days are recognised and the lunar years, as one generated file. */

import { type Holiday, lapseForms, lapseUnits, partNames, pieceKinds, type WhenVocabulary } from "@tanhao/core/talk/when/when-vocabulary";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { isPattern } from "./is-pattern.ts";
import { readYaml } from "./read-yaml.ts";

export const whenPart: ContentPart = { name: "when", build: buildWhen };

const file = "talk/when.yaml";
const lunarFile = "talk/lunar.yaml";

const word = z.string().min(1);
const words = z.array(word);
const offsets = z.record(word, z.number().int());
const numbers = (pattern: RegExp) => z.string().regex(pattern);

const whenSchema = z.strictObject({
  fragments: z.record(word, word),
  pieces: z.array(z.strictObject({ is: z.enum(pieceKinds), as: word })),
  lapses: z.array(z.strictObject({ is: z.enum(lapseForms), as: word })),
  lapse: word,
  units: z.record(z.enum(lapseUnits), words),
  "counted-unit": z.record(word, word),
  half: word,
  "half-month-days": z.number().int(),
  one: word,
  loose: words,
  "count-to": word,
  to: word,
  either: word,
  glue: word,
  variants: z.record(word, word),
  steps: offsets,
  first: words,
  years: offsets,
  days: offsets,
  weekdays: offsets,
  parts: z.record(word, z.enum(partNames)),
  holidays: z.array(
    z.strictObject({
      words,
      fixed: numbers(/^\d\d-\d\d$/).optional(),
      lunar: numbers(/^\d+-\d+$/).optional(),
      weekday: numbers(/^\d+-\d-\d$/).optional(),
      until: numbers(/^\d\d-\d\d$/).optional(),
      doubtful: z.boolean().default(false),
      date: z.boolean().default(false),
      rests: z.number().int().default(0),
    }),
  ),
  "solar-terms": z.array(
    z.strictObject({
      word,
      month: z.number().int(),
      constants: z.record(word, z.number()),
      off: z.record(word, z.number().int()),
      rests: z.number().int().default(0),
    }),
  ),
  "lunar-months": offsets,
  "lunar-first": word,
  "lunar-tens": offsets,
  before: z.strictObject({
    "told-of": word,
    "as-of": word,
    since: word,
    "past-it": word,
    deadline: word,
    start: word,
    "counted-from": word,
    every: word,
  }),
  after: z.strictObject({ "that-day": word, about: word, by: word, within: word, later: word, since: word }),
  vague: z.array(z.strictObject({ is: z.enum(["today", "soon", "payday"]), as: word })),
  "past-signs": word,
  "not-here": word,
  "no-such-day": word,
  "recent-days": z.number().int(),
  "years-ahead": z.number().int(),
});
type Written = z.output<typeof whenSchema>;

/** A first day, and the months: L of 30 days, s of 29, a leap month behind +. */
const lunarSchema = z.strictObject({
  years: z.record(z.string().regex(/^\d{4}$/), z.tuple([z.string().regex(/^0[12]-\d\d$/), z.string().regex(/^(?:\+?[Ls]){12,13}$/)])),
});

function buildWhen(root: string): Built {
  const { value, problems, lineOf } = readYaml(root, file, whenSchema);
  const lunar = readYaml(root, lunarFile, lunarSchema);
  if (!value || !lunar.value) return { files: [], problems: [...problems, ...lunar.problems] };
  const vocabulary = vocabularyOf(value);
  const broken = [...patternsOf(vocabulary)].filter(([, pattern]) => !isPattern(pattern)).map(([name]) => problem(lineOf([name]), name));
  if (broken.length > 0) return { files: [], problems: broken };
  const text = [
    "/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. */",
    `export const when: unknown = ${JSON.stringify(vocabulary)};`,
    `export const lunarYears: unknown = ${JSON.stringify(lunar.value.years)};`,
    "",
  ].join("\n");
  return { files: [{ name: "when.ts", text }], problems: [] };
}

const problem = (line: number, name: string): Problem => ({
  file,
  line,
  what: `A pattern under "${name}" is none, or names a fragment that is not there.`,
  remedy: "Mend it.",
});

function vocabularyOf(written: Written): WhenVocabulary {
  const expand = expander(written);
  const each = <Is>(patterns: readonly { readonly is: Is; readonly as: string }[]) =>
    patterns.map(({ is, as }) => ({ is, as: expand(as) }));
  const { before, after } = written;
  return {
    pieces: each(written.pieces),
    lapses: each(written.lapses),
    units: written.units,
    half: written.half,
    halfMonthDays: written["half-month-days"],
    one: written.one,
    loose: written.loose,
    countTo: written["count-to"],
    to: written.to,
    either: written.either,
    glue: expand(written.glue),
    years: written.years,
    days: written.days,
    weekdays: written.weekdays,
    variants: written.variants,
    steps: written.steps,
    first: written.first,
    parts: written.parts,
    holidays: written.holidays.map(holidayOf),
    solarTerms: written["solar-terms"],
    lunarMonths: written["lunar-months"],
    lunarFirst: written["lunar-first"],
    lunarTens: written["lunar-tens"],
    before,
    after,
    vague: each(written.vague),
    pastSigns: written["past-signs"],
    notHere: written["not-here"],
    noSuchDay: written["no-such-day"],
    recentDays: written["recent-days"],
    yearsAhead: written["years-ahead"],
  };
}

function holidayOf({ words, fixed, lunar, weekday, until, doubtful, date, rests }: Written["holidays"][number]): Holiday {
  const parts = (text: string): number[] => text.split("-").map(Number);
  const [month = 0, second = 0, third = 0] = parts(fixed ?? lunar ?? weekday ?? "");
  const [lastMonth = 0, lastDate = 0] = parts(until ?? "");
  return {
    words,
    on:
      weekday !== undefined
        ? { is: "weekday", month, nth: second, weekday: third }
        : { is: lunar === undefined ? "fixed" : "lunar", month, date: second },
    until: until === undefined ? null : { month: lastMonth, date: lastDate },
    doubtful,
    isDate: date,
    rests,
  };
}

/** Puts the fragments, and what follows from the lists, into a pattern. */
function expander(written: Written): (pattern: string) => string {
  const longestFirst = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");
  const unit = longestFirst(Object.values(written.units).flat())
    .split("|")
    .map((one) => written["counted-unit"][one] ?? one)
    .join("|");
  const holidays = longestFirst(written.holidays.flatMap((holiday) => holiday.words).filter((name) => name.length > 1));
  const terms = longestFirst(written["solar-terms"].map((term) => term.word));
  const fragments: Readonly<Record<string, string>> = { ...written.fragments, unit, holidays, terms, lapse: written.lapse };
  return function expand(pattern: string): string {
    return pattern.replace(/\{([a-z-]+)\}/g, (whole, name: string) => (fragments[name] === undefined ? whole : expand(fragments[name])));
  };
}

function patternsOf(vocabulary: WhenVocabulary): readonly (readonly [string, string])[] {
  const { pieces, lapses, vague, before, after, glue, to, either, countTo, pastSigns, notHere, noSuchDay } = vocabulary;
  const listed = { pieces, lapses, vague };
  return [
    ...Object.entries(listed).flatMap(([name, list]) => list.map(({ as }) => [name, as] as const)),
    ...Object.values(before).map((pattern) => ["before", pattern] as const),
    ...Object.values(after).map((pattern) => ["after", pattern] as const),
    ...Object.entries({ glue, to, either, "count-to": countTo, "past-signs": pastSigns, "not-here": notHere, "no-such-day": noSuchDay }),
  ];
}
