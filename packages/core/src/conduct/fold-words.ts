/**
 * Words as people type them -> words as the patterns expect them: full width and half width, capitals, traditional
 * characters, spaces and single characters torn apart by points or dashes are made one. Pure text, nothing is judged.
 */

/** A sentence with its parts; a part is what stands between two commas. */
export interface FoldedSentence {
  readonly whole: string;
  readonly parts: readonly string[];
}

export function foldSentences(words: string, folds: ReadonlyMap<string, string>): readonly FoldedSentence[] {
  return foldText(words, folds)
    .split("。")
    .map((whole) => ({ whole, parts: whole.split("，").filter((part) => part !== "") }))
    .filter(({ parts }) => parts.length > 0);
}

function foldText(words: string, folds: ReadonlyMap<string, string>): string {
  let text = words.normalize("NFKC").toLowerCase();
  for (const [from, to] of folds) text = text.replaceAll(from, to);
  return text
    .replace(/[\p{Cf}\p{Extended_Pictographic}"'“”‘’「」『』《》〈〉【】()[\]{}]/gu, (mark) => (/\d/.test(mark) ? mark : ""))
    .replace(tornApart, (torn) => torn.replace(/[\s.·・•*_\-~、,，。/|]+/gu, ""))
    .replace(/[。!?;…\n\r]+/gu, "。")
    .replace(/(?<!\d),|,(?!\d)|[、:~—～·]+/gu, "，")
    .replace(/\s+/gu, "")
    .replace(/，*。[，。]*/gu, "。")
    .replace(/，{2,}/gu, "，");
}

/** Three or more single characters with a mark between each two: 弄.死.你, 抓 你 坐 牢. */
const tornApart = /(?<!\p{Script=Han})\p{Script=Han}(?:[\s.·・•*_\-~、,，。/|]+\p{Script=Han}(?!\p{Script=Han})){2,}/gu;
