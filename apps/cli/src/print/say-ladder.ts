/** Offer ladders for a terminal: the rungs as a table, what no agreement costs, what to ask and to give, and the grounds. */

import type { Ground, Ladder, Rung } from "@tanhao/core/plan/ladder";
import { columns } from "./columns.ts";
import { type SayWords, under } from "./say-words.ts";
import { yuanFor } from "./yuan.ts";

type Words = Pick<SayWords, "cli" | "texts">;

/** One paragraph, or none where no debt may be proposed on. */
export function sayLadders(ladders: readonly Ladder[], words: Words): readonly string[] {
  if (ladders.length === 0) return [];
  return [[words.cli.plan.ladders, ...ladders.flatMap((ladder) => sayLadder(ladder, words))].join("\n")];
}

function sayLadder(ladder: Ladder, { cli, texts }: Words): string[] {
  const { plan: text } = cli;
  const { document, standing } = texts;
  const { perMonthFen, twelveMonthsFen, mayCome } = ladder.walkAway;
  const asks = ladder.asks.map((ask) => `      ${document.ask[ask]}`);
  const gives = ladder.gives.map((give) => `      ${document.give[give]}`);
  const grounds = ladder.grounds.map((ground) => `      ${sayGround(ground, { cli, texts })}`);
  const onlyCourt = ladder.grounds.some((ground) => ground.onlyCourt) ? [`      ${text.onlyCourt}`] : [];
  return [
    `  ${ladder.id}`,
    ...rungLines(ladder, { cli, texts }),
    ...(perMonthFen === null || twelveMonthsFen === null ? [] : [`    ${text.walkAway(yuanFor(perMonthFen), yuanFor(twelveMonthsFen))}`]),
    ...(mayCome.length === 0 ? [] : [`    ${text.mayCome(mayCome.map((stage) => standing.path.stages[stage]))}`]),
    ...under(`    ${text.asks}`, asks),
    ...under(`    ${text.gives}`, gives),
    ...under(`    ${text.grounds}`, [...grounds, ...onlyCourt]),
  ];
}

function rungLines({ opening, target, limit }: Ladder, { cli, texts }: Words): string[] {
  const { plan: text } = cli;
  const { rung } = texts.document;
  const row = (name: string, of: Rung): string[] =>
    of.kind === "deferral"
      ? [name, "", "", "", text.ladderWaits(of.endDay)]
      : [name, yuanFor(of.monthlyFen), `${of.months}`, yuanFor(of.totalFen), of.endDay, of.keptIfIncomeFalls ? text.ladderKept : ""];
  return columns([[...text.ladderHead], row(rung.opening, opening), row(rung.target, target), row(rung.limit, limit)], [1, 2, 3], "    ");
}

function sayGround({ rule, citation, unpaidFen }: Ground, { cli, texts }: Words): string {
  const { document, law } = texts;
  return cli.plan.ground({
    title: law.rules[rule]?.title ?? rule,
    force: document.force[citation.force],
    may: document.may[citation.borrowerMay],
    reported: citation.confidence === "secondary",
    sum: unpaidFen === null ? null : yuanFor(unpaidFen),
  });
}
