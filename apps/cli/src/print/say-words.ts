/** The words a standing is said with at the terminal, in one language. */

import type { StandingWords } from "@tanhao/app/standing/standing-document";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";

export interface SayWords {
  readonly standing: StandingWords;
  readonly cli: CliText;
  readonly texts: Texts;
}

/** Nothing under a heading, no heading. */
export const under = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [heading, ...lines]);
