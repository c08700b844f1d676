/** How numbers are written in Chinese contracts: everyday characters and the capital ones nobody can alter. */

export const numeralDigits: Readonly<Record<string, number>> = Object.fromEntries(
  ["零〇○", "一壹", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"].flatMap((characters, digit) =>
    [...characters].map((character) => [character, digit]),
  ),
);

/** Within a section of ten thousand. */
export const numeralUnits: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** They close a section. */
export const numeralSections: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 };

export const numeralPoint = "点";

/** One number in characters, for use in other patterns. */
export const numeral =
  "[零〇○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾][零〇○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億]*(?:点[零〇一二三四五六七八九]+)?";

/** 伍仟元整, 壹万贰仟叁佰元伍角陆分: whole yuan, tenths, hundredths. */
export const capitalYuan = new RegExp(`(${numeral})[元圆](?:零?(${numeral})角)?(?:零?(${numeral})分)?[整正]?`);
