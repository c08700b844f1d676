/**
 * From entries in order to records: payloads read, corrections applied to what they name, redactions honoured. What a
 * record means for the case is not decided here (fold-case.ts, fold-facts.ts).
 */

import type { JsonObject } from "./canonical-json.ts";
import type { Correction, Recorded, Redaction, UnreadEntry } from "./case-record.ts";
import type { Entry, EntryId } from "./entry.ts";
import { type KindName, type PayloadOf, type ReadPayload, readPayload } from "./kinds/all-kinds.ts";
import type { EntryCorrected } from "./kinds/entry-corrected.ts";
import { redactionsIn } from "./redactions-in.ts";

export type RecordKind = Exclude<KindName, "entry.corrected" | "entry.redacted">;
export type KindRecord = { [Kind in RecordKind]: { readonly kind: Kind; readonly record: Recorded<PayloadOf<Kind>> } }[RecordKind];

export interface CollectedRecords {
  readonly records: readonly KindRecord[];
  readonly redactions: readonly Redaction[];
  readonly unread: readonly UnreadEntry[];
}

/** The records of one kind. */
export const recordsOf = <Kind extends RecordKind>(records: readonly KindRecord[], kind: Kind): readonly Recorded<PayloadOf<Kind>>[] =>
  records.filter((one) => one.kind === kind).map(({ record }) => record as Recorded<PayloadOf<Kind>>); // a record is of the kind beside it

export function collectRecords(entriesInOrder: readonly Entry[]): CollectedRecords {
  const byId = new Map(entriesInOrder.map((entry) => [entry.id, entry]));
  const unread: UnreadEntry[] = [];
  const unused = ({ id, kind, v, at }: Entry, why: UnreadEntry["why"]): void => {
    unread.push({ entry: id, kind, v, at, why });
  };

  const recorded = redactionsIn(entriesInOrder);
  const isErased = (entry: Entry): boolean => entry.content === null || recorded.has(entry.id);

  const payloads = new Map<EntryId, ReadPayload>();
  const corrections = new Map<EntryId, ReadCorrection[]>();
  for (const entry of entriesInOrder) {
    if (entry.content === null || isErased(entry)) continue;
    const read = readOnce(entry.kind, entry.v, entry.content.payload);
    if (!read.ok) unused(entry, read.error);
    else if (read.value.kind === "entry.corrected") {
      const { entry: names, because, now } = read.value.payload;
      const target = byId.get(names);
      const payload = target && now ? readOnce(target.kind, now.v, now.payload) : null;
      if (!target) unused(entry, { because: "names-absent-entry", names });
      else if (isAboutEntries(target.kind)) unused(entry, { because: "names-correction", names });
      else if (payload?.ok === false) unused(entry, payload.error);
      else corrections.set(names, [...(corrections.get(names) ?? []), { entry, because, payload: payload?.value ?? null }]);
    } else if (read.value.kind === "entry.redacted") {
      const names = read.value.payload.entry;
      if (!byId.has(names)) unused(entry, { because: "names-absent-entry", names });
    } else payloads.set(entry.id, read.value);
  }

  return {
    records: entriesInOrder.flatMap((entry) => recordOf(entry, payloads.get(entry.id) ?? null, corrections.get(entry.id) ?? [])),
    redactions: entriesInOrder.filter(isErased).map(({ id, kind, at }) => ({ entry: id, kind, at, recorded: recorded.get(id) ?? null })),
    unread,
  };
}

/** Entries never change, and a case is folded anew after each that is added: what the others say was read before. */
const readBefore = new WeakMap<JsonObject, ReturnType<typeof readPayload>>();

function readOnce(kind: string, v: number, payload: JsonObject): ReturnType<typeof readPayload> {
  const read = readBefore.get(payload) ?? readPayload(kind, v, payload);
  readBefore.set(payload, read);
  return read;
}

interface ReadCorrection {
  readonly entry: Entry;
  readonly because: EntryCorrected["because"];
  readonly payload: ReadPayload | null;
}

/** One record, or none where neither the entry nor a correction of it says anything. */
function recordOf(entry: Entry, original: ReadPayload | null, corrections: readonly ReadCorrection[]): KindRecord[] {
  const saidLast = corrections.findLast(({ payload }) => payload !== null)?.payload ?? original;
  if (!saidLast || isAboutEntries(saidLast.kind)) return [];
  const record: Recorded<unknown> = {
    entry: entry.id,
    device: entry.device,
    at: entry.at,
    payload: saidLast.payload,
    original: original?.payload ?? null,
    takenBack: corrections.length > 0 && corrections.at(-1)?.payload === null,
    corrections: corrections.map(
      (correction): Correction<unknown> => ({
        entry: correction.entry.id,
        at: correction.entry.at,
        because: correction.because,
        payload: correction.payload?.payload ?? null,
      }),
    ),
  };
  return [{ kind: saidLast.kind, record } as KindRecord]; // payload, original and corrections were all read as this kind
}

const isAboutEntries = (kind: string): boolean => kind === "entry.corrected" || kind === "entry.redacted";
