/** What a pack holds and what to know before using it: at the terminal, and as the first page of the pack. */

import type { PackedCase } from "@tanhao/app/pack/pack-case";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import { nameOfDebt } from "../texts/debt-name.ts";
import type { World } from "../world.ts";

type WordedWarning = { readonly text: string };

/** More would not be read at a terminal; the first page and --json have all. */
const mostWarnings = 12;

export function sayPack(out: string, files: number, warnings: readonly WordedWarning[], words: CliText): string {
  const shown = warnings.slice(0, mostWarnings).map(({ text }) => `  - ${text}`);
  const more = warnings.length - shown.length;
  return [
    words.pack.written(out, files),
    ...(warnings.length > 0 ? ["", words.pack.know, ...shown, ...(more > 0 ? [`  ${words.pack.more(more)}`] : [])] : []),
    "",
    words.pack.begin,
  ].join("\n");
}

/** In the language the person reads, whatever the papers are in. */
export function startHere(facts: CaseFacts, packed: PackedCase, warnings: readonly WordedWarning[], world: World): string {
  const { pack } = world.words;
  const lines = [
    pack.title(world.on),
    "",
    ...(warnings.length > 0 ? [pack.know, ...warnings.map(({ text }) => `- ${text}`), ""] : []),
    pack.forAll,
    ...pack.casePapers(packed.debts.some(({ words }) => words === "open")).map((line) => `- ${line}`),
    ...packed.debts.flatMap(({ id, words }) => ["", pack.forDebt(nameOfDebt(facts, id), id), `- ${pack.debtPapers[words]}`]),
    "",
    ...pack.closing,
  ];
  return `${lines.join("\n")}\n`;
}
