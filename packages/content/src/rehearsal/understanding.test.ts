/** The borrower's own words are understood: lines that were not learned, figures, and words that only look like a slip. */

import { describe, expect, it } from "vitest";
import { borrowerLines } from "./a-borrower-line.ts";
import { understand } from "./a-rehearsal.ts";

const written = Object.entries(borrowerLines).flatMap(([label, lines]) => lines.map((line) => ({ label, line })));

describe("a borrower's line", () => {
  it("is understood in four of five cases", () => {
    const missed = written.filter(({ label, line }) => {
      const { moves, slips } = understand(line);
      return !moves.some((one) => one === label) && !slips.some((one) => one === label);
    });
    expect(missed.length / written.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.2);
  });

  it.each([
    ["我每月还能还600", 60_000],
    ["每个月我最多能拿出八百", 80_000],
    ["我收入降了，现在每月只能还600", 60_000],
    ["每月还得起五百五", 55_000],
  ])("that names what a month can carry is a proposal: %s", (line, monthlyFen) => {
    const said = understand(line);
    expect(said.moves).toContain("PROPOSE");
    expect(said.monthlyFen).toBe(monthlyFen);
  });

  it.each(["我收入降了，现在每月只能还600", "上个月被裁了，每个月能给五百", "店里生意差，每月先付四百行吗"])(
    "holds its cause, too: %s",
    (line) => expect(understand(line).moves).toEqual(expect.arrayContaining(["STATE", "PROPOSE"])),
  );

  it.each(["每月1200我还不了", "凭什么要我每个月还1200", "以前我每个月还1500"])("that is no proposal is none: %s", (line) =>
    expect(understand(line).moves).not.toContain("PROPOSE"),
  );

  it("is hardly ever taken for something harmful that it is not", () => {
    const good = written.filter(({ label }) => !["BEG", "INSULT", "THREATEN"].includes(label));
    const wronged = good.filter(({ line }) => understand(line).slips.length > 0);
    expect(wronged.length / good.length, JSON.stringify(wronged)).toBeLessThanOrEqual(0.05);
  });

  it.each([
    "我不会去借钱来还，那样越滚越多",
    "假的材料我不交",
    "验证码我不会告诉您",
    "我不转个人账户",
    "我不放弃投诉的权利",
    "我没有生病，不能那样写",
  ])("that refuses harm is no slip: %s", (line) => {
    expect(understand(line).slips).toEqual([]);
  });

  it.each([
    ["我欠一万八，每月还600元，分30期", 60_000, 30],
    ["每个月15号还八百五，还二十四个月", 85_000, 24],
    ["分三十六期，每期五百", 50_000, 36],
    ["下个月开始，每月700块", 70_000, null],
    ["一个月一千二，十八个月", 120_000, 18],
    ["可以延期三个月吗", null, 3],
  ])("names its figures: %s", (line, monthlyFen, months) => {
    expect(understand(line)).toMatchObject({ monthlyFen, months });
  });
});
