/** What to do next, for a terminal: actions first, then the words given that need a look, then what does not fit an agreement. */

import type { BreachStep } from "@tanhao/app/followup/breach-document";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { type Action, type ActionsByTime, fold } from "@tanhao/core/followup/action";
import type { StatedWord } from "@tanhao/core/followup/stated-words";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";
import { nameOfDebt } from "../texts/debt-name.ts";
import { columns } from "./columns.ts";

export interface Next {
  readonly folder: string;
  readonly facts: CaseFacts;
  readonly split: ActionsByTime;
  readonly words: readonly StatedWord[];
  readonly breaches: readonly BreachStep[];
  readonly dropped: readonly { readonly action: string; readonly text: string | null; readonly because: string | null }[];
}

export type SayAction = (action: Action) => { readonly text: string; readonly reason: string };

export function sayNext(next: Next, sayAction: SayAction, { next: say }: CliText, texts: Texts): string {
  const sections = [
    actionLines(next.split, sayAction, say),
    section(
      say.words,
      next.words.filter(needsLook).map((word) => sayWord(word, next.facts, say, texts)),
    ),
    section(
      say.breaches,
      foldAlike(next.breaches).flatMap(({ newest, more }) => [
        ...sayBreach(newest, next, say, texts),
        ...(more === 0 ? [] : [`  ${say.alike(more)}`]),
      ]),
    ),
    section(
      say.dropped,
      next.dropped.map(({ action, text, because }) => [text ?? action, ...(because === null ? [] : [say.because(because)])].join("  ")),
    ),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

type Say = CliText["next"];

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

function actionLines(split: ActionsByTime, sayAction: SayAction, say: Say): readonly string[] {
  const groups = [split.today, split.thisWeek, split.later].filter((actions) => actions.length > 0).map(fold);
  if (groups.length === 0) return [say.none];
  const rows = groups.flatMap(({ shown, folded }) => [
    ...shown.map((action) => {
      const { text, reason } = sayAction(action);
      return [action.day, text, reason];
    }),
    ...(folded === 0 ? [] : [[say.folded(folded)]]),
  ]);
  return columns(rows, [], "");
}

/** What is open, kept or no longer holds needs nobody's eye here; --json has all. */
const needsLook = ({ state }: StatedWord): boolean => state === "unseen" || state === "broken";

function sayWord(word: StatedWord, facts: CaseFacts, say: Say, { given, explanation }: Texts): string {
  const { side, debt, what, fen, dueDay, state, because } = word;
  const who = side === "mine" ? say.mine : say.theirs;
  const matter = what ?? (fen === null ? "" : say.sum(explanation.money(fen)));
  const due = dueDay === null ? say.noDay : say.due(explanation.day(dueDay));
  const head = [nameOfDebt(facts, debt), who, matter, due, given[side][state]].filter((part) => part !== "").join("  ");
  const doubt = because === "nothing-seen" ? [side === "mine" ? given.onlyYouKnow : given.maybeNotNoted] : [];
  return [head, given.because[because], ...doubt].join("  ");
}

/** Of one kind and debt the newest; `--json` has all. */
function foldAlike(breaches: readonly BreachStep[]): readonly { readonly newest: BreachStep; readonly more: number }[] {
  const isAlike = (a: BreachStep, b: BreachStep): boolean => a.kind === b.kind && a.debt === b.debt;
  const newest = breaches.filter((breach, index) => breaches.findIndex((one) => isAlike(one, breach)) === index);
  return newest.map((one) => ({ newest: one, more: breaches.filter((other) => isAlike(one, other)).length - 1 }));
}

function sayBreach(breach: BreachStep, { folder, facts }: Next, say: Say, { given, explanation }: Texts): readonly string[] {
  const { kind, agreed, seen, sure } = breach;
  const money = (fen: typeof seen.fen): string => (fen === null ? "" : explanation.money(fen));
  const saidAgreed = {
    on: explanation.day(agreed.on),
    day: agreed.day === null ? "" : explanation.day(agreed.day),
    yuan: money(agreed.fen),
  };
  const saidSeen = { day: explanation.day(seen.day), yuan: money(seen.fen), times: seen.times };
  const words = seen.words === null ? "" : `  “${seen.words}”`;
  return [
    `${nameOfDebt(facts, breach.debt)}  ${given.breaches[kind]}（${given.sure[sure]}）`,
    `  ${say.agreed(given.agreed[kind](saidAgreed))}`,
    `  ${say.seen(given.seen[kind](saidSeen))}${words}`,
    ...(seen.file === null ? [] : [`  ${say.source(seen.file, seen.line)}`]),
    `  ${given.first[kind]}`,
    `  ${say.ask(breach.ask)}`,
    `  ${say.letter(breach.letter, folder, breach.debt)}`,
    `  ${say.keep(breach.keepProof)}`,
  ];
}
