/** The week as a document: what the summary holds and nothing beside it. */

import type { CaseDay } from "@tanhao/app/overview/case-days";
import type { BalanceChange, WeekSummary } from "@tanhao/app/overview/week-summary";
import type { Block, Document } from "@tanhao/core/document/block";
import type { OpenCase } from "../case/open-case.ts";
import { nameOf } from "../home/action-words.ts";
import { language } from "../language/language.ts";
import { format } from "../language/words.ts";
import { daySentence, namesItsDebt } from "../timeline/day-sentence.ts";
import { weekWords } from "./week-words.ts";

export function weekPaper(week: WeekSummary, open: OpenCase): Document {
  const words = weekWords();
  const title = words.paperTitle(format().day(week.from), format().day(week.to));
  const blocks: Block[] = [
    { is: "title", text: title },
    ...part(words.doneTitle, doneLines(week, open), words.nothingDone),
    ...(week.kept.length === 0 ? [] : part(words.keptTitle, keptLines(week, open), "")),
    ...balanceBlocks(week.balances, open),
    ...part(
      words.comingTitle,
      week.coming.map((one) => comingLine(one, open)),
      words.nothingComing,
    ),
    ...(week.quiet.length === 0 ? [] : [note(words.quiet(format().list(week.quiet.map((debt) => nameOf(debt, open)))))]),
  ];
  return { name: "week", title, lang: language(), blocks, annexes: [], figures: [], missing: [], notNow: [] };
}

const note = (text: string): Block => ({ is: "note", text });

const part = (title: string, items: readonly string[], none: string): Block[] => [
  { is: "heading", text: title },
  items.length > 0 ? { is: "list", items, numbered: false } : { is: "paragraph", text: none },
];

function doneLines({ done, papers, rehearsals, steps }: WeekSummary, open: OpenCase): string[] {
  const words = weekWords();
  const counted = (count: number, said: (count: number) => string) => (count === 0 ? [] : [said(count)]);
  return [
    ...done.map((one) => dayLine(one, open)),
    ...counted(papers, words.papers),
    ...counted(rehearsals, words.rehearsals),
    ...counted(steps, words.steps),
  ];
}

const keptLines = ({ kept }: WeekSummary, open: OpenCase): string[] =>
  kept.map(({ side, debt, dueDay, fen, what }) =>
    weekWords().kept[side](
      nameOf(debt, open),
      dueDay === null ? "" : format().day(dueDay),
      what ?? (fen === null ? "" : format().yuan(fen)),
    ),
  );

const dayLine = (one: CaseDay, open: OpenCase): string =>
  weekWords().line(
    format().monthDay(one.day),
    one.debt === null || namesItsDebt(one) ? "" : nameOf(one.debt, open),
    daySentence(one.what, open),
  );

const comingLine = (one: CaseDay, open: OpenCase): string => (one.certain ? dayLine(one, open) : weekWords().uncertain(dayLine(one, open)));

function balanceBlocks(balances: readonly BalanceChange[], open: OpenCase): Block[] {
  const words = weekWords();
  if (balances.length === 0) return [{ is: "heading", text: words.balancesTitle }, note(words.noChange)];
  return [
    { is: "heading", text: words.balancesTitle },
    { is: "list", items: balances.map((one) => balanceLine(one, open)), numbered: false },
    ...balances.flatMap(({ debt, drawnFen }) => (drawnFen === 0 ? [] : [note(words.drawn(nameOf(debt, open), format().yuan(drawnFen)))])),
    note(words.balancesNote),
  ];
}

function balanceLine({ debt, thenFen, addedFen, paidFen, nowFen }: BalanceChange, open: OpenCase): string {
  const { yuan } = format();
  return weekWords().balance(nameOf(debt, open), yuan(thenFen), yuan(addedFen), paidFen === 0 ? "" : yuan(paidFen), yuan(nowFen));
}
