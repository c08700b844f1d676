/** Numbers in Chinese characters, for searching the law book: 四倍 as well as 4倍, 百分之二十四 as well as 24%. */

import type { Numerals } from "@tanhao/core/law/fold-numerals";

export const chineseNumerals: Numerals = {
  digits: { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  units: { 十: 10, 百: 100, 千: 1000, 万: 10_000 },
  percent: "百分之",
};
