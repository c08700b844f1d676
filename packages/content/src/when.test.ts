/** Days as people say them, through the words and the lunar table that ship. */

import { addDays, addMonths, type Day, dateOf, day, dayToNumber, monthOf, weekdayOf, yearOf } from "@tanhao/core/day";
import { emptyCalendar } from "@tanhao/core/law/work-calendar";
import { type FoundWhen, whenFinder } from "@tanhao/core/talk/when/find-when";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notTimes, withoutDay } from "./a-line-without-day.ts";
import { spoken, spokenOn } from "./a-spoken-time.ts";
import { timesOfTalk } from "./a-word-of-a-talk.ts";
import { amountVocabulary } from "./amount.ts";
import { lawBook } from "./law-book.ts";
import { lunarCalendar, whenVocabulary } from "./when.ts";

const sources = { vocabulary: whenVocabulary, numerals: amountVocabulary.numerals, lunar: lunarCalendar };
const find = whenFinder({ ...sources, calendar: lawBook.calendar });
const said = (text: string, on: Day = spokenOn, minute: number | null = null): FoundWhen | null => find(text, { on, minute });

function short(of: FoundWhen | null): string | null {
  if (of === null) return null;
  if (of.deadline) return `${of.from}..${of.to}!`;
  return of.from === of.to ? `${of.from}` : `${of.from ?? ""}..${of.to ?? ""}`;
}

describe("a time is found in a line", () => {
  it.each(spoken)("%s", (text, expected) => expect(short(said(text))).toBe(expected));

  it.each(timesOfTalk)("in a talk: %s", (text, expected) => expect(short(said(text))).toBe(expected));

  it.each(withoutDay)("without a day: %s", (text) => expect(said(text)).toMatchObject({ from: null, to: null, doubtful: true }));

  it.each(notTimes)("none in: %s", (text) => expect(said(text)).toBeNull());

  it("with the words it was said in, and where", () => {
    const text = "您好，请最晚下周三前把材料寄来";
    const found = said(text);
    expect(found?.found).toBe("最晚下周三前");
    expect(text.slice(found?.at, found?.end)).toBe("最晚下周三前");
    expect(said("请于１２月５日前还款")?.found).toBe("１２月５日前");
  });

  it("prefers what names a day to what does not", () => {
    expect(said("会尽快处理，本周五前答复您")?.found).toBe("本周五前");
    expect(said("上午给您打过电话，15号前请还款")?.found).toBe("15号前");
  });
});

describe("the first working day after a holiday", () => {
  it.each([
    // Notice of 2026: free from 1 to 7 October, from 15 to 23 February, from 4 to 6 April.
    ["2026-09-28", "节后第一个工作日", "2026-10-08", false],
    ["2026-10-03", "节后第一个工作日给您答复", "2026-10-08", false],
    ["2026-02-21", "节后第一个工作日", "2026-02-24", false],
    ["2026-03-10", "节后第一个工作日", "2026-04-07", false],
    ["2026-09-28", "国庆节后的第一个工作日", "2026-10-08", false],
    // Not known: Friday 1 January 2027 alone is free by law, and the weekend.
    ["2026-11-30", "节后第一个工作日", "2027-01-04", true],
  ] as const)("on %s, %s", (on, text, expected, doubtful) =>
    expect(said(text, day(on))).toMatchObject({ from: expected, to: expected, doubtful }),
  );
});

describe("a week of a month", () => {
  it.each([
    // 1 December 2026 is a Tuesday, the 31st a Thursday; 1 November a Sunday.
    ["12月第一周", "2026-12-01", "2026-12-06", false],
    ["下个月的第2周", "2026-12-07", "2026-12-13", false],
    ["12月最后一周", "2026-12-28", "2026-12-31", false],
    ["12月第一周之前给答复", day("2026-11-24"), "2026-12-06", true],
    ["下个月第二周周三", "2026-12-09", "2026-12-09", false],
  ] as const)("%s is from Monday to Sunday as the month holds it, and asked for", (text, from, to, deadline) =>
    expect(said(text, day("2026-11-24"))).toMatchObject({ from, to, deadline, doubtful: true }),
  );

  it.each([
    // Said on Tuesday 24 November 2026. The first week of December has no Monday, the last no Sunday.
    ["12月第一周周三前还", "2026-12-02"],
    ["12月第二周周五前还500", "2026-12-11"],
    ["下个月第二周周三", "2026-12-09"],
    ["下个月第一周周一前", "2026-12-06"],
    ["12月最后一周周日前", "2026-12-31"],
  ])("%s stays in its month, and in doubt", (text, to) => expect(said(text, day("2026-11-24"))).toMatchObject({ to, doubtful: true }));

  it("is none where the month has no such week", () => expect(said("2月第五周", day("2027-01-05"))?.found).toBe("2月"));
});

describe("a weekday and its date", () => {
  it.each([
    // Said on Tuesday 24 November 2026; 1 December is a Tuesday, 5 December a Saturday.
    ["那咱们说好周二，12月1号", "2026-12-01"],
    ["周六，5号给你", "2026-12-05"],
    ["12月1号，周二", "2026-12-01"],
  ])("%s is one day", (text, expected) => expect(said(text, day("2026-11-24"))).toMatchObject({ from: expected, to: expected }));
});

describe("this day of another month", () => {
  it.each([
    ["下个月的今天", "2026-11-24", "2026-12-24"],
    ["下个月今天", "2027-01-31", "2027-02-28"],
  ] as const)("%s, said on %s", (text, on, expected) =>
    expect(said(text, day(on))).toMatchObject({ from: expected, to: expected, doubtful: false }),
  );

  it.each([
    ["11月今天还500", "2026-11-24"],
    ["12月的今晚就还", "2026-12-24"],
    ["1月的今天还", "2027-01-24"],
  ])("%s is the coming one, and asked for: it may be today's payment of that month", (text, expected) =>
    expect(said(text, day("2026-11-24"))).toMatchObject({ to: expected, doubtful: true }),
  );
});

describe("days around the new year of the lunar calendar", () => {
  it.each([
    // The first of the first month is 6 February 2027; the twelfth month before it has 29 days.
    ["年二十九还", "2027-02-05", false],
    ["大年二十八前打给你", "2027-02-04", true],
    ["大年初七前", "2027-02-12", true],
    ["年后初十还", "2027-02-15", false],
    ["过完年初八上班就转", "2027-02-13", false],
    ["阴历年前还清", "2027-02-05", true],
    ["农历年三十还", "2027-02-05", false],
    ["阴历年初八给你", "2027-02-13", false],
    ["农历年二十八", "2027-02-04", false],
  ] as const)("%s", (text, to, deadline) => expect(said(text, day("2026-11-24"))).toMatchObject({ to, deadline }));
});

describe("payday, where its date is known", () => {
  const paid = (text: string, payday: number, on = spokenOn) => find(text, { on, minute: null, payday });
  it.each([
    ["发工资那天", 15, "2026-12-15", false],
    ["发薪日", 31, "2026-11-30", false],
    ["下个月发工资", 30, "2026-12-30", false],
    ["工资到账后", 10, "2026-12-10", true],
    ["等我发了工资就转", 10, "2026-12-10", true],
  ] as const)("%s, paid on the %i", (text, payday, expected, doubtful) =>
    expect(paid(text, payday)).toMatchObject({ from: expected, to: expected, deadline: false, doubtful }),
  );

  it("is today on the day itself, and before it ends the day before", () => {
    expect(paid("发工资那天", 30)?.to).toBe(spokenOn);
    expect(paid("发工资前", 15)).toMatchObject({ to: "2026-12-14", deadline: true });
    expect(paid("发薪日", 31, day("2027-02-01"))?.to).toBe("2027-02-28");
  });

  it("is left for a day that is named", () => expect(paid("等发工资了，20号还", 15)?.to).toBe("2026-12-20"));
});

describe("what leaves room says so", () => {
  it.each([
    ["15号前", "rolled"],
    ["周一", "today-itself"],
    ["11月20号", "passed"],
    ["12月5号周五", "other-weekday"],
    ["12月20号左右", "about"],
    ["十来天后", "about"],
    ["月底", "part"],
    ["12月前", "whole-period"],
    ["国庆前", "before-holiday"],
    ["过年", "several-readings"],
    ["明天或者后天", "about"],
    ["3个工作日内", null],
    ["30个工作日内", "holidays-unknown"],
    ["每月10号", "every"],
    ["1月起", "since"],
    ["收到本函之日起十五日内", "counted-from"],
    ["第三个工作日", "counted-from"],
    ["过两天", "about"],
    ["下下月第一个工作日", "holidays-unknown"],
    ["春节后", "open-end"],
    ["尽快", "soon"],
    ["发工资那天", "payday"],
    ["12月5号", null],
    ["下周三前", null],
    ["3天内", null],
    ["月底前", null],
  ] as const)("%s: %s", (text, note) => {
    const found = said(text);
    expect(found?.note).toBe(note);
    expect(found?.doubtful).toBe(note !== null && note !== "every" && note !== "since");
  });

  it("after a holiday is after the days off around it, where they are known", () => {
    expect(said("国庆节后", day("2026-09-28"))).toMatchObject({ from: "2026-10-08", to: null, note: "open-end" });
    expect(said("春节后", day("2026-02-10"))).toMatchObject({ from: "2026-02-24", to: null, note: "open-end" });
    expect(said("国庆假期结束后", day("2026-09-15"))).toMatchObject({ from: "2026-10-08", to: null });
    expect(said("重阳节后", day("2026-09-28"))).toMatchObject({ from: "2026-10-19", to: null });
  });

  it("a day that the month said does not have is none of this month", () => expect(said("下个月31号", day("2026-05-31"))).toBeNull());

  it("a weekday of this week that is over is the next week's", () =>
    expect(said("周三前", day("2026-12-04"))).toMatchObject({ to: "2026-12-09", doubtful: true, note: "rolled" }));
});

describe("a clock decides where hours matter", () => {
  it("two hours from the evening end on the next day", () => {
    expect(said("3小时内", spokenOn, 22 * 60)).toMatchObject({ to: "2026-12-01", doubtful: false });
    expect(said("3小时内", spokenOn, 10 * 60)).toMatchObject({ to: "2026-11-30", doubtful: false });
    expect(said("3小时内")).toMatchObject({ to: "2026-11-30", doubtful: true });
  });
});

describe("working days", () => {
  it("step over a holiday of the law book", () => {
    // 1 to 7 October 2026 are free, 10 October is worked: 8, 9, 10.
    expect(said("3个工作日内", day("2026-09-30"))).toMatchObject({ to: "2026-10-10", doubtful: false });
  });

  it("are plain weekdays where no holidays are known, and say so", () => {
    const blind = whenFinder({ ...sources, calendar: emptyCalendar });
    expect(blind("5个工作日内", { on: spokenOn, minute: null })).toMatchObject({ to: "2026-12-07", note: "holidays-unknown" });
  });
});

const characters = "零一二三四五六七八九十";
const inCharacters = (number: number): string =>
  number <= 10
    ? `${characters[number]}`
    : `${number < 20 ? "" : characters[Math.floor(number / 10)]}十${number % 10 === 0 ? "" : characters[number % 10]}`;

const aDay = fc
  .integer({ min: dayToNumber(day("2017-01-01")), max: dayToNumber(day("2060-12-31")) })
  .map((number) => addDays(day("1970-01-01"), number));

describe("holds for all days", () => {
  it("M月D号 is that day, in figures and in characters", () =>
    fc.assert(
      fc.property(aDay, aDay, (on, wanted) => {
        const [month, date] = [monthOf(wanted), dateOf(wanted)];
        for (const text of [`${month}月${date}号`, `${inCharacters(month)}月${inCharacters(date)}日`, `${month}月${date}日前`]) {
          const to = said(text, on)?.to;
          expect([text, to && monthOf(to), to && dateOf(to)]).toEqual([text, month, date]);
        }
      }),
    ));

  it("a full date is itself in every form", () =>
    fc.assert(
      fc.property(aDay, aDay, (on, wanted) => {
        const [year, month, date] = [yearOf(wanted), monthOf(wanted), dateOf(wanted)];
        const forms = [
          wanted,
          wanted.replaceAll("-", ""),
          wanted.replaceAll("-", "/"),
          `${year}.${month}.${date}`,
          `${year}年${month}月${date}日`,
        ];
        for (const text of forms) expect([text, said(text, on)?.from, said(text, on)?.to]).toEqual([text, wanted, wanted]);
      }),
    ));

  it("a deadline begins today, ends later, and N天内 ends N days on", () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 99 }), (on, count) => {
        for (const text of [`${count}天内`, `${inCharacters(count)}天之内`])
          expect(said(text, on)).toMatchObject({ from: on, to: addDays(on, count), deadline: true, doubtful: false });
      }),
    ));

  it("下周X lies in the next calendar week", () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 7 }), (on, weekday) => {
        const to = said(`下周${"一二三四五六日"[weekday - 1]}`, on)?.to;
        expect(to).toBe(addDays(on, 7 - weekdayOf(on) + weekday));
      }),
    ));

  it("a coming D号 is the first that has not passed", () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 28 }), (on, date) => {
        const to = said(`${date}号前`, on)?.to;
        expect(to).toBe(addMonths(on, date < dateOf(on) ? 1 : 0, date));
      }),
    ));

  it("本月最后一天 is the last of the month", () =>
    fc.assert(
      fc.property(aDay, (on) => {
        expect(said("本月最后一天", on)?.to).toBe(addDays(addMonths(on, 1, 1), -1));
      }),
    ));

  it("any text is read without harm, and what is found stands in it", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."今明后天下上周月年日号前内一二三十12503个工作半农历初正腊底到至从每起之以.-/:"), { maxLength: 14 }),
        aDay,
        (letters, on) => {
          const text = letters.join("");
          const found = said(text, on);
          if (found !== null) expect(text.slice(found.at, found.end)).toBe(found.found);
          if (found?.from && found.to) expect(found.from <= found.to).toBe(true);
        },
      ),
      { numRuns: 2000 },
    ));
});

describe("the lunar calendar", () => {
  // First days of the lunar year as the Hong Kong Observatory publishes them.
  it.each([
    "1954-02-03",
    "1985-02-20",
    "2000-02-05",
    "2023-01-22",
    "2024-02-10",
    "2025-01-29",
    "2026-02-17",
    "2027-02-06",
    "2028-01-26",
    "2030-02-03",
    "2033-01-31",
    "2034-02-19",
  ])("new year on %s", (first) => {
    expect(lunarCalendar(Number(first.slice(0, 4)))[0]?.first).toBe(first);
    expect(said(`${first.slice(0, 4)}年春节`)?.from).toBe(first);
  });

  it("each year ends where the next begins", () => {
    for (let year = 1901; year < 2100; year++) {
      const last = lunarCalendar(year).at(-1);
      expect(last && addDays(last.first, last.days)).toBe(lunarCalendar(year + 1)[0]?.first);
    }
  });

  it("knows leap months and ends with its table", () => {
    const leap = (year: number): number | undefined => lunarCalendar(year).find(({ isLeap }) => isLeap)?.month;
    expect([2020, 2023, 2025, 2026, 2028, 2033].map(leap)).toEqual([4, 2, 6, undefined, 5, 11]);
    expect(lunarCalendar(2101)).toEqual([]);
  });

  // Days on which solar terms fell or will fall, from almanacs.
  it.each([
    ["2024年清明", "2024-04-04"],
    ["2025年清明", "2025-04-04"],
    ["2026年清明", "2026-04-05"],
    ["2021年冬至", "2021-12-21"],
    ["2024年立春", "2024-02-04"],
    ["2025年立春", "2025-02-03"],
    ["2026年雨水", "2026-02-18"],
    ["2026年夏至", "2026-06-21"],
  ])("%s", (text, expected) => expect(said(text)?.from).toBe(expected));
});
