/**
 * What a lock must do over every place, run where the place lives; and the contract of a storage once more, over a place
 * that is sealed. The test functions are passed in, so that this file belongs to no runner.
 */

import type { Result } from "@tanhao/core/result";
import { memoryStorage } from "../adapters/memory.ts";
import type { DeviceId } from "../entry.ts";
import { type Journal, openJournal } from "../journal.ts";
import type { JournalPlace } from "../place-port.ts";
import { beginReplacing } from "../replace-journal.ts";
import { hashText } from "../sha256.ts";
import { describeStorage } from "../storage-contract.ts";
import type { JournalStorage } from "../storage-port.ts";
import { quickPassphrase, quickTools, secretName, secretPicture } from "./a-quick-lock.ts";
import { type Lockable, openLockable } from "./lockable.ts";

export interface LockablePlace {
  readonly open: () => Promise<JournalPlace>;
}

type TestFunctions = Pick<typeof import("vitest"), "describe" | "it" | "expect">;

const words = quickPassphrase;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function describeLockable(name: string, makePlace: () => Promise<LockablePlace>, tests: TestFunctions): void {
  const { describe, it, expect } = tests;

  describeStorage(
    `sealed ${name}`,
    async () => {
      const place = await makePlace();
      return { open: async () => openWith(await place.open()) };
    },
    tests,
  );

  describe(`${name} under a lock`, () => {
    it("has none at first, says so, and opens", async () => {
      const lockable = good(await openLockable(await (await makePlace()).open(), quickTools));
      expect(await lockable.isLocked()).toEqual({ ok: true, value: false });
      expect(await lockable.unlock(words)).toEqual({ ok: false, error: { kind: "lock-absent" } });
      expect(await lockable.removeLock(words)).toEqual({ ok: false, error: { kind: "lock-absent" } });
      expect(await lockable.changePassphrase(words, "b")).toEqual({ ok: false, error: { kind: "lock-absent" } });
      expect(await good(await lockable.open()).read()).toEqual({ ok: true, value: [] });
    });

    it("keeps all that was written when a lock is set, its passphrase changed, and it is removed", async () => {
      const place = await makePlace();
      const lockable = good(await openLockable(await place.open(), quickTools));
      const before = good(await lockable.open());
      await fill(before);
      const [entries, files] = [good(await before.read()), good(await before.listFiles())];
      expect([entries.length, files.length]).toEqual([3, 2]);

      const looksSame = async (storage: JournalStorage) => {
        expect(good(await storage.read())).toEqual(entries);
        expect(good(await storage.tails())).toEqual(entries.slice(-1));
        expect(good(await storage.listFiles())).toEqual(files);
        expect(good(await storage.getFile(hashText(secretPicture)))).toEqual(utf8(secretPicture));
      };
      await looksSame(good(await lockable.setLock(words)));
      await looksSame(good(await lockable.changePassphrase(words, "second")));
      expect(await lockable.unlock(words)).toEqual({ ok: false, error: { kind: "passphrase-wrong" } });
      await looksSame(good(await lockable.unlock("second")));
      await looksSame(good(await (await reopened(place)).unlock("second")));
      await looksSame(good(await lockable.removeLock("second")));
      await looksSame(good(await (await reopened(place)).open()));
    });

    it("shows no word, no file and no hash of a file to who has no passphrase", async () => {
      const place = await makePlace();
      const lockable = good(await openLockable(await place.open(), quickTools));
      await fill(good(await lockable.open()));
      good(await lockable.setLock(words));
      expect(await lockable.isLocked()).toEqual({ ok: true, value: true });
      expect(await lockable.open()).toEqual({ ok: false, error: { kind: "storage-sealed" } });
      const stranger = await place.open();
      const { generation } = good(await stranger.lock());
      const files = good(await stranger.listFiles(generation));
      const bytes = await Promise.all(files.map(async ({ name }) => good(await stranger.getFile(generation, name)) ?? new Uint8Array()));
      const records = good(await stranger.read(generation)).map((record) => record.bytes);
      expect([files.length, records.length]).toEqual([2, 3]);
      const lying = [...bytes, ...records].map((one) => new TextDecoder().decode(one)).join("\n") + JSON.stringify(files);
      for (const secret of [secretName, secretPicture, "contact.logged", hashText(secretPicture)]) expect(lying).not.toContain(secret);
    });

    it("is not opened by a wrong passphrase, and nothing changes", async () => {
      const place = await makePlace();
      const lockable = good(await openLockable(await place.open(), quickTools));
      const journal = await journalOn(good(await lockable.setLock(words)));
      good(await journal.append(noteOf("one")));
      const lock = good(await (await place.open()).lock());
      const wrong = { ok: false, error: { kind: "passphrase-wrong" } };
      expect(await lockable.unlock(quickPassphrase.replaceAll(" ", ""))).toEqual(wrong);
      expect(await lockable.removeLock("")).toEqual(wrong);
      expect(await lockable.changePassphrase("x", "y")).toEqual(wrong);
      expect(await lockable.setLock("another")).toEqual({ ok: false, error: { kind: "storage-sealed" } });
      expect(good(await (await place.open()).lock())).toEqual(lock);
      expect(good(await journal.read())).toHaveLength(1);
    });

    it("lets no tab that was open before write or read on, whatever was done to the lock", async () => {
      const place = await makePlace();
      const [here, other] = [await reopened(place), await reopened(place)];
      const plain = await journalOn(good(await other.open()));
      good(await plain.append(noteOf("one")));
      const relocked = { ok: false, error: { kind: "storage-relocked" } };
      const isShutOut = async ({ append, storage }: Journal) => {
        expect(await append(noteOf("late"))).toEqual(relocked);
        expect(await storage.write({ chains: [] })).toEqual(relocked);
        expect(await storage.read()).toEqual(relocked);
        expect(await storage.tails()).toEqual(relocked);
        expect(await storage.putFile(utf8("late"))).toEqual(relocked);
        expect(await storage.getFile(hashText("late"))).toEqual(relocked);
        expect(await storage.listFiles()).toEqual(relocked);
        expect(await storage.eraseFile(hashText("late"))).toEqual(relocked);
      };
      const first = await journalOn(good(await here.setLock("a")));
      await isShutOut(plain);
      const second = await journalOn(good(await here.changePassphrase("a", "b")));
      await isShutOut(first);
      const open = await journalOn(good(await here.removeLock("b")));
      await isShutOut(second);
      good(await here.setLock("c"));
      await isShutOut(open);
      const last = good(await here.unlock("c"));
      expect(good(await last.read())).toHaveLength(1);
      expect(good(await last.listFiles())).toEqual([]);
    });

    it("loses nothing that another tab writes while the lock is being set", async () => {
      const place = await makePlace();
      const [here, other] = [await reopened(place), await reopened(place)];
      const journal = await journalOn(good(await other.open()));
      await fill(journal.storage);
      const setting = here.setLock(words);
      const kept: string[] = [];
      for (let round = 0; round < 200; round += 1) {
        const appended = await journal.append(noteOf(`round ${round}`));
        if (!appended.ok) {
          expect(appended.error).toEqual({ kind: "storage-relocked" });
          break;
        }
        kept.push(`round ${round}`);
        if (round % 10 === 0) await journal.storage.putFile(utf8(`file ${round}`));
      }
      const sealed = good(await setting);
      const there = good(await (await journalOn(sealed)).read());
      const notes = there.map(({ content }) => content?.payload["note"]);
      for (const note of kept) expect(notes).toContain(note);
    });

    it("is set by one of two tabs that set it at once", async () => {
      const place = await makePlace();
      const tabs = [await reopened(place), await reopened(place)];
      await fill(good(await (await reopened(place)).open()));
      const answers = await Promise.all(tabs.map((tab, which) => tab.setLock(`tab ${which}`)));
      const [won] = answers.flatMap(({ ok }, which) => (ok ? [which] : []));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const [lost] = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.kind]));
      expect(["storage-relocked", "storage-sealed"]).toContain(lost);
      const opened = good(await (await reopened(place)).unlock(`tab ${won}`));
      expect(good(await opened.read())).toHaveLength(3);
      expect(good(await opened.listFiles())).toHaveLength(2);
    });

    it("names the record or the file whose seal does not open", async () => {
      const place = await makePlace();
      const lockable = await reopened(place);
      await fill(good(await lockable.open()));
      const storage = good(await lockable.setLock(words));
      const raw = await place.open();
      const { generation, sealing } = good(await raw.lock());
      const [first, second] = good(await raw.read(generation));
      const [file] = good(await raw.listFiles(generation));
      if (!first || !second || !file) throw new Error("fill() writes three records and two files");
      const readsAs = async (detail: string) =>
        expect(await storage.read()).toEqual({ ok: false, error: { kind: "storage-corrupt", detail } });

      const flipped = second.bytes.map((byte, index) => (index === 20 ? byte ^ 1 : byte));
      good(await raw.write(generation, { chains: [], rewritten: [{ ...second, bytes: flipped }] }));
      await readsAs("the seal of phone 2 does not open");
      good(await raw.write(generation, { chains: [], rewritten: [{ ...second, bytes: first.bytes }] })); // sealed for another place
      await readsAs("the seal of phone 2 does not open");
      good(await raw.write(generation, { chains: [], rewritten: [{ ...second, bytes: new Uint8Array(3) }] }));
      await readsAs("the seal of phone 2 does not open");
      expect(await lockable.removeLock(words)).toMatchObject({ ok: false, error: { kind: "storage-corrupt" } });
      good(await raw.write(generation, { chains: [], rewritten: [second] }));
      expect(good(await storage.read())).toHaveLength(3);

      good(await raw.putFile(generation, { ...file, label: `${file.label.slice(0, -2)}00` }, new Uint8Array(40)));
      expect(await storage.listFiles()).toEqual({
        ok: false,
        error: { kind: "storage-corrupt", detail: `the seal of file ${file.name} does not open` },
      });
      expect(sealing).toBe(generation);
    });

    it("that is damaged, or of a newer version, says so and leaves everything as it is", async () => {
      const place = await makePlace();
      const lockable = await reopened(place);
      good(await (await journalOn(good(await lockable.setLock(words)))).append(noteOf("one")));
      const raw = await place.open();
      const lock = good(await raw.lock());
      const withBox = async (box: unknown) => {
        const now = good(await raw.lock());
        good(await raw.changeLock({ from: now, to: { ...now, generation: now.generation + 1, box }, reseal: null }));
      };
      for (const [box, error] of [
        [{ ...(lock.box as object), key: "zz" }, { kind: "key-box-damaged" }],
        ["torn", { kind: "key-box-damaged" }],
        [
          { ...(lock.box as object), version: 2 },
          { kind: "key-box-too-new", found: 2 },
        ],
        [
          { ...(lock.box as object), stretch: { name: "argon2id", memoryKiB: 9_000_000, passes: 1, salt: "0".repeat(32) } },
          { kind: "stretch-refused" },
        ],
      ] as const) {
        await withBox(box);
        expect(await lockable.unlock(words)).toEqual({ ok: false, error });
        expect(await lockable.isLocked()).toEqual({ ok: true, value: true });
      }
      await withBox(lock.box);
      expect(good(await good(await lockable.unlock(words)).read())).toHaveLength(1);
    });

    it("sweeps away what a change left that was cut short, and nothing else", async () => {
      const place = await makePlace();
      const raw = await place.open();
      await fill(good(await (await reopened(place)).open()));
      const left = { name: hashText("left"), sealing: 1, label: "" };
      good(await raw.putFile(0, left, utf8("half a change")));
      expect(good(await raw.listFiles(0))).toHaveLength(2);
      expect(good(await raw.getFile(0, left.name))).toEqual(utf8("half a change"));
      const lockable = await reopened(place);
      expect(good(await raw.getFile(0, left.name))).toBeNull();
      expect(good(await good(await lockable.open()).listFiles())).toHaveLength(2);
    });

    it("is erased without the passphrase; a tab left over from before writes nothing into what comes after", async () => {
      const place = await makePlace();
      const lockable = await reopened(place);
      await fill(good(await lockable.setLock(words)));
      good(await (await reopened(place)).erase());
      const after = await reopened(place);
      expect(await after.isLocked()).toEqual({ ok: true, value: false });
      expect(good(await good(await after.open()).read())).toEqual([]);
      expect(good(await good(await after.open()).listFiles())).toEqual([]);
    });

    for (const locked of [false, true]) {
      it(`gives its place to another journal in one step, ${locked ? "with" : "without"} a passphrase before it`, async () => {
        const place = await makePlace();
        const raw = await place.open();
        const lockable = good(await openLockable(raw, quickTools));
        await fill(good(await lockable.open()));
        if (locked) good(await lockable.setLock(words));
        const old = async () => {
          const now = await reopened(place);
          const storage = good(await (locked ? now.unlock(words) : now.open()));
          expect(good(await storage.getFile(hashText(secretPicture)))).toEqual(utf8(secretPicture));
          return { storage, entries: good(await storage.read()).length };
        };
        const elsewhere = await journalOn(memoryStorage());
        const entries = good(await elsewhere.append(noteOf("another case")));

        // Cut short before the step, and again after it was opened: the old one is whole.
        const cut = good(await beginReplacing(raw));
        for (const text of [secretPicture, "new"]) good(await cut.putFile(utf8(text)));
        expect((await old()).entries).toBe(3);

        // A second try that is given up takes away what it put there and nothing else.
        const given = good(await beginReplacing(raw));
        for (const text of [secretPicture, "newer"]) good(await given.putFile(utf8(text)));
        await given.giveUp();
        const before = await old();
        expect(before.entries).toBe(3);
        expect(good(await before.storage.listFiles()).map(({ hash }) => hash)).not.toContain(hashText("newer"));

        const done = good(await beginReplacing(raw));
        for (const text of [secretPicture, "new"]) good(await done.putFile(utf8(text)));
        // Written between: it belongs to what goes.
        good(await (await journalOn(before.storage)).append(noteOf("late")));
        const storage = good(await done.finish(entries));
        const after = await reopened(place);
        expect(await after.isLocked()).toEqual({ ok: true, value: false });
        for (const now of [storage, good(await after.open())]) {
          const journal = await journalOn(now);
          expect(good(await journal.read())).toEqual(entries);
          expect((await journal.verify()).ok).toBe(true);
          expect(good(await now.listFiles()).map(({ hash }) => hash)).toEqual([hashText("new"), hashText(secretPicture)].sort());
          expect(good(await now.getFile(hashText("new")))).toEqual(utf8("new"));
        }
        expect(await before.storage.read()).toEqual({ ok: false, error: { kind: "storage-relocked" } });
        expect(await (await journalOn(storage)).append(noteOf("and on"))).toMatchObject({ ok: true });
      });
    }

    it("tells how far it has come", async () => {
      const lockable = await reopened(await makePlace());
      await fill(good(await lockable.open()));
      const steps: string[] = [];
      good(await lockable.setLock(words, (done, of) => steps.push(`${done}/${of}`)));
      expect(steps).toEqual(["1/3", "2/3", "3/3"]);
    });
  });
}

/** Two entries and an attached name, two files. */
async function fill(storage: JournalStorage): Promise<void> {
  const journal = await journalOn(storage);
  good(await journal.append(noteOf(`${secretName} says 1`), noteOf(`${secretName} says 2`)));
  good(await journal.append(noteOf(`${secretName} says 3`)));
  for (const text of [secretPicture, "a letter"]) good(await storage.putFile(utf8(text)));
}

/** Sealed at once where nothing is sealed yet. */
async function openWith(place: JournalPlace): Promise<JournalStorage> {
  const lockable = good(await openLockable(place, quickTools));
  return good(await lockable.isLocked()) ? good(await lockable.unlock(words)) : good(await lockable.setLock(words));
}

const reopened = async (place: LockablePlace): Promise<Lockable> => good(await openLockable(await place.open(), quickTools));

async function journalOn(storage: JournalStorage): Promise<Journal> {
  let salts = 0;
  return good(
    await openJournal(storage, {
      device: "phone" as DeviceId, // a plain word is a device id
      newSalt: () => hashText(`salt ${salts++}`).slice(0, 32),
      now: () => "2026-11-20T02:00:00.000Z" as ReturnType<Parameters<typeof openJournal>[1]["now"]>, // of the right shape
    }),
  );
}

const noteOf = (note: string) => ({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note } }) as const;

/** The value, or a failure of the test that says why. */
function good<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`expected ok, got ${JSON.stringify(result.error)}`);
}
