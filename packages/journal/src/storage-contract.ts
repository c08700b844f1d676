/**
 * What every storage must do, run against each adapter where it lives: memory and SQLite in Node, IndexedDB in a real
 * browser. The test functions are passed in, so that this file belongs to no runner.
 *
 * `open` gives another storage over the same place each time, as a second tab or process would.
 */

import type { Result } from "@tanhao/core/result";
import { type DeviceId, type Entry, type Moment, sealEntry, withoutContent } from "./entry.ts";
import { foldCase } from "./fold-case.ts";
import { type Journal, openJournal } from "./journal.ts";
import { hashText } from "./sha256.ts";
import type { JournalStorage, StorageBatch } from "./storage-port.ts";
import { chainsOf, toRecord } from "./stored-entries.ts";

export interface StoragePlace {
  readonly open: () => Promise<JournalStorage>;
}

type TestFunctions = Pick<typeof import("vitest"), "describe" | "it" | "expect">;

export function describeStorage(name: string, makePlace: () => Promise<StoragePlace>, { describe, it, expect }: TestFunctions): void {
  describe(`${name} keeps a journal`, () => {
    it("starts empty", async () => {
      const storage = await (await makePlace()).open();
      expect(good(await storage.read())).toEqual([]);
      expect(good(await storage.tails())).toEqual([]);
      expect(good(await storage.listFiles())).toEqual([]);
    });

    it("gives back the very bytes, device by device and in sequence", async () => {
      const storage = await (await makePlace()).open();
      const [phone, laptop] = [chainOf("phone", 12), chainOf("laptop", 2)];
      good(await storage.write(appending(phone.slice(0, 1))));
      good(await storage.write(appending(laptop)));
      good(await storage.write(appending(phone.slice(1), phone.slice(0, 1))));
      expect(good(await storage.read())).toEqual([...laptop, ...phone].map(toRecord));
      expect(good(await storage.tails())).toEqual([...laptop.slice(-1), ...phone.slice(-1)].map(toRecord));
    });

    it("keeps bytes it cannot read: every value of a byte, and none at all", async () => {
      const storage = await (await makePlace()).open();
      const [first, second] = chainOf("phone", 2).map(toRecord);
      if (!first || !second) throw new Error("two records");
      const records = [
        { ...first, bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte) },
        { ...second, bytes: new Uint8Array() },
      ];
      good(await storage.write({ chains: [{ device: first.device, after: null, records }] }));
      expect(good(await storage.read())).toEqual(records);
    });

    it("is read by another tab as soon as it was acknowledged, and after reopening", async () => {
      const place = await makePlace();
      const [one, other] = [await place.open(), await place.open()];
      const chain = chainOf("phone", 3);
      good(await one.write(appending(chain)));
      expect(good(await other.read())).toEqual(chain.map(toRecord));
      await one.close();
      await other.close();
      expect(good(await (await place.open()).read())).toEqual(chain.map(toRecord));
    });

    it("refuses to build on a tail that has moved, and stores nothing of the batch", async () => {
      const place = await makePlace();
      const [one, other] = [await place.open(), await place.open()];
      const [first, second, third] = [chainOf("phone", 1), chainOf("phone", 2), chainOf("phone", 3)];
      good(await one.write(appending(second)));
      const late: StorageBatch = { chains: [...appending(chainOf("laptop", 1)).chains, ...appending(third.slice(1), first).chains] };
      expect(await other.write(late)).toEqual({
        ok: false,
        error: { kind: "chain-moved", device: "phone", tail: { sequence: 2, id: second[1]?.id } },
      });
      expect(await other.write(appending(first))).toMatchObject({ ok: false, error: { kind: "chain-moved" } });
      expect(good(await one.read())).toEqual(second.map(toRecord));
    });

    it("refuses to follow a tail that is not there", async () => {
      const storage = await (await makePlace()).open();
      const chain = chainOf("phone", 2);
      expect(await storage.write(appending(chain.slice(1), chain.slice(0, 1)))).toEqual({
        ok: false,
        error: { kind: "chain-moved", device: "phone", tail: null },
      });
      expect(good(await storage.read())).toEqual([]);
    });

    it("rewrites a record in the same step as it appends, or neither", async () => {
      const storage = await (await makePlace()).open();
      const chain = chainOf("phone", 3);
      const [first, , third] = chain;
      if (!first || !third) throw new Error("three entries");
      good(await storage.write(appending(chain.slice(0, 2))));
      const absent = { ...toRecord(third), sequence: 9 };
      expect(await storage.write({ ...appending([third], chain.slice(0, 2)), rewritten: [absent] })).toEqual({
        ok: false,
        error: { kind: "record-missing", device: "phone", sequence: 9 },
      });
      expect(good(await storage.read())).toHaveLength(2);
      const erased = toRecord(withoutContent(first));
      good(await storage.write({ ...appending([third], chain.slice(0, 2)), rewritten: [erased] }));
      expect(good(await storage.read())).toEqual([erased, ...chain.slice(1).map(toRecord)]);
    });

    it("keeps a file once under its SHA-256, and erases it", async () => {
      const place = await makePlace();
      const [one, other] = [await place.open(), await place.open()];
      // printf 'hello' | sha256sum
      const hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
      const hello = new TextEncoder().encode("hello");
      expect(good(await one.putFile(hello))).toEqual({ hash, size: 5 });
      expect(good(await one.putFile(hello))).toEqual({ hash, size: 5 });
      good(await one.putFile(new Uint8Array()));
      const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; // sha256sum < /dev/null
      expect(good(await other.listFiles())).toEqual([
        { hash, size: 5 },
        { hash: empty, size: 0 },
      ]);
      const { hash: stored } = good(await other.putFile(hello));
      expect(good(await other.getFile(stored))).toEqual(hello);
      good(await other.eraseFile(stored));
      good(await other.eraseFile(stored));
      expect(await one.getFile(stored)).toEqual({ ok: false, error: { kind: "file-missing", hash } });
    });

    it("says that it is closed, whatever is asked", async () => {
      const storage = await (await makePlace()).open();
      await storage.close();
      await storage.close();
      const closed = { ok: false, error: { kind: "storage-closed", elsewhere: false } };
      expect(await storage.read()).toEqual(closed);
      expect(await storage.tails()).toEqual(closed);
      expect(await storage.write({ chains: [] })).toEqual(closed);
      expect(await storage.putFile(new Uint8Array(1))).toEqual(closed);
      expect(await storage.getFile(hashText("x"))).toEqual(closed);
      expect(await storage.listFiles()).toEqual(closed);
      expect(await storage.eraseFile(hashText("x"))).toEqual(closed);
      expect(await storage.erase()).toEqual(closed);
    });

    it("erases everything, and starts anew", async () => {
      const place = await makePlace();
      const storage = await place.open();
      good(await storage.write(appending(chainOf("phone", 3))));
      good(await storage.putFile(new TextEncoder().encode("a bill")));
      good(await storage.erase());
      expect(await storage.read()).toEqual({ ok: false, error: { kind: "storage-closed", elsewhere: false } });
      const again = await place.open();
      expect(good(await again.read())).toEqual([]);
      expect(good(await again.listFiles())).toEqual([]);
      good(await again.write(appending(chainOf("phone", 1))));
    });

    it("never forks a chain when two tabs of one device append at once", async () => {
      const place = await makePlace();
      const tabs = [await openOn(await place.open()), await openOn(await place.open())];
      const rounds = Array.from({ length: 25 }, (_, index) => index);
      const answers = await Promise.all(
        tabs.map((tab, which) =>
          appendAll(
            tab,
            rounds.map((round) => `tab ${which}, round ${round}`),
          ),
        ),
      );
      expect(answers.flat()).toHaveLength(50);
      const third = await openOn(await place.open());
      expect(good(await third.verify())).toMatchObject({ entries: 50, heads: [{ device: "phone", sequence: 50 }] });
      const notes = foldCase(good(await third.read())).contacts.map(({ payload }) => payload.note);
      expect(new Set(notes).size).toBe(50);
    });

    it("erases the words of a redacted entry and keeps the chain", async () => {
      const place = await makePlace();
      const journal = await openOn(await place.open());
      const [entry] = good(await journal.append(noteOf("ID 110101190001011234")));
      if (!entry) throw new Error("one entry");
      good(await journal.append(noteOf("the next one")));
      const redaction = good(await journal.redact(entry.id, "an ID number was pasted"));
      expect(good(await journal.verify())).toMatchObject({
        entries: 3,
        removed: [{ entry: entry.id, recorded: { entry: redaction.id, because: "an ID number was pasted" } }],
      });
      const kept = good(await (await place.open()).read()).map(({ bytes }) => new TextDecoder().decode(bytes));
      expect(kept.join("\n")).not.toContain("110101190001011234");
      expect(kept.join("\n")).toContain("the next one");
    });
  });
}

/** The value, or a failure of the test that says why. */
function good<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`expected ok, got ${JSON.stringify(result.error)}`);
}

/** Entries that chain; the same for the same arguments. */
function chainOf(name: string, length: number): readonly Entry[] {
  const entries: Entry[] = [];
  const device = name as DeviceId; // a plain word is a device id
  const at = "2026-11-20T02:00:00.000Z" as Moment; // of the right shape
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const header = { previous: entries.at(-1)?.id ?? null, device, sequence, at, order: sequence, kind: "test.said", v: 1 };
    entries.push(sealEntry(header, { salt: "0".repeat(32), payload: { text: `${name} ${sequence}` } }));
  }
  return entries;
}

const appending = (entries: readonly Entry[], here: readonly Entry[] = []): StorageBatch => ({ chains: chainsOf(entries, here) });

async function openOn(storage: JournalStorage): Promise<Journal> {
  let ticks = 0;
  return good(
    await openJournal(storage, {
      device: "phone" as DeviceId, // a plain word is a device id
      newSalt: () => hashText(`salt ${Math.random()}`).slice(0, 32),
      now: () => new Date(Date.UTC(2026, 10, 20) + ticks++).toISOString() as Moment, // toISOString writes a Moment
    }),
  );
}

const noteOf = (note: string) => ({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note } }) as const;

async function appendAll(journal: Journal, notes: readonly string[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const note of notes) entries.push(...good(await journal.append(noteOf(note))));
  return entries;
}
