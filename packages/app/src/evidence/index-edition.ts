/**
 * Which edition the index is: the hash of the index of a small made-up case that uses its every part, and of the
 * holidays it counts with. When words or looks change, so does the edition, and an older package is then checked by its
 * hashes alone instead of being taken for changed.
 */

import type { Day } from "@tanhao/core/day";
import { removalReasons } from "@tanhao/core/debt/evidence-package";
import type { DebtId } from "@tanhao/core/ids";
import { fen } from "@tanhao/core/money";
import { canonicalJson } from "@tanhao/journal/canonical-json";
import { type DeviceId, type Entry, type EntryId, type Moment, sealEntry, withoutContent } from "@tanhao/journal/entry";
import { allKinds, isKindName } from "@tanhao/journal/kinds/all-kinds";
import { type Hash, hashText } from "@tanhao/journal/sha256";
import { evidenceCase } from "./evidence-case.ts";
import { type IndexPorts, readingOf } from "./package-reading.ts";

const made = new WeakMap<object, Hash>();

export function indexEdition(ports: IndexPorts): Hash {
  const known = made.get(ports.words);
  if (known !== undefined) return known;
  const { document, sheet } = readingOf(sampleCase(), ports);
  const parts = [ports.writeHtml(document), sheet, canonicalJson(ports.calendar)];
  const edition = hashText(parts.join("\n"));
  made.set(ports.words, edition);
  return edition;
}

function sampleCase() {
  const debt = "d1" as DebtId;
  const chain: Entry[] = [];
  const add = (kind: string, payload: object): EntryId => {
    const last = chain.at(-1);
    const sequence = chain.length + 1;
    const header = { previous: last?.id ?? null, device: "sample" as DeviceId, sequence, at: moment, order: sequence, kind };
    const v = isKindName(kind) ? allKinds[kind].v : 1;
    const entry = sealEntry({ ...header, v }, { salt: "0".repeat(32), payload: payload as never });
    chain.push(entry);
    return entry.id;
  };
  const said = [
    { who: "A", text: "a" },
    { who: "B", text: "b", tapped: true },
  ];
  const commitments = ["borrower", "lender", "agent", "third"].map((who) => ({ who, what: "c", fen: 1, dueDay: day }));
  for (const channel of ["phone", "chat", "sms", "email", "letter", "branch", "visit", "complaint", "other"]) {
    const who = { company: "e", staffNumber: "f", number: "g" };
    add("contact.logged", {
      at: day,
      channel,
      debt,
      direction: "in",
      called: "relative",
      with: who,
      said,
      commitments,
      files: ["h"],
      note: "i",
      asked: "v",
      offered: { fen: 1, day, condition: "w" },
    });
  }
  const contact = add("contact.logged", { at: day, channel: "phone", direction: "out" });
  add("entry.corrected", { entry: contact, because: "j", now: { v: allKinds["contact.logged"].v, payload: { at: day, channel: "sms" } } });
  add("entry.corrected", { entry: contact, because: "k" });
  for (const status of ["firm", "conditional", "vague", "refused", "withdrawn", "not_valid"])
    add("commitment.heard", { who: "agent", what: "l", status });
  for (const dueDay of [day, "2026-01-01", "2026-12-31"]) add("promise.made", { debt, fen: 1, dueDay });
  add("entry.corrected", { entry: add("promise.made", { debt, fen: 1, dueDay: day }), because: "m" });
  for (const [form, type] of [
    ["signed", "instalments"],
    ["message", "deferral"],
    ["recording", "lump-sum"],
    ["spoken", "deferral"],
  ]) {
    const agreement = { debt, on: day, form, type, schedule: [{ day, fen: 1 }], waivedFen: 1, deferredTo: day, files: ["h"], note: "n" };
    const entry = add("agreement.confirmed", agreement);
    add("entry.corrected", { entry, because: "o", now: { v: allKinds["agreement.confirmed"].v, payload: agreement } });
  }
  add("file.attached", { name: "p", as: "other", hash, size: 1 });
  const erased = add("action.done", { action: "q" });
  add("entry.redacted", { entry: erased, because: "r" });
  for (const kind of Object.keys(allKinds)) add(kind, {});
  const hidden = removalReasons.map((because) => ({ entry: add("action.done", { action: because }), because }));
  const unsaid = add("action.done", { action: "s" });
  const empty = new Set<string>([erased, unsaid, ...hidden.map(({ entry }) => entry)]);
  const entries = chain.map((entry) => (empty.has(entry.id) ? withoutContent(entry) : entry));
  return evidenceCase(
    {
      lang: "en",
      on: day,
      debt: null,
      redacted: false,
      heads: [{ device: "sample", sequence: 1, id: hash }],
      removed: hidden,
      absent: (["redacted", "other-debt", "missing"] as const).map((because) => ({ hash, size: 1, because })),
    },
    entries,
    [{ id: debt, name: "t", payments: [{ day, fen: fen(1), from: "u" }] }],
    [
      { path: "files/p", size: 1, hash },
      { path: "files/h", size: 1, hash: "1".repeat(64) },
    ],
  );
}

const day = "2026-11-24" as Day;
const moment = "2026-11-24T00:00:00.000Z" as Moment;
const hash = "0".repeat(64) as Hash;
