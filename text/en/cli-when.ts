/** What the command line says about a time found in a sentence, in English. */

import { type Day, weekdayOf } from "@tanhao/core/day";
import type { cliWhen as chinese } from "../zh-CN/cli-when.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const day = (on: Day): string => `${weekdays[weekdayOf(on) - 1] ?? ""} ${on}`;

export const cliWhen: typeof chinese = {
  when: {
    summary: "the time in a Chinese sentence (下周三前, 3个工作日内, 月底, 腊月二十)",
    detail:
      "Reads a sentence, or one a line from standard input, and finds the first time, as days. A line may begin with the moment it was said and a tab (2026-11-24T10:05); else today counts. Weeks run from Monday to Sunday; a deadline includes its last day; what can be read otherwise says so, ask. What names no day, such as 尽快, has none; for 发工资那天 tell the date of the month you are paid with --payday 15.",
    none: "no time",
    noDay: (found) => `"${found}": names no day.`,
    on: (found, on) => `"${found}" = ${day(on)}`,
    span: (found, from, to) => `"${found}" = ${day(from)} to ${day(to)}`,
    by: (found, to) => `"${found}" = by ${day(to)}, that day included`,
    since: (found, from) => `"${found}" = from ${day(from)} on`,
    notes: {
      passed: "No year was named; read as the one just passed. If it is to come, ask.",
      rolled: "The nearest has passed; read as the next one. Ask.",
      "today-itself": "That is today; next week may be meant. Ask.",
      "other-weekday": "Date and weekday do not agree; read by the date. Ask.",
      about: "Only roughly said; ask for a day.",
      part: "This names no exact day; ask which.",
      "whole-period": "Before it begins may be meant; ask which day.",
      "before-holiday": "Read as the day before; before the days off may be meant. Ask.",
      "several-readings": "This can be read in more than one way; ask which day.",
      "holidays-unknown": "The days off of that year are not known yet; counted by Monday to Friday, check it then.",
      "counted-from": "Read as counted from today; it counts from the event named. Ask which day that is.",
      every: "It comes again each time; this is the next one.",
      since: "",
      "open-end": "Only that it is after this; ask by when.",
      soon: "Ask for a day.",
      payday: "Write down which day you are paid (--payday).",
    },
  },
};
