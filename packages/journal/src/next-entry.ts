/** The entry that comes next on a device's chain, given the last entries of all chains. Pure but for the salt it is given. */

import { assert } from "@tanhao/core/assert";
import type { JsonObject } from "./canonical-json.ts";
import { type DeviceId, type Entry, greatestOrder, isMoment, isSalt, type Moment, sealEntry } from "./entry.ts";

export interface EntryDraft {
  readonly kind: string;
  readonly v: number;
  readonly payload: JsonObject;
}

export interface WritingDevice {
  readonly device: DeviceId;
  readonly newSalt: () => string;
  readonly now: () => Moment;
}

/** `tails`: the last entry of every chain this device knows, its own among them. */
export function nextEntries(drafts: readonly EntryDraft[], tails: readonly Entry[], writer: WritingDevice): readonly Entry[] {
  assert(new Set(tails.map(({ device }) => device)).size === tails.length, "each chain has one tail");
  const entries: Entry[] = [];
  let last = tails.find(({ device }) => device === writer.device);
  let order = Math.max(-1, ...tails.map((tail) => tail.order));
  for (const { kind, v, payload } of drafts) {
    const [at, salt] = [writer.now(), writer.newSalt()];
    assert(isMoment(at), `"${at}" is a moment in UTC`);
    assert(isSalt(salt), "a salt is 32 lower-case hex digits");
    order = Math.min(Math.max(Date.parse(at), order + 1, 0), greatestOrder);
    const place = { previous: last?.id ?? null, device: writer.device, sequence: (last?.sequence ?? 0) + 1 };
    last = sealEntry({ ...place, at, order, kind, v }, { salt, payload });
    entries.push(last);
  }
  return entries;
}
