/** What the command line says about a time found in a sentence: the days it means, and what leaves room. */

import { type Day, dateOf, monthOf, weekdayOf, yearOf } from "@tanhao/core/day";
import type { WhenNote } from "@tanhao/core/talk/when/span";

const weekdays = ["一", "二", "三", "四", "五", "六", "日"];
const day = (on: Day): string => `${yearOf(on)}年${monthOf(on)}月${dateOf(on)}日（周${weekdays[weekdayOf(on) - 1] ?? ""}）`;

export const cliWhen = {
  when: {
    summary: "一句话里的时间是哪天（下周三前、3个工作日内、月底、腊月二十）",
    detail:
      "读一句话，或者从标准输入每行读一句，找出第一个时间，写成具体日期。行首可以写这句话说出的时刻和一个制表符（2026-11-24T10:05）；不写就按今天算。周一到周日为一周；“前”“内”包含说到的最后一天；有别的读法的会说明，请和对方核对日期。没说到哪天的，如“尽快”，没有日期；“发工资那天”用 --payday 写明每月几号发（如 15），才有日期。",
    none: "没有听到时间。",
    noDay: (found: string) => `“${found}”：没有说到哪一天。`,
    on: (found: string, on: Day) => `“${found}” = ${day(on)}`,
    span: (found: string, from: Day, to: Day) => `“${found}” = ${day(from)}到${day(to)}`,
    by: (found: string, to: Day) => `“${found}” = 最晚${day(to)}，当天也算`,
    since: (found: string, from: Day) => `“${found}” = ${day(from)}起`,
    notes: {
      passed: "没有写年份，按刚过去的那天读；如果指以后，请问清。",
      rolled: "最近的一个已经过了，按下一个读；请问清。",
      "today-itself": "今天就是，按今天读；也可能指下周，请问清。",
      "other-weekday": "日期和星期对不上，按日期读；请问清。",
      about: "只说了大概，请问一个准日子。",
      part: "这个说法没有准日子，请问清哪一天。",
      "whole-period": "也可能要在它开始之前，请问清哪一天。",
      "before-holiday": "按节日前一天读；也可能指放假之前，请问清。",
      "several-readings": "这个说法不止一种读法，请问清哪一天。",
      "holidays-unknown": "那一年的放假安排还没有，按周一到周五算，请到时再核对。",
      "counted-from": "按从今天起数读；要从说到的那件事起数，请问清是哪天。",
      every: "每次都是这个日子，这里写的是最近的一次。",
      since: "",
      "open-end": "只说了在这之后，没有说到哪天为止，请问清。",
      soon: "请问一个准日子。",
      payday: "请写下发工资是几号（--payday）。",
    } satisfies Record<WhenNote, string>,
  },
};
