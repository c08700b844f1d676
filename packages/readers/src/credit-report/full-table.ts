/**
 * The tables of one account of a full edition: lines of labels with the lines of values below. Where a cell is empty or a
 * name was broken, values are put under the labels whose kind they have, and marked as doubtful, as is everything under a
 * label that was not recognised exactly.
 */

import {
  type ColumnKind,
  dayCell,
  emptyValue,
  type FullLabel,
  fullLabels,
  identifierLabel,
  nobodysLabel,
  quotes,
} from "./vocabulary-full.ts";

export interface FullCell {
  readonly value: string;
  readonly doubtful: boolean;
}
export type FullCells = ReadonlyMap<FullLabel, FullCell>;

export function cellsOf(lines: readonly string[]): FullCells {
  const cells = new Map<FullLabel, FullCell>();
  let labels: readonly FoundLabel[] | null = null;
  let values: (readonly string[])[] = [];
  const close = (): void => {
    if (labels) for (const [label, cell] of align(labels, values)) if (!cells.has(label)) cells.set(label, cell);
    values = [];
  };
  for (const line of lines) {
    const found = labelsIn(line);
    if (found !== null) {
      close();
      labels = found;
    } else if (labels) values.push(wordsOf(line));
  }
  close();
  return cells;
}

interface FoundLabel {
  readonly label: FullLabel;
  readonly exact: boolean;
}

/** Whether the line is labels: all of its words are, but for one that could not be recognised. */
function labelsIn(line: string): readonly FoundLabel[] | null {
  const words = wordsOf(line).filter((word) => word !== "");
  const found = words.map(labelOf);
  const known = found.filter((label) => label !== null);
  const isLabels = known.length > 0 && (known.length === words.length || (known.length >= 2 && known.length * 3 >= words.length * 2));
  return isLabels ? found.map((label) => label ?? unknownLabel) : null;
}

/** A column whose label was not recognised keeps its place; its value is nobody's. */
const unknownLabel: FoundLabel = { label: nobodysLabel, exact: false };

const names = Object.keys(fullLabels) as FullLabel[];

function labelOf(word: string): FoundLabel | null {
  const plain = word.replace(/[—–~]/g, "-").replace(/[:：]$/, "");
  const exact = names.find((name) => name === plain);
  if (exact !== undefined) return { label: exact, exact: true };
  const near = names.find((name) => name.length >= 4 && name.length === plain.length && differences(name, plain) === 1);
  return near === undefined ? null : { label: near, exact: false };
}

const differences = (a: string, b: string): number => [...a].filter((letter, index) => letter !== b[index]).length;

/** Cells parted by a rule or a tab keep their empty ones; else a space parts them. */
function wordsOf(line: string): readonly string[] {
  const parts = /[|│]/.test(line) ? line.replace(/^\s*[|│]|[|│]\s*$/g, "").split(/[|│]/) : line.split(line.includes("\t") ? "\t" : /\s+/);
  const words = parts.map((word) => word.replace(quotes, "").trim());
  return /[|│\t]/.test(line) ? words : words.filter((word) => word !== "");
}

function align(
  labels: readonly FoundLabel[],
  [first, ...more]: readonly (readonly string[])[],
): readonly (readonly [FullLabel, FullCell])[] {
  if (first === undefined) return [];
  const inPlace = first.length === labels.length;
  const placed = inPlace ? [...first] : byKind(labels, joined(first, labels));
  for (const words of more) appendWrapped(labels, placed, words);
  return labels.flatMap(({ label, exact }, index) => {
    const value = placed[index] ?? "";
    return value === "" || emptyValue.test(value) ? [] : [[label, { value, doubtful: !exact || !inPlace }] as const];
  });
}

/** More words than labels: labels that run together and are none of ours, or a name with a space in it, which stands first. */
function joined(words: readonly string[], labels: readonly FoundLabel[]): readonly string[] {
  const extra = words.length - labels.length;
  if (extra <= 0) return words;
  const from = Math.max(labels.indexOf(unknownLabel), 0);
  return [...words.slice(0, from), words.slice(from, from + extra + 1).join(""), ...words.slice(from + extra + 1)];
}

function byKind(labels: readonly FoundLabel[], words: readonly string[]): string[] {
  let next = 0;
  return labels.map(({ label }, index) => {
    const word = words[next];
    const spare = labels.length - index > words.length - next;
    if (word === undefined || (spare && !isKind[fullLabels[label]](word))) return "";
    next += 1;
    return word;
  });
}

/** The second line of a name or an identifier that wrapped within its cell. */
function appendWrapped(labels: readonly FoundLabel[], placed: string[], words: readonly string[]): void {
  if (words.length === labels.length) {
    for (const [index, word] of words.entries()) if (fullLabels[labels[index]?.label ?? nobodysLabel] === "words") placed[index] += word;
    return;
  }
  for (const word of words) {
    const isName = /\p{Script=Han}/u.test(word);
    const index = labels.findIndex(
      ({ label }) => fullLabels[label] === "words" && (label !== identifierLabel || !isName) && (isName || label === identifierLabel),
    );
    if (index >= 0) placed[index] += word;
  }
}

const isDay = (word: string): boolean => dayCell.test(word) || emptyValue.test(word);
const isAmount = (word: string): boolean => /^-?[\d,]+(?:\.\d{1,2})?$/.test(word) || emptyValue.test(word);
const isWords = (word: string): boolean => !isDay(word) && !/^-?[\d,]+$/.test(word);

const isKind: Readonly<Record<ColumnKind, (word: string) => boolean>> = {
  words: (word) => isWords(word) || /[A-Za-z*]/.test(word) || /^\d{12,}$/.test(word),
  day: isDay,
  amount: isAmount,
  number: isAmount,
  state: isWords,
  "money-name": isWords,
};
