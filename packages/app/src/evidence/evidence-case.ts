/** Everything the index and the timeline are written from: entries as they lie in the package, and what goes with them. */

import type { EvidenceManifest } from "@tanhao/core/debt/evidence-package";
import { fen as toFen, toYuan } from "@tanhao/core/money";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { Entry } from "@tanhao/journal/entry";
import { foldCase, putInOrder } from "@tanhao/journal/fold-case";
import type { EvidenceWords } from "./evidence-words.ts";
import { type StatedDebt, statedDebts } from "./stated-debts.ts";

export interface EvidenceCase {
  readonly about: Pick<EvidenceManifest, "lang" | "on" | "debt" | "redacted" | "heads" | "removed" | "absent">;
  /** In the order of the fold. */
  readonly entries: readonly Entry[];
  readonly record: CaseRecord;
  readonly debts: readonly StatedDebt[];
  readonly originals: readonly PackedOriginal[];
}

export interface PackedOriginal {
  /** `files/…` */
  readonly path: string;
  readonly size: number;
  readonly hash: string;
}

/** `stated`: debts the journal does not state itself; `null`: it does. */
export function evidenceCase(
  about: EvidenceCase["about"],
  entries: readonly Entry[],
  stated: readonly StatedDebt[] | null,
  originals: readonly PackedOriginal[],
): EvidenceCase {
  const record = foldCase(entries);
  return { about, entries: putInOrder(entries), record, debts: stated ?? statedDebts(record.facts, about.debt), originals };
}

/** How everything of the index is written out. */
export interface Said {
  readonly words: EvidenceWords;
  readonly money: (fen: number) => string;
  readonly debt: (id: string | undefined) => string;
  /** Where an entry stands: device and number. */
  readonly place: (entry: string) => string;
  /** A moment of the device's clock as a day and time in China. */
  readonly moment: (at: string) => string;
}

export function saying({ entries, debts }: EvidenceCase, words: EvidenceWords): Said {
  const devices = [...new Set(entries.map(({ device }) => device))].sort();
  const deviceOf = (device: Entry["device"]): number | null => (devices.length === 1 ? null : devices.indexOf(device) + 1);
  const places = new Map<string, string>(entries.map(({ id, device, sequence }) => [id, words.contacts.entry(deviceOf(device), sequence)]));
  const moments = new Map<string, string>();
  const names = new Map(debts.map(({ id, name }) => [id, name]));
  return {
    words,
    money: (fen) => words.money(toYuan(toFen(fen)).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",")),
    debt: (id) => (id === undefined ? "" : (names.get(id) ?? id)),
    place: (entry) => places.get(entry) ?? entry.slice(0, 12),
    moment: (at) => {
      const known = moments.get(at) ?? new Date(Date.parse(at) + chinaMs).toISOString().slice(0, 16).replace("T", " ");
      moments.set(at, known);
      return known;
    },
  };
}

const chinaMs = 8 * 3_600_000;
