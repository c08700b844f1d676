import type { ScoredItem, SkillScore } from "@tanhao/core/talk/rehearsal/score";
import { describe, expect, it } from "vitest";
import { byLine } from "./by-line.ts";

const named = (zh: string) => ({ "zh-CN": zh, en: zh });
const item = (name: string, points: number, quote: string | null): ScoredItem => ({
  item: {
    skill: "explain",
    item: name,
    of: 10,
    natures: ["lender"],
    by: ["STATE"],
    figures: false,
    without: [],
    drill: "cold",
    move: "STATE",
    name: named(name),
    missing: named(name),
  },
  points,
  quote,
});
const skill = (name: SkillScore["skill"], items: readonly ScoredItem[]): SkillScore => ({
  skill: name,
  points: 0,
  of: 0,
  quote: null,
  items,
});

const score = [
  skill("explain", [item("原因", 10, "我失业了"), item("数", 0, null)]),
  skill("sincerity", [item("愿意还", 10, "我失业了"), item("不编造", 10, "请发书面")]),
  skill("calm", [item("不骂人", 0, "滚")]),
];
const shape = (said: readonly string[]) =>
  byLine(score, said).map(({ quote, items }) => [quote, items.map((one) => one.item.name["zh-CN"])]);

describe("the points by line", () => {
  it("quotes each line once, as they were said, and what was never said last", () =>
    expect(shape(["滚", "我失业了", "没人引用的话", "请发书面", "我失业了"])).toEqual([
      ["滚", ["不骂人"]],
      ["我失业了", ["原因", "愿意还"]],
      ["请发书面", ["不编造"]],
      [null, ["数"]],
    ]));

  it("loses no point", () => expect(byLine(score, ["我失业了", "请发书面", "滚"]).flatMap(({ items }) => items)).toHaveLength(5));

  it("is empty where nothing was scored", () => expect(byLine([], ["我失业了"])).toEqual([]));
});
