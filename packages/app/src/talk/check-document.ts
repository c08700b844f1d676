/** What `tanhao check` answers about one line a person means to say, as JSON. Better sentences are Chinese, with a gloss in English. */

import type { Bilingual } from "@tanhao/core/materials/bilingual";
import type { GateSheet } from "@tanhao/core/talk/hear-book";
import type { CheckedWords } from "@tanhao/core/talk/tone/check-words";

export function checkDocument(
  { text, hot, issues, gate, gentle, skills }: CheckedWords,
  lang: keyof Bilingual,
  crisis: GateSheet,
  question: Bilingual,
) {
  return {
    text,
    hot,
    issues: issues.map(({ better, ...rest }) => ({ ...rest, better: better["zh-CN"], gloss: better.en })),
    gate,
    now: gate === null ? null : crisis.now[lang],
    gentle: gentle ? question[lang] : null,
    skills: gate === null ? skills : null,
  };
}
