/**
 * Keeps the published values newer than the law book that the person read somewhere. Only a series can be filled, and
 * only from the day on which the book ends: a value it could not use is refused before it is kept.
 */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts, EnteredLawValue } from "@tanhao/core/debt/case-facts";
import { type FactPath, type FactsFailure, readFacts } from "@tanhao/core/debt/facts-document";
import type { LawBook } from "@tanhao/core/law/law-book";
import { type RefusedLawValue, withUserValues } from "@tanhao/core/law/with-user-values";
import { err, ok, type Result } from "@tanhao/core/result";
import { appendEntries } from "./append-entries.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";

/** As typed. */
export interface LawValueForm {
  readonly parameter: string;
  readonly from: string;
  readonly percent: string;
  readonly source: string;
}

/** Places are those of the form: `from`, `percent`, `source`. */
export type LawValueFailure = FactsFailure | { readonly kind: "day-in-future"; readonly path: FactPath; readonly day: Day };

export type LawValueRefused =
  | { readonly kind: "law-value-malformed"; readonly failures: readonly LawValueFailure[] }
  | { readonly kind: "law-value-refused"; readonly refused: RefusedLawValue };

/** Adds one value; the same series on the same day is replaced. */
export async function addLawValue(
  form: LawValueForm,
  facts: Pick<CaseFacts, "lawValues">,
  lawBook: LawBook,
  ports: CasePorts,
): Promise<Result<EnteredLawValue, LawValueRefused | NotKept>> {
  const read = readLawValue(form, ports.today());
  if (!read.ok) return err({ kind: "law-value-malformed", failures: read.error });
  const [refused] = withUserValues(lawBook, [read.value]).refused;
  if (refused) return err({ kind: "law-value-refused", refused });
  const others = (facts.lawValues ?? []).filter((value) => !isSamePlace(value, read.value));
  const kept = await appendEntries(ports, { kind: "law.entered", payload: { lawValues: [...others, read.value] } });
  return kept.ok ? ok(read.value) : err(kept.error);
}

/** Takes one value back; figures that rested on it are worked out by the law book again. */
export async function removeLawValue(
  removed: EnteredLawValue,
  facts: Pick<CaseFacts, "lawValues">,
  ports: Pick<CasePorts, "journal">,
): Promise<Result<null, NotKept>> {
  const lawValues = (facts.lawValues ?? []).filter((value) => !isSamePlace(value, removed));
  const kept = await appendEntries(ports, { kind: "law.entered", payload: { lawValues } });
  return kept.ok ? ok(null) : err(kept.error);
}

function readLawValue(form: LawValueForm, today: Day): Result<EnteredLawValue, readonly LawValueFailure[]> {
  const given = Object.entries(form).map(([key, typed]) => [key, typed.trim()] as const);
  const read = readFacts({ version: 1, lawValues: [Object.fromEntries(given.filter(([, typed]) => typed !== ""))] });
  if (!read.ok) return err(read.error.map((failure) => ({ ...failure, path: failure.path.slice(2) })));
  const [value] = read.value.lawValues ?? [];
  if (!value) throw new Error("Broken invariant: one value was read");
  return value.from > today ? err([{ kind: "day-in-future", path: ["from"], day: value.from }]) : ok(value);
}

const isSamePlace = (one: EnteredLawValue, other: EnteredLawValue): boolean => one.parameter === other.parameter && one.from === other.from;
