/**
 * The papers that may go with a letter, and which of them do: those that usually go with it, until the person chooses.
 * Before a claim is verified nothing tells of means or of a contract; only other files of the case may be chosen.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Document } from "@tanhao/core/document/block";
import type { WordsAllowed } from "@tanhao/core/standing/standing";
import { paperNames as english } from "@tanhao/text/en/paper-names";
import { webLetters as englishLetters } from "@tanhao/text/en/web-letters";
import { paperNames as chinese } from "@tanhao/text/zh-CN/paper-names";
import { webLetters as chineseLetters } from "@tanhao/text/zh-CN/web-letters";

export interface AnnexChoice {
  readonly file: string;
  /** What it is, in the letter's language. */
  readonly why: string;
  readonly goes: boolean;
  /** The letter's own words refer to it. */
  readonly always: boolean;
}

const namesIn = { "zh-CN": chinese, en: english } as const;
/** What stands above their list, where the letter has none of its own. */
export const annexHeading = { "zh-CN": chineseLetters.annexHeading, en: englishLetters.annexHeading } as const;
const ofMeans: ReadonlySet<string> = new Set(["hardship-proof", "income-proof", "contract"]);

interface AnnexSource {
  readonly facts: CaseFacts;
  /** The letter as it is made without a choice. */
  readonly usual: Document;
  /** Whether the letter lists its annexes; evidence it names in its own way is no matter of choice. */
  readonly lists: boolean;
  /** `null` before anything was chosen. */
  readonly chosen: readonly string[] | null;
  readonly words: WordsAllowed["set"];
}

export function annexChoices({ facts, usual, lists, chosen, words }: AnnexSource): readonly AnnexChoice[] {
  const { lang } = usual;
  const why = (path: string, as: string): string => namesIn[lang][as] ?? path.split("/").at(-1) ?? path;
  const files = facts.files
    .filter(({ as }) => words === "open" || !ofMeans.has(as))
    .map(({ path, as }) => ({ file: path, why: why(path, as) }));
  const others = files.filter(({ file }) => !usual.annexes.some((one) => one.file === file));
  const offered = lists ? [...usual.annexes, ...others] : others;
  const goes = chosen ?? usual.annexes.map(({ file }) => file);
  return offered.map((one, index) => {
    const always = lists && index === 0 && usual.annexes.length > 0;
    return { ...one, always, goes: always || goes.includes(one.file) };
  });
}
