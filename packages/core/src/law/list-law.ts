/**
 * The law book for reading and for keeping it fresh: what it holds, one parameter in full, and what should be checked
 * again. Pure; the command line words it.
 */

import { addYears, type Day } from "../day.ts";
import type { Citation, Confidence } from "../explain/citation.ts";
import { citationOf } from "./citation-of.ts";
import type { DatedValue, InBothLanguages, LawBook, Parameter } from "./law-book.ts";

export interface LawRow {
  readonly id: string;
  /** The first word of the id: `private-lending`, `court`. */
  readonly area: string;
  readonly title: InBothLanguages;
  /** The newest value's. */
  readonly citation: Citation;
  readonly values: number;
  readonly from: Day;
  /** What the newest value says. */
  readonly says: InBothLanguages;
}

export interface LawEntry {
  readonly parameter: Parameter;
  /** Newest first, each with its citation. */
  readonly values: readonly { readonly dated: DatedValue; readonly citation: Citation; readonly number: string | null }[];
}

export type StaleReason =
  /** Checked more than a year before. */
  | { readonly why: "checked-long-ago"; readonly checked: Day }
  /** A published series ends before the day asked. */
  | { readonly why: "series-ended"; readonly unknownFrom: Day }
  /** Rests on one page or on memory: not shown to a borrower until it is verified. */
  | { readonly why: "low-confidence"; readonly confidence: Confidence };

export interface StaleRow {
  readonly id: string;
  readonly title: InBothLanguages;
  /** The value it is about; `null`: the parameter as a whole. */
  readonly from: Day | null;
  readonly reason: StaleReason;
}

export const listLaw = (law: LawBook): readonly LawRow[] =>
  parametersOf(law).map((parameter) => {
    const newest = newestOf(parameter);
    return {
      id: parameter.id,
      area: areaOf(parameter.id),
      title: parameter.title,
      citation: citationOf(law, newest),
      values: parameter.values.length,
      from: newest.from,
      says: newest.says,
    };
  });

export const areaOf = (id: string): string => id.split(id.includes(".") ? "." : "-", 1)[0] ?? id;

/** `null`: the book holds no such parameter; `nearestIds` has a suggestion. */
export function showLaw(law: LawBook, id: string): LawEntry | null {
  const parameter = law.parameters[id];
  if (!parameter) return null;
  const values = parameter.values.map((dated) => ({
    dated,
    citation: citationOf(law, dated),
    number: law.instruments[dated.source.instrument]?.number ?? null,
  }));
  return { parameter, values };
}

/** Ids that hold a part of what was asked for, for a mistyped id. */
export function nearestIds(law: LawBook, asked: string): readonly string[] {
  const parts = asked
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 1);
  const scored = Object.keys(law.parameters).map((id) => ({ id, score: parts.filter((part) => id.includes(part)).length }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ id }) => id);
}

/** What should be looked at again on `on`. One row a reason; values of a parameter checked on the same day share one. */
export const staleLaw = (law: LawBook, on: Day): readonly StaleRow[] => parametersOf(law).flatMap((parameter) => staleRows(parameter, on));

function staleRows(parameter: Parameter, on: Day): readonly StaleRow[] {
  const row = (from: Day | null, reason: StaleReason): StaleRow => ({ id: parameter.id, title: parameter.title, from, reason });
  const oldChecks = [...new Set(parameter.values.map((value) => value.checked))].filter((checked) => addYears(checked, 1) < on);
  const ended = parameter.unknownFrom !== undefined && parameter.unknownFrom <= on ? parameter.unknownFrom : null;
  return [
    ...oldChecks.map((checked) => row(null, { why: "checked-long-ago", checked })),
    ...(ended ? [row(null, { why: "series-ended", unknownFrom: ended })] : []),
    ...parameter.values
      .filter(({ confidence }) => confidence === "single" || confidence === "memory")
      .map(({ from, confidence }) => row(from, { why: "low-confidence", confidence })),
  ];
}

const parametersOf = (law: LawBook): readonly Parameter[] => Object.values(law.parameters).sort((a, b) => (a.id < b.id ? -1 : 1));

function newestOf(parameter: Parameter): DatedValue {
  const newest = parameter.values[0];
  if (!newest) throw new Error(`Broken invariant: ${parameter.id} has values`);
  return newest;
}
