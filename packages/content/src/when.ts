/**
 * The words by which days are recognised, and the months of the lunar years, as the apps pass them to the core.
 * Generated from talk/when.yaml and talk/lunar.yaml.
 */

import { addDays, day } from "@tanhao/core/day";
import type { LunarCalendar, LunarMonth } from "@tanhao/core/talk/when/lunar-calendar";
import type { WhenVocabulary } from "@tanhao/core/talk/when/when-vocabulary";
import { lunarYears as generatedYears, when } from "../generated/when.ts";

export const whenVocabulary: WhenVocabulary = when as WhenVocabulary; // shape and patterns were checked by build-when.ts

const years = generatedYears as Readonly<Record<string, readonly [string, string]>>; // likewise

export const lunarCalendar: LunarCalendar = (year) => {
  const [firstDay, months] = years[String(year)] ?? [];
  if (firstDay === undefined || months === undefined) return [];
  return monthsFrom(`${year}-${firstDay}`, months.match(/\+?[Ls]/g) ?? []);
};

function monthsFrom(newYear: string, marks: readonly string[]): readonly LunarMonth[] {
  let [first, month] = [day(newYear), 0];
  return marks.map((mark) => {
    const isLeap = mark.startsWith("+");
    if (!isLeap) month += 1;
    const days = mark.endsWith("L") ? 30 : 29;
    const one = { month, isLeap, first, days };
    first = addDays(first, days);
    return one;
  });
}
