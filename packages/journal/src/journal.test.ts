import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import type { Result } from "@tanhao/core/result";
import { describe, expect, it } from "vitest";
import { TestDevice } from "./a-device.ts";
import { type Memory, memoryStorage, newMemory } from "./adapters/memory.ts";
import { correctionOf } from "./correction-of.ts";
import { type DeviceId, type Entry, type EntryId, type Moment, withoutContent } from "./entry.ts";
import { foldCase } from "./fold-case.ts";
import { type Journal, openJournal } from "./journal.ts";
import type { NewEntry } from "./kinds/all-kinds.ts";
import { hashText } from "./sha256.ts";
import type { JournalStorage } from "./storage-port.ts";

const contact = (note: string): NewEntry => ({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note } });
const promise = (amount: string): NewEntry => ({
  kind: "promise.made",
  payload: { debt: debtId("d1"), fen: yuan(amount), dueDay: day("2026-12-01") },
});

function good<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

let salts = 0;
async function journalOn(storage: JournalStorage, device = "phone", clock = "2026-11-20T02:00:00.000Z"): Promise<Journal> {
  const newSalt = () => hashText(`salt ${salts++}`).slice(0, 32);
  return good(await openJournal(storage, { device: device as DeviceId, newSalt, now: () => clock as Moment })); // tests give right words
}

const onMemory = (place: Memory = newMemory(), device?: string, clock?: string) => journalOn(memoryStorage(place), device, clock);

describe("appending", () => {
  it("gives back the entries as they lie in the journal", async () => {
    const journal = await onMemory();
    const appended = good(await journal.append(contact("one"), promise("300.00")));
    expect(appended.map(({ kind, sequence, at }) => [kind, sequence, at])).toEqual([
      ["contact.logged", 1, "2026-11-20T02:00:00.000Z"],
      ["promise.made", 2, "2026-11-20T02:00:00.000Z"],
    ]);
    expect(good(await journal.read())).toEqual(appended);
    expect(good(await journal.verify())).toMatchObject({ entries: 2 });
    expect(good(await journal.append())).toEqual([]);
  });

  it("takes a new salt for every entry, so that equal words have unequal hashes", async () => {
    const journal = await onMemory();
    const [one, two] = good(await journal.append(contact("same"), contact("same")));
    expect(one?.payloadHash).not.toBe(two?.payloadHash);
  });

  it("goes on where the chain ended when it is opened again", async () => {
    const place = newMemory();
    const [one] = good(await (await onMemory(place)).append(contact("one")));
    const [two] = good(await (await onMemory(place)).append(contact("two")));
    expect(two).toMatchObject({ sequence: 2, previous: one?.id });
  });

  it("stores all or nothing, and says which one is wrong and where", async () => {
    const journal = await onMemory();
    const wrong = { kind: "promise.made", payload: { debt: debtId(""), fen: yuan("-3.00"), dueDay: day("2026-12-01") } } as const;
    expect(await journal.append(contact("one"), wrong)).toMatchObject({
      ok: false,
      error: { kind: "payload-refused", index: 1, entryKind: "promise.made", failures: [{ key: "debt" }, { path: ["fen"] }] },
    });
    expect(good(await journal.read())).toEqual([]);
  });

  it("refuses a correction that could never be read", async () => {
    const journal = await onMemory();
    const [entry] = good(await journal.append(contact("one")));
    if (!entry) throw new Error("one entry");
    const absent = hashText("nowhere") as EntryId; // of the right shape
    expect(await journal.append(correctionOf(absent, "x", null))).toEqual({ ok: false, error: { kind: "entry-absent", entry: absent } });
    expect(await journal.append(correctionOf(entry.id, "x", promise("1.00")))).toMatchObject({
      ok: false,
      error: { kind: "payload-refused", entryKind: "contact.logged" },
    });
    const [correction] = good(await journal.append(correctionOf(entry.id, "misheard", contact("two"))));
    if (!correction) throw new Error("one entry");
    expect(await journal.append(correctionOf(correction.id, "x", null))).toEqual({
      ok: false,
      error: { kind: "entry-not-correctable", entry: correction.id },
    });
  });

  it("passes a full disk on as a value, with nothing stored", async () => {
    const storage = memoryStorage();
    const full = { ok: false, error: { kind: "storage-full", detail: "no room" } } as const;
    const journal = await journalOn({ ...storage, write: async () => full });
    expect(await journal.append(contact("one"))).toEqual(full);
    expect(good(await storage.read())).toEqual([]);
  });

  it("tries again when another tab was quicker, and gives up at last", async () => {
    const storage = memoryStorage();
    let lost = 0;
    const moved = { ok: false, error: { kind: "chain-moved", device: "phone" as DeviceId, tail: null } } as const;
    const quicker = {
      ...storage,
      write: async (batch: Parameters<JournalStorage["write"]>[0]) => (++lost <= 3 ? moved : storage.write(batch)),
    };
    expect(good(await (await journalOn(quicker)).append(contact("one")))).toHaveLength(1);
    expect(lost).toBe(4);
    const never = await journalOn({ ...storage, write: async () => moved });
    expect(await never.append(contact("two"))).toEqual(moved);
  });

  it("counts a payload's absent members as absent", async () => {
    const journal = await onMemory();
    const sparse = { at: "2026-11-20", channel: "phone", note: undefined } as unknown as { at: string; channel: "phone" };
    const [entry] = good(await journal.append({ kind: "contact.logged", payload: sparse }));
    expect(entry?.content?.payload).toEqual({ at: "2026-11-20", channel: "phone" });
  });
});

describe("reading", () => {
  it("names the record that is no entry", async () => {
    const place = newMemory();
    const journal = await onMemory(place);
    good(await journal.append(contact("one"), contact("two")));
    const chain = place.chains.get("phone") ?? [];
    const [first] = chain;
    if (!first) throw new Error("one record");
    chain[0] = { ...first, bytes: new TextEncoder().encode("{") };
    expect(await journal.read()).toMatchObject({ ok: false, error: { kind: "record-unreadable", device: "phone", sequence: 1 } });
    chain[0] = { ...first, bytes: chain[1]?.bytes ?? new Uint8Array() };
    expect(await journal.verify()).toMatchObject({ ok: false, error: { kind: "record-unreadable", sequence: 1 } });
  });

  it("verifies what lies there, not what was meant", async () => {
    const place = newMemory();
    const journal = await onMemory(place);
    good(await journal.append(contact("pay 900"), contact("two")));
    const chain = place.chains.get("phone") ?? [];
    const [first] = chain;
    if (!first) throw new Error("one record");
    chain[0] = { ...first, bytes: new TextEncoder().encode(new TextDecoder().decode(first.bytes).replace("pay 900", "pay 100")) };
    expect(await journal.verify()).toMatchObject({
      ok: false,
      error: { kind: "chain-broken", sequence: 1, because: { fault: "content-changed" } },
    });
  });
});

describe("redacting", () => {
  it("erases once, and says so each time it is asked", async () => {
    const journal = await onMemory();
    const [entry] = good(await journal.append(contact("secret")));
    if (!entry) throw new Error("one entry");
    const redaction = good(await journal.redact(entry.id, "a number was pasted"));
    expect(good(await journal.redact(entry.id, "again"))).toEqual(redaction);
    expect(good(await journal.read())).toEqual([withoutContent(entry), redaction]);
    expect(await journal.redact(redaction.id, "x")).toEqual({ ok: false, error: { kind: "entry-not-redactable", entry: redaction.id } });
    const absent = hashText("nowhere") as EntryId; // of the right shape
    expect(await journal.redact(absent, "x")).toEqual({ ok: false, error: { kind: "entry-absent", entry: absent } });
  });
});

describe("taking in what another device wrote", () => {
  it("adds what is new, once, and orders later entries after it", async () => {
    const laptop = new TestDevice("laptop", "2027-06-01T00:00:00.000Z");
    laptop.writes(contact("from the laptop"));
    const journal = await onMemory();
    good(await journal.append(contact("from the phone")));
    expect(good(await journal.takeIn(laptop.written))).toEqual({ added: 1, known: 0 });
    expect(good(await journal.takeIn(laptop.written))).toEqual({ added: 0, known: 1 });
    laptop.writes(contact("and one more"));
    expect(good(await journal.takeIn([...laptop.written].reverse()))).toEqual({ added: 1, known: 1 });
    good(await journal.append(contact("the phone again, with an older clock")));
    const notes = foldCase(good(await journal.read())).contacts.map(({ payload }) => payload.note);
    expect(notes).toEqual(["from the phone", "from the laptop", "and one more", "the phone again, with an older clock"]);
    expect(good(await journal.verify())).toMatchObject({ entries: 4 });
  });

  it("brings a whole case to an empty device", async () => {
    const old = await onMemory();
    good(await old.append(contact("one"), contact("two")));
    const anew = await onMemory(newMemory(), "tablet");
    good(await anew.takeIn(good(await old.read())));
    good(await anew.append(contact("three")));
    expect(good(await anew.verify())).toMatchObject({
      heads: [
        { device: "phone", sequence: 2 },
        { device: "tablet", sequence: 1 },
      ],
    });
  });

  it("refuses a chain with a hole or a changed entry, and stores nothing of it", async () => {
    const laptop = new TestDevice("laptop");
    const [one, two] = [laptop.writes(contact("one")), laptop.writes(contact("two"))];
    const journal = await onMemory();
    expect(await journal.takeIn([two])).toMatchObject({
      ok: false,
      error: { kind: "chain-broken", because: { fault: "removed-before", expected: 1 } },
    });
    const changed: Entry = { ...two, at: one.at };
    expect(await journal.takeIn([one, changed])).toMatchObject({
      ok: false,
      error: { kind: "chain-broken", because: { fault: "header-changed" } },
    });
    expect(good(await journal.read())).toEqual([]);
  });

  it("refuses a second history of the same device", async () => {
    const [copy, other] = [new TestDevice("laptop"), new TestDevice("laptop")];
    const [here, there] = [copy.writes(contact("one")), other.writes(contact("another"))];
    const journal = await onMemory();
    good(await journal.takeIn(copy.written));
    expect(await journal.takeIn(other.written)).toEqual({
      ok: false,
      error: { kind: "chain-forked", device: "laptop", sequence: 1, here: here.id, there: there.id },
    });
  });

  it("keeps erased on both sides what either side erased", async () => {
    const laptop = new TestDevice("laptop");
    const secret = laptop.writes(contact("secret"));
    const place = newMemory();
    const journal = await onMemory(place);
    good(await journal.takeIn(laptop.written));
    laptop.redacts(secret.id);
    good(await journal.takeIn(laptop.written)); // an old copy of the secret beside its redaction
    expect(good(await journal.read())[0]).toEqual(withoutContent(secret));
    const words = [...place.chains.values()].flat().map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(words.join()).not.toContain("secret");
    const fresh = await onMemory();
    good(await fresh.takeIn(laptop.written));
    expect(good(await fresh.read())[0]).toEqual(withoutContent(secret));
    good(await journal.takeIn([secret]));
    expect(good(await journal.read())[0]).toEqual(withoutContent(secret));
  });
});
