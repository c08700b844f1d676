/** The law book as the JSON documents of `tanhao law`. For whoever reviews it; a borrower meets the law in findings. */

import type { Day } from "@tanhao/core/day";
import { nearestWord } from "@tanhao/core/debt/facts-document-nearest";
import type { Citation } from "@tanhao/core/explain/citation";
import type { InBothLanguages, LawBook } from "@tanhao/core/law/law-book";
import { nearestIds, showLaw, staleLaw } from "@tanhao/core/law/list-law";
import { type LawQuestion, searchLaw } from "@tanhao/core/law/search-law";
import { err, ok } from "@tanhao/core/result";
import type { Rule } from "@tanhao/core/rules/finding";

export interface ParameterUnknown {
  readonly kind: "parameter-unknown";
  readonly id: string;
  readonly nearest: string | null;
}

export type LawLanguage = keyof InBothLanguages;

/** `near`: nothing holds all the words asked for, these share most of them. A rule bears the name of the parameter it rests on first. */
export function lawListDocument(lawBook: LawBook, rules: readonly Rule[], lang: LawLanguage, question: LawQuestion = {}) {
  const { rows, near } = searchLaw(lawBook, question);
  const parameters = rows.map(({ citation, title, says, ...row }) => ({
    ...row,
    title: title[lang],
    says: says[lang],
    isRule: rules.some(({ id }) => id === row.id),
    ...sourceOf(citation),
  }));
  return { rules: rules.flatMap(({ id }) => parameters.filter((parameter) => parameter.id === id)), parameters, near };
}

export function lawShowDocument(id: string, lawBook: LawBook, rules: readonly Rule[], lang: LawLanguage) {
  const shown = showLaw(lawBook, id);
  if (!shown) {
    const nearest = nearestWord(id, Object.keys(lawBook.parameters)) ?? nearestIds(lawBook, id)[0] ?? null;
    return err<ParameterUnknown>({ kind: "parameter-unknown", id, nearest });
  }
  const { parameter, values } = shown;
  return ok({
    id: parameter.id,
    title: parameter.title[lang],
    isRule: rules.some((rule) => rule.id === id),
    applies: parameter.applies,
    values: values.map(({ dated, citation, number }) => ({
      from: dated.from,
      until: dated.until ?? null,
      by: dated.by,
      value: dated.value,
      says: dated.says[lang],
      ...sourceOf(citation),
      number,
    })),
    unknownBefore: parameter.unknownBefore ?? null,
    unknownFrom: parameter.unknownFrom ?? null,
    lastPublished: parameter.lastPublished ?? null,
  });
}

export const lawStaleDocument = (lawBook: LawBook, on: Day, lang: LawLanguage) => ({
  on,
  stale: staleLaw(lawBook, on).map((row) => ({ ...row, title: row.title[lang] })),
});

const sourceOf = ({ instrument, title, article, force, borrowerMay, confidence, checked }: Citation) => ({
  source: { instrument, title, article },
  force,
  borrowerMay,
  confidence,
  checked,
});
