/**
 * documents/example.yaml as named values: what an editor sees a template filled with, and what the expected texts are
 * written from. A document whose purpose needs another story has an example.yaml of its own; what stands there comes first.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "@tanhao/core/day";
import { flag, fromFact, known, rows, type Value, type Values } from "@tanhao/core/document/values";
import { count, type ExplainedValue, inDays, money, onDay, percent, term, words } from "@tanhao/core/explain/explanation";
import { yuan } from "@tanhao/core/money";
import { parse } from "yaml";
import { z } from "zod";

const scalar = z.union([
  z.string(),
  z.strictObject({ yuan: z.string() }),
  z.strictObject({ day: z.string() }),
  z.strictObject({ term: z.string() }),
  z.strictObject({ count: z.number() }),
  z.strictObject({ days: z.number() }),
  z.strictObject({ percent: z.string() }),
]);
const entry = z.union([z.boolean(), scalar]);
const exampleSchema = z.record(z.string(), z.union([entry, z.array(z.record(z.string(), entry))]));

type Scalar = z.output<typeof scalar>;

/** Names that are not in the examples are flags not set, or empty lists. */
export function readExample(root: string, document: string): Values {
  const read = (file: string): unknown => parse(readFileSync(join(root, file), "utf8"));
  const names = z.record(z.string(), z.string()).parse(read("documents/names.yaml"));
  const own = `documents/${document}/example.yaml`;
  const example = {
    ...exampleSchema.parse(read("documents/example.yaml")),
    ...(existsSync(join(root, own)) && exampleSchema.parse(read(own))),
  };
  const unset = Object.fromEntries(Object.entries(names).map(([name, what]) => [name, what.startsWith("list") ? rows([]) : flag(false)]));
  const given = Object.entries(example).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? rows(value.map((row) => ({ ...unset, ...Object.fromEntries(Object.entries(row).map(([inner, of]) => [inner, toValue(of)])) })))
      : toValue(value),
  ]);
  const values: Values = { ...unset, ...(Object.fromEntries(given) as Values) };
  const list = rows([values]);
  return { ...values, "debts.all": list, "debts.open": list, "debts.with-findings": list };
}

const toValue = (value: boolean | Scalar): Value =>
  typeof value === "boolean" ? flag(value) : known(toExplained(value), fromFact("example"));

function toExplained(value: Scalar): ExplainedValue {
  if (typeof value === "string") return words(value);
  if ("yuan" in value) return money(yuan(value.yuan));
  if ("day" in value) return onDay(day(value.day));
  if ("term" in value) return term(value.term);
  if ("count" in value) return count(value.count);
  if ("days" in value) return inDays(value.days);
  return percent(value.percent);
}
