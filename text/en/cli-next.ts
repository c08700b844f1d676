import type { cliNext as chinese } from "../zh-CN/cli-next.ts";

export const cliNext: typeof chinese = {
  next: {
    summary: "what to do next and on which day; what became of the words given",
    icsOption: "write these days as a calendar file (titles name no lender and no sum)",
    none: "Nothing is to be done now.",
    alike: (count) => `${count} more of this kind, earlier; --json lists all`,
    folded: (count) => `… and ${count} more; do those above first. --json lists all`,
    words: "Words given on both sides",
    mine: "you",
    theirs: "they",
    sum: (yuan) => `pay ${yuan}`,
    due: (day) => `by ${day}`,
    noDay: "no day named",
    breaches: "What does not fit an agreement",
    agreed: (text) => `Agreed: ${text}`,
    seen: (text) => `Seen: ${text}`,
    source: (file, line) => (line === null ? `From: ${file}` : `From: ${file}, line ${line}`),
    ask: (text) => `To ask: ${text}`,
    letter: (name, folder, debt) => `A letter for it: tanhao letter make ${name} ${folder} --debt ${debt} --out ${name}.pdf`,
    keep: (text) => `Keep: ${text}`,
    dropped: "Dropped",
    because: (text) => `Why: ${text}`,
    written: (path, count) => `Written to ${path}: ${count} days. Importing it again changes days and adds none.`,
  },
};
