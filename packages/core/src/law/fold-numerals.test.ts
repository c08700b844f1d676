import { expect, it } from "vitest";
import { foldNumerals } from "./fold-numerals.ts";

const numerals = {
  digits: { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 四: 4, 五: 5, 六: 6 },
  units: { 十: 10, 百: 100, 千: 1000, 万: 10_000 },
  percent: "百分之",
};

// each worked out by reading the characters: 二十四 is 2 x 10 + 4, 一百六十五 is 1 x 100 + 6 x 10 + 5, 五万 is 5 x 10,000
it.each([
  ["四倍", "4倍"],
  ["十五日", "15日"],
  ["二十四", "24"],
  ["第一百六十五条", "第165条"],
  ["五万元", "50000元"],
  ["5万元", "50000元"],
  ["一万二千", "12000"],
  ["二〇二〇年", "2020年"],
  ["一百零五", "105"],
  ["百分之二十四", "24%"],
  ["百分之24", "24%"],
  ["两次", "2次"],
])("%s is %s", (text, folded) => expect(foldNumerals(text, numerals)).toBe(folded));

it.each(["0.000175", "24%", "1.5万", "千万不要", "万一", "百分之", "答辩"])("%s stays", (text) => {
  expect(foldNumerals(text, numerals)).toBe(text);
});
