/**
 * How to read a table that no reader knows: which column holds what, told by the person in a small JSON file or a form.
 * Columns are named by their header cells. It is read like the facts document, and fails in the same words.
 */

import type { FactPath, FactsFailure } from "@tanhao/core/debt/facts-document";
import { type Fields, fail, fieldsAt, itemsAt, known, oneOfAt, type Place, required, textAt } from "@tanhao/core/debt/facts-document-place";
import type { TransactionKind } from "@tanhao/core/materials/transaction";
import { err, ok, type Result } from "@tanhao/core/result";
import type { TextEncodingName } from "../decode-text.ts";
import type { Delimiter } from "../split-rows.ts";

export interface ColumnMapping {
  /** Absent: found from the bytes. */
  readonly encoding?: TextEncodingName;
  readonly delimiter: Delimiter;
  readonly columns: MappedColumns;
  /** What an amount without a sign is, where neither a direction nor two amount columns tell. */
  readonly positive: "in" | "out";
  /** What the direction column says for each; the usual Chinese words are known without it. */
  readonly words: { readonly in: readonly string[]; readonly out: readonly string[]; readonly neutral: readonly string[] };
  /** Words in description, counterparty or status that decide the kind, tried before the known ones. */
  readonly kinds: readonly { readonly kind: TransactionKind; readonly words: readonly string[] }[];
  /** The account all rows belong to, for example "储蓄卡(8705)". */
  readonly account?: string;
  readonly currency: string;
}

export interface MappedColumns {
  /** A day, or a day with its time. */
  readonly day: string;
  /** The time of day, where it stands in a column of its own. */
  readonly time?: string;
  /** One amount column, or one for money in and one for money out. */
  readonly amount?: string;
  readonly in?: string;
  readonly out?: string;
  readonly direction?: string;
  readonly counterparty: readonly string[];
  readonly description: readonly string[];
  readonly status?: string;
  readonly account?: string;
  readonly orderId?: string;
  readonly currency?: string;
}

export type MappingFailure = FactsFailure | { readonly kind: "json-malformed"; readonly path: FactPath; readonly line: number | null };

const columnKeys = [
  "day",
  "time",
  "amount",
  "in",
  "out",
  "direction",
  "counterparty",
  "description",
  "status",
  "account",
  "orderId",
  "currency",
] as const;
const kindKeys = ["repayment", "drawdown", "fee", "spending", "income", "transfer", "refund", "authorisation", "failed"] as const;
const delimiters: Readonly<Record<string, Delimiter>> = { ",": ",", ";": ";", "\t": "\t", comma: ",", semicolon: ";", tab: "\t" };
const encodings = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;

/** The text of a mapping file. */
export function parseMapping(json: string): Result<ColumnMapping, readonly MappingFailure[]> {
  try {
    return readMapping(JSON.parse(json.replace(/^\ufeff/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = /position (\d+)/.exec(error.message)?.[1];
    const line = position === undefined ? null : json.slice(0, Number(position)).split("\n").length;
    return err([{ kind: "json-malformed", path: [], line }]);
  }
}

export function readMapping(document: unknown): Result<ColumnMapping, readonly FactsFailure[]> {
  const failures: FactsFailure[] = [];
  const mapping = mappingAt({ value: document, path: [], failures });
  return mapping && failures.length === 0 ? ok(mapping) : err(failures);
}

function mappingAt(place: Place): ColumnMapping | undefined {
  const fields = required(place, (at) =>
    fieldsAt(at, ["encoding", "delimiter", "columns", "positive", "words", "kinds", "account", "currency"]),
  );
  if (!fields) return undefined;
  const delimiter = fields("delimiter").value === "\t" ? "\t" : oneOfAt(fields("delimiter"), Object.keys(delimiters));
  const columns = required(fields("columns"), columnsAt);
  const rest = known({
    encoding: oneOfAt(fields("encoding"), encodings),
    delimiter: delimiters[delimiter ?? ","] ?? ",",
    positive: oneOfAt(fields("positive"), ["in", "out"] as const) ?? "in",
    words: wordsAt(fields("words")),
    kinds: kindsAt(fields("kinds")),
    account: textAt(fields("account")),
    currency: textAt(fields("currency")) ?? "CNY",
  });
  return columns && { ...rest, columns };
}

function columnsAt(place: Place): MappedColumns | undefined {
  const fields = fieldsAt(place, columnKeys);
  if (!fields) return undefined;
  const day = required(fields("day"), textAt);
  const twoAmounts = fields.has("in") || fields.has("out");
  if (fields.has("amount") === twoAmounts) {
    const given = (["amount", "in", "out"] as const).filter(fields.has);
    fail(place, { kind: "one-of-keys", path: place.path, keys: ["amount", "in / out"], given });
  }
  if (day === undefined) return undefined;
  return known({
    day,
    time: textAt(fields("time")),
    amount: textAt(fields("amount")),
    in: textAt(fields("in")),
    out: textAt(fields("out")),
    direction: textAt(fields("direction")),
    counterparty: textsAt(fields("counterparty")),
    description: textsAt(fields("description")),
    status: textAt(fields("status")),
    account: textAt(fields("account")),
    orderId: textAt(fields("orderId")),
    currency: textAt(fields("currency")),
  });
}

/** One text or a list of them. */
function textsAt(place: Place): readonly string[] {
  if (Array.isArray(place.value)) return itemsAt(place).flatMap((item) => textAt(item) ?? []);
  return [textAt(place) ?? []].flat();
}

function wordsAt(place: Place): ColumnMapping["words"] {
  const fields = fieldsAt(place, ["in", "out", "neutral"]);
  const words = (name: "in" | "out" | "neutral") => (fields ? textsAt(fields(name)) : []);
  return { in: words("in"), out: words("out"), neutral: words("neutral") };
}

function kindsAt(place: Place): ColumnMapping["kinds"] {
  const fields: Fields<(typeof kindKeys)[number]> | undefined = fieldsAt(place, kindKeys);
  return fields ? kindKeys.filter(fields.has).map((kind) => ({ kind, words: textsAt(fields(kind)) })) : [];
}
