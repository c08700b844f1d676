/** Debts by name and their payments, as far as the index speaks of them. In a case folder the journal does not state them. */

import { parseDay } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { canonicalJson } from "@tanhao/journal/canonical-json";
import { debtName } from "../case/debt-name.ts";

export interface StatedDebt {
  readonly id: string;
  readonly name: string;
  readonly payments: readonly { readonly day: string; readonly fen: number; readonly from: string | null }[];
}

/** `debt`: that one alone. */
export const statedDebts = (facts: CaseFacts | null, debt: string | null): readonly StatedDebt[] =>
  (facts?.debts ?? [])
    .filter(({ id }) => debt === null || id === debt)
    .map((one) => ({
      id: one.id,
      name: debtName(one),
      payments: one.payments.map(({ day, fen, file, line }) => ({ day, fen, from: placeOf(file, line) })),
    }));

const placeOf = (file: string | undefined, line: number | undefined): string | null =>
  file === undefined ? null : line === undefined ? file : `${file}:${line}`;

export const writeStated = (debts: readonly StatedDebt[]): string => `${canonicalJson(debts)}\n`;

/** `null`: not what `writeStated` writes. */
export function readStated(text: string): readonly StatedDebt[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isStated) && writeStated(value) === text ? value : null;
  } catch {
    return null;
  }
}

const isStated = (value: unknown): value is StatedDebt =>
  isRecord(value) &&
  Object.keys(value).length === 3 &&
  typeof value["id"] === "string" &&
  typeof value["name"] === "string" &&
  Array.isArray(value["payments"]) &&
  value["payments"].every(
    (payment) =>
      isRecord(payment) &&
      Object.keys(payment).length === 3 &&
      typeof payment["day"] === "string" &&
      parseDay(payment["day"]).ok &&
      Number.isSafeInteger(payment["fen"]) &&
      Number(payment["fen"]) > 0 &&
      (payment["from"] === null || typeof payment["from"] === "string"),
  );

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
