/** law/calendar/rest-days.yaml: each year's free and worked days, checked against the plain week. */

import { day, weekdayOf } from "@tanhao/core/day";
import type { Problem } from "../content-part.ts";
import { readYaml, type YamlFile } from "../read-yaml.ts";
import { type CalendarFile, calendarSchema } from "./law-schema.ts";

const file = "law/calendar/rest-days.yaml";

/** The plain JSON of core's `WorkCalendar`. */
export interface PlainCalendar {
  readonly known: { readonly first: number; readonly last: number };
  readonly rest: readonly string[];
  readonly work: readonly string[];
  readonly checked: string;
}

export function readCalendar(root: string, instruments: ReadonlySet<string>) {
  const read = readYaml(root, file, calendarSchema);
  if (!read.value) return { calendar: null, problems: read.problems };
  const problems = [...read.problems, ...checkCalendar(read, read.value, instruments)];
  return { calendar: problems.length === 0 ? toCalendar(read.value) : null, problems };
}

function checkCalendar(read: YamlFile<CalendarFile>, { instrument, years }: CalendarFile, instruments: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], what: string, remedy: string): void =>
    void problems.push({ file, line: read.lineOf(path), what, remedy });
  if (!instruments.has(instrument))
    report(["instrument"], `No instrument ${instrument} in law/sources.`, "Add it there, or correct the name.");
  for (const [index, { year, rest, work }] of years.entries()) {
    const newer = years[index - 1];
    if (newer && newer.year !== year + 1)
      report(["years", index, "year"], `${year} does not follow ${newer.year}.`, "Newest first, no year left out.");
    for (const [kind, days] of [
      ["rest", rest],
      ["work", work],
    ] as const)
      for (const [at, written] of days.entries()) {
        const inWeek = weekdayOf(day(written)) <= 5;
        if (!written.startsWith(`${year}-`)) report(["years", index, kind, at], `${written} is not in ${year}.`, "Move it to its year.");
        if (inWeek !== (kind === "rest"))
          report(["years", index, kind, at], `${written} is like that in the plain week.`, "List only days that differ from it.");
      }
  }
  return problems;
}

function toCalendar({ years, checked }: CalendarFile): PlainCalendar {
  const all = years.map(({ year }) => year);
  return {
    known: { first: Math.min(...all), last: Math.max(...all) },
    rest: years.flatMap(({ rest }) => rest),
    work: years.flatMap(({ work }) => work),
    checked,
  };
}
