/** Notes of a helper as lines: what each is about, then its words. */

import type { CliText } from "@tanhao/text/zh-CN/cli";

interface SaidNote {
  readonly name?: string;
  readonly text: string;
  readonly debt?: string;
  readonly until?: string;
}

export const sayNotes = (notes: readonly SaidNote[], words: CliText["notes"]): readonly string[] =>
  notes.flatMap(({ name, text, debt, until }) => [
    "",
    `${name === undefined ? "" : `${name} · `}${words.head(debt ?? words.whole, until ?? null)}`,
    ...text.split(/\r?\n/).map((line) => `  ${line}`),
  ]);
