/**
 * `entry.corrected`: an earlier entry said something wrong. The new payload is of the named entry's kind, in version `v`
 * of that kind; without one the earlier entry is taken back. Both stay readable. A correction is corrected by a later
 * one that names the same first entry.
 */

import { fieldsAt, known, type Place, required, wholeNumberAt, wrongType } from "@tanhao/core/debt/facts-document-place";
import type { JsonObject } from "../canonical-json.ts";
import type { EntryId } from "../entry.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { entryIdAt, requiredText } from "./record-members.ts";

export interface EntryCorrected {
  readonly entry: EntryId;
  readonly because: string;
  /** Absent: the entry is taken back. */
  readonly now?: { readonly v: number; readonly payload: JsonObject };
}

export const entryCorrected: Kind<EntryCorrected> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["entry", "because", "now"], (member) => {
      const must = whole({ entry: required(member("entry"), entryIdAt), because: requiredText(member("because")) });
      return must && { ...must, ...known({ now: nowAt(member("now")) }) };
    }),
  write: asJson,
};

function nowAt(place: Place): EntryCorrected["now"] {
  const member = fieldsAt(place, ["v", "payload"]);
  if (!member) return undefined;
  const v = required(member("v"), (inner) => wholeNumberAt(inner, 1, 1_000_000));
  const payload = required(member("payload"), mappingAt);
  return whole({ v, payload });
}

function mappingAt(place: Place): JsonObject | undefined {
  if (typeof place.value !== "object" || Array.isArray(place.value)) return wrongType(place, "mapping");
  return place.value as JsonObject; // it came from JSON
}
