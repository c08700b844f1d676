/** `amount`: the first sum of money in a sentence, as people say it. Sentences from the words or from standard input, one a line. */

import { spokenLines } from "@tanhao/app/talk/spoken-lines";
import { err, ok } from "@tanhao/core/result";
import { amountFinder, type FoundAmount } from "@tanhao/core/talk/amount/find-amount";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { RunCommand } from "../line/command-spec.ts";
import { readStdin } from "../line/read-stdin.ts";
import { yuanFor } from "../print/yuan.ts";

export const run: RunCommand = async (input, world) => {
  const given = input.args.length > 0 ? ok(input.args.join(" ")) : await readStdin(world);
  if (!given.ok) return given;
  const lines = spokenLines(given.value);
  if (lines.length === 0) return err({ kind: "nothing-said", command: "amount" });
  const find = amountFinder(await world.loadAmounts());
  const found = lines.map(({ text }) => ({ text, sum: find(text) }));
  return ok({
    json: { lines: found.map(({ text, sum }) => documentOf(text, sum)) },
    text: found.map(({ text, sum }) => `${text}\n  ${say(sum, world.words.amount)}`).join("\n"),
  });
};

const documentOf = (text: string, sum: FoundAmount | null) => ({
  text,
  found: sum?.found ?? null,
  fen: sum?.fen ?? null,
  maxFen: sum?.maxFen ?? null,
  currency: sum?.currency ?? null,
  exact: sum?.exact ?? null,
});

function say(sum: FoundAmount | null, words: CliText["amount"]): string {
  if (sum === null) return words.none;
  const { found, fen, maxFen, currency, exact } = sum;
  if (fen === null) return words.unknown(found);
  const named = (figure: NonNullable<FoundAmount["fen"]>): string => words.sum(yuanFor(figure), currency);
  if (maxFen !== null) return fen === maxFen ? words.atMost(found, named(maxFen)) : words.between(found, named(fen), named(maxFen));
  return exact ? words.exactly(found, named(fen)) : words.about(found, named(fen));
}
