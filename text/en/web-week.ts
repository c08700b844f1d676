import type { webWeek as chinese } from "../zh-CN/web-week.ts";

export const webWeek: typeof chinese = {
  title: "The week",
  lead: "Only what you see below is in it. Print it, save it, or send it to whoever helps you.",
  paperTitle: (from, to) => `The week from ${from} to ${to}`,
  doneTitle: "What was done",
  nothingDone: "Nothing was noted in these seven days.",
  line: (day, debt, what) => (debt === "" ? `${day}: ${what}` : `${day}, ${debt}: ${what}`),
  papers: (count) => (count === 1 ? "1 paper kept" : `${count} papers kept`),
  rehearsals: (count) => (count === 1 ? "Practised once" : `Practised ${count} times`),
  steps: (count) => (count === 1 ? "1 thing on the list done" : `${count} things on the list done`),
  keptTitle: "Agreed and kept",
  kept: {
    mine: (debt, due, what) => `${debt}: ${what}${due === "" ? "" : ` due on ${due}`} has been paid`,
    theirs: (debt, due, what) => `${debt}${due === "" ? "" : `, ${due}`}: they did what they promised, ${what}`,
  },
  balancesTitle: "How the balances changed",
  balance: (debt, then, added, paid, now) =>
    `${debt}: ${then} seven days ago, ${added} of interest and fees added${paid === "" ? "" : `, ${paid} paid off it`}, ${now} now`,
  drawn: (debt, yuan) => `${debt}: ${yuan} newly borrowed in these seven days, contained in “Now”.`,
  balancesNote: "Worked out from contract and payments; not the lender's own statement.",
  noChange: "Of those that can be worked out, none changed in these seven days.",
  comingTitle: "The next seven days",
  nothingComing: "Nothing falls due.",
  uncertain: (line) => `${line} (worked out, may change)`,
  quiet: (debts) =>
    `${debts}: not cleared up yet, or limitation may have run out; only contacts are told here, no sum, promise or payment.`,
  weekday: "The day on which the first screen reminds you",
  noWeekday: "Not at all",
};
