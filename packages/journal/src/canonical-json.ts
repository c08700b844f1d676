/**
 * One way to write a value as JSON, so that the same value always has the same hash: members sorted by UTF-16 code
 * units, no space, numbers only as whole safe integers (money is fen, days are text). This is RFC 8785 narrowed to the
 * numbers this program stores.
 *
 * A value that cannot be written so (a float, a bigint, a function) is a bug of the caller and throws. A member whose
 * value is `undefined` is left out, as absent facts are.
 */

import { assert } from "@tanhao/core/assert";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    assert(Number.isSafeInteger(value), `${value} is a whole number that JSON keeps exactly`);
    return String(value === 0 ? 0 : value); // -0 is written 0
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
  assert(isPlainObject(value), `${typeof value} can be written as JSON`);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(",")}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
