/** What is wrong in a case.yaml or a form: what stands there, why it cannot be taken, what to write instead. */

import type { facts as chinese } from "../zh-CN/facts.ts";

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const list = (words: readonly string[]): string => words.join(", ");
const yuan = (fen: number): string =>
  `${fen < 0 ? "-" : ""}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, "0")} yuan`;

const shapes = {
  mapping: "a group of “key: value” pairs",
  list: "a list with a - before each item",
  text: "text",
  amount: "an amount",
  day: "a day",
  number: "a number",
  "true-or-false": "true or false",
} as const;

const contradictions: Readonly<Record<string, readonly [string, string]>> = {
  "first-due-before-pay-out": ["The first due day", "the pay-out"],
  "drawdown-before-pay-out": ["The day of this drawdown", "the pay-out"],
  "payment-before-pay-out": ["The day of this payment", "the pay-out"],
  "acceleration-before-pay-out": ["The day on which all was declared due", "the pay-out"],
  "claim-before-pay-out": ["The day of the claim", "the pay-out"],
  "suit-before-pay-out": ["The day the suit was filed", "the pay-out"],
  "served-before-filed": ["The day the claim was served", "the filing"],
  "judgment-before-suit": ["The day the judgment took effect", "the filing of the suit"],
  "perform-by-before-effective": ["The last day the judgment gives to pay", "the day it took effect"],
  "pay-out-before-first-lent": ["The pay-out of this note", "the day the first loan was lent"],
};

export const facts: typeof chinese = {
  at: (place) => (place.path === "" ? `Line ${place.line}: ` : `Line ${place.line}, character ${place.column}, ${place.path}: `),
  failures: {
    "unknown-key": (at) =>
      /[：，]/.test(at.key)
        ? `“${shown(at.key)}” holds full-width punctuation, so all of it was taken for one key. Use plain : and , with a space after the colon.`
        : `There is no key “${shown(at.key)}”, so it would have no effect. ${at.nearest ? `Did you mean ${at.nearest}? ` : ""}Known here: ${list(at.known)}.`,
    "missing-key": (at) => `${at.key} is missing; without it this entry means nothing. Add it${at.allowed ? `: ${list(at.allowed)}` : ""}.`,
    "wrong-type": (at) =>
      `This should be ${shapes[at.expected]}, but it is ${at.found === "list" ? "a list" : at.found === "mapping" ? "a group of keys" : `“${shown(at.found)}”`}. Write it as the example does.`,
    "not-one-of": (at) =>
      `“${shown(at.found)}” is not known. ${at.nearest ? `Did you mean ${at.nearest}? ` : ""}Possible: ${list(at.allowed)}.`,
    "version-unsupported": (at) =>
      `The file says version “${shown(at.found)}”; only version: 1 is known. Write 1, or open it with the program that wrote it.`,
    "money-malformed": (at) =>
      `“${shown(at.found)}” is not an amount. Write yuan in quotes with at most two decimals, for example "9500.00".`,
    "money-inexact": (at) =>
      `The amount “${shown(at.found)}” has more than two decimals; money ends at the fen. Check the paper and write for example "9500.00".`,
    "money-too-large": (at) => `The amount “${shown(at.found)}” is too large for a personal debt. Check the zeros; the unit is yuan.`,
    "money-negative": (at) =>
      `The amount is negative (${yuan(at.fen)}). Only positive amounts stand here; payments and fees have their own keys.`,
    "money-zero": () => "The amount is 0. Money that did not move need not be written: remove the line or give the real amount.",
    "day-malformed": (at) =>
      `“${shown(at.found)}” is not a day. Write year-month-day with two digits each for month and day, for example 2026-03-05.`,
    "day-impossible": (at) => `The day “${shown(at.found)}” is not in the calendar. Check it against the paper.`,
    "month-malformed": (at) => `“${shown(at.found)}” is not a month. Write year-month, for example 2026-10.`,
    "decimal-malformed": (at) =>
      `“${shown(at.found)}” is not a number. Write it without a percent sign, not negative, for example "23.76"; the unit goes into unit.`,
    "number-out-of-range": (at) => `“${shown(at.found)}” will not do: a whole number from ${at.least} to ${at.most} is needed.`,
    "id-malformed": (at) =>
      `The id “${shown(at.found)}” cannot be used: it becomes a file name, so letters, digits, dots, hyphens and underscores only, at most 40. Choose another, for example d1.`,
    "city-malformed": (at) =>
      `“${shown(at.found)}” is not an area code. Write the six digits, for example "310000" for Shanghai, or remove the key.`,
    "tail-malformed": (at) =>
      at.digits > 4
        ? "Only the last four digits of the card belong here, not the whole number. Delete the digits before them: whoever gets hold of this file would have the card number."
        : 'Write the last three or four digits of the card here, for example "1024"; leave the entry out if you do not know them.',
    "path-outside": (at) =>
      `The path “${shown(at.found)}” leads out of the case folder. Put the file into files/ and write for example files/contract.pdf.`,
    "given-twice": (at) =>
      `“${shown(at.found)}” is given twice${at.otherLine ? `, first on line ${at.otherLine}` : ""}, and it is unclear which one counts. Remove or rename one.`,
    "one-of-keys": (at) =>
      at.given.length === 0 ? `One of ${at.keys.join(" or ")} is needed.` : `${list(at.given)} cannot stand together. Keep one.`,
    "days-contradict": (at) => {
      const other = `${at.otherDay}${at.otherLine ? ` (line ${at.otherLine})` : ""}`;
      if (at.order === "rates-out-of-order")
        return `The rate from ${at.day} does not come after the one from ${other}. Put them in the order of their days.`;
      const [what, than] = contradictions[at.order] ?? ["This day", "another day"];
      return `${what}, ${at.day}, is before ${than} on ${other}; both cannot be right. Check the contract, the statements and the court's papers and correct one.`;
    },
    "received-above-stated": (at) =>
      `The amount received, ${yuan(at.fen)}, is above the amount stated, ${yuan(at.otherFen)}. Check: stated is what the contract says, received what came.`,

    "case-empty": () => "The file is empty. Start from a copy of an example's case.yaml; it needs at least version: 1.",
    "case-too-large": (at) =>
      `The file has ${Math.ceil(at.bytes / 1_000_000)} MB; no case is written by hand at that size, so it was not read. Check that it is the right file.`,
    "not-text": () => "This is not a text file, so it was not read. Check that you chose case.yaml.",
    "encoding-unknown": () =>
      "The text is neither UTF-8 nor GB18030; read as either it would be garbled, so it was not read. Save it as UTF-8 and try again.",
    "yaml-duplicate-key": (at) => `The same key stands twice: “${shown(at.text.trim())}”. Merge them; it is unclear which one counts.`,
    "yaml-tab": (at) => `“${shown(at.text.trim())}” is indented with a tab, which YAML does not allow. Use two spaces a level.`,
    "yaml-indent": (at) =>
      `“${shown(at.text.trim())}” or the line after it is indented so that its level is unclear. Align what belongs together.`,
    "yaml-quote-open": (at) => `“${shown(at.text.trim())}” opens a quote and does not close it. Add the quote at the end of the text.`,
    "yaml-bracket-open": (at) => `“${shown(at.text.trim())}” opens a bracket and does not close it. Add } or ] at the end.`,
    "yaml-full-width-mark": (at) =>
      `“${shown(at.text.trim())}” holds full-width punctuation. Use plain : and , with a space after the colon.`,
    "yaml-several-documents": () => "A line --- splits the file into several documents. Remove it: one file, one case.",
    "yaml-alias-unknown": (at) => `“${shown(at.text)}” refers to nothing. If the asterisk is part of the text, put the text in quotes.`,
    "yaml-malformed": (at) => `“${shown(at.text.trim())}” is not valid YAML. Compare its colons, brackets and quotes with an example.`,
    "yaml-too-many-aliases": () => "Too many * references, so the file was not read. Write the contents out.",
    "json-malformed": (at) =>
      `${at.line ? `Near line ${at.line}: this` : "This"} is not valid JSON. Check that commas, quotes and brackets pair up and no comma follows the last item.`,
  },
  notes: {
    head: "A case file of Tanhao. Amounts are yuan in quotes, days year-month-day; what is not known is left out.",
    keys: {
      income: "net income of the last three to six months",
      spending: "what is needed every month",
      livingFloor: "the basic living standard a person and month, and where it is from",
      month: "the money of this month: what is in the accounts, what is debited, when money comes",
      assets: "what is worth something, at your own estimate",
      urgent: "a court paper, a fee paid to an agent, danger, collectors at the door",
      firm: "the sum a month you decided on",
      debts: "one section a debt; file and line of a payment point to a row of a bill",
      files: "originals in the case folder",
    },
  },
};
