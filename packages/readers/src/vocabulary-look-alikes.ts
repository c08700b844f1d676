/**
 * Radicals that some PDFs hold in place of the letters they look like: 人⺠币 instead of 人民币. Those of the older block
 * (U+2F00) have a normal form of their own; these have none.
 */

const lettersByRadical: Readonly<Record<string, string>> = {
  "⺠": "民",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻉": "贝",
  "⻋": "车",
  "⻓": "长",
  "⻔": "门",
  "⻘": "青",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻢": "马",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻨": "麦",
  "⻩": "黄",
  "⻬": "齐",
  "⻮": "齿",
  "⻰": "龙",
  "⻁": "虎",
};

/** The letter meant; every other letter is its own. */
export const letterMeant = (letter: string): string =>
  /[\u2e80-\u2eff\u2f00-\u2fdf\uf900-\ufaff]/.test(letter) ? (lettersByRadical[letter] ?? letter.normalize("NFKC")) : letter;
