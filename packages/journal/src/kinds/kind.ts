/**
 * What a kind of entry is: the shape of its payload, the way from and to what is stored, and the steps that lift an
 * older shape. One file a kind; all-kinds.ts lists them.
 *
 * A payload is read with the readers of the facts document, so that one parser and one set of failures serve YAML files,
 * forms and the journal. A key a kind does not know is a failure: a new key is a new `v`, with an upcaster beside it.
 */

import type { FactsFailure } from "@tanhao/core/debt/facts-document-failure";
import { type Fields, fieldsAt, type Place, wrongType } from "@tanhao/core/debt/facts-document-place";
import { err, ok, type Result } from "@tanhao/core/result";
import type { JsonObject } from "../canonical-json.ts";

export interface Kind<Payload> {
  /** The version written today. */
  readonly v: number;
  /** `upcasters[0]` makes version 2 of version 1, and so on: always `v - 1` of them. */
  readonly upcasters: readonly Upcaster[];
  /** Reads a payload of version `v`. */
  readonly parse: (payload: unknown) => Result<Payload, PayloadFailures>;
  readonly write: (payload: Payload) => JsonObject;
}

export type PayloadFailures = readonly FactsFailure[];

/** Lifts a stored payload by one version. Pure, total, and never a guess: what was not known stays absent. */
export type Upcaster = (payload: JsonObject) => JsonObject;

/** Lifts the payload to the version of today and reads it. `v` is at most `kind.v`. */
export function parsePayload<Payload>(kind: Kind<Payload>, v: number, payload: JsonObject): Result<Payload, PayloadFailures> {
  return kind.parse(kind.upcasters.slice(v - 1).reduce((lifted, lift) => lift(lifted), payload));
}

/** Reads a payload's members; `read` may give up with `undefined` once it has written its failure down. */
export function parseMembers<Name extends string, Payload>(
  payload: unknown,
  names: readonly Name[],
  read: (member: Fields<Name>) => Payload | undefined,
): Result<Payload, PayloadFailures> {
  const place: Place = { value: payload, path: [], failures: [] };
  if (payload === null || payload === undefined) wrongType(place, "mapping");
  const member = fieldsAt(place, names);
  const value = member && read(member);
  return value !== undefined && place.failures.length === 0 ? ok(value) : err(place.failures);
}

/** For payloads that are JSON as they stand. `undefined` members are left out when written. */
export const asJson = (payload: object): JsonObject => payload as JsonObject; // canonicalJson proves it, or throws

/** The members, when every one of them was read; `undefined` when one is missing, whose failure is written down already. */
export function whole<Members extends object>(members: Members): Whole<Members> | undefined {
  return Object.values(members).includes(undefined) ? undefined : (members as Whole<Members>); // just checked
}

type Whole<Members> = { readonly [Name in keyof Members]: Exclude<Members[Name], undefined> };
