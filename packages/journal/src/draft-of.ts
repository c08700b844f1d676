/** A new entry as it will be stored: the payload in its kind's present version, as plain JSON without absent members. */

import { canonicalJson, type JsonObject } from "./canonical-json.ts";
import { allKinds, type NewEntry } from "./kinds/all-kinds.ts";
import type { Kind } from "./kinds/kind.ts";
import type { EntryDraft } from "./next-entry.ts";

export function draftOf({ kind, payload }: NewEntry): EntryDraft {
  const { v, write } = allKinds[kind] as Kind<unknown>; // a NewEntry's payload is of its kind
  return { kind, v, payload: plainJson(write(payload)) };
}

/** What reading it back will give. */
export const plainJson = (value: JsonObject): JsonObject => JSON.parse(canonicalJson(value)) as JsonObject; // an object was written
