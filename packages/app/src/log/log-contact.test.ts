import { day } from "@tanhao/core/day";
import { ok } from "@tanhao/core/result";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import { openJournal } from "@tanhao/journal/journal";
import { noFacts } from "@tanhao/journal/kinds/facts-payload";
import { describe, expect, it } from "vitest";
import { logContact } from "./log-contact.ts";

/** The signature every PNG begins with, then a word. */
const picture = (word: string): Uint8Array =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new TextEncoder().encode(word)]);

/** printf '\x89PNG\r\n\x1a\none' | sha256sum */
const hashOfOne = "a3bea3f99d910d4fda4433c0a3794b718278c6485e1e2dddac8f346357ba0d27";

async function aFolder(there: Readonly<Record<string, Uint8Array>>) {
  const disk = new Map(Object.entries(there));
  let salts = 0;
  const storage = memoryStorage();
  const journal = await openJournal(storage, {
    device: "laptop" as DeviceId,
    newSalt: () => `${salts++}`.padStart(32, "0"),
    now: () => "2026-11-24T08:00:00.000Z" as Moment,
  });
  if (!journal.ok) throw new Error(journal.error.kind);
  const { value } = journal;
  const entries = async () => {
    const read = await value.read();
    return read.ok ? read.value : [];
  };
  const log = async (...files: readonly string[]) => {
    const before = await entries();
    const logged = await logContact(
      { at: "2026-11-24T10:05" as never, channel: "phone", files },
      { folder: "case", facts: noFacts, record: foldCase(before), entries: before } as never,
      {
        files: {
          kindOf: async (path) => (disk.has(path) ? "file" : "missing"),
          list: async (folder) =>
            [...disk.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])),
          read: async (path) => ok(disk.get(path) ?? new Uint8Array()),
        },
        writeFile: async (path, bytes) => {
          disk.set(path, bytes);
          return ok(null);
        },
        listen: () => Promise.reject(new Error("nobody said anything")),
        today: day("2026-11-24"),
        openJournal: async () => ok({ append: value.append, storage: { ...storage, close: async () => undefined } }),
      },
    );
    if (!logged.ok) throw new Error(JSON.stringify(logged.error));
    return { logged: logged.value, attached: foldCase(await entries()).files };
  };
  return { log, disk };
}

describe("a file that comes with a contact", () => {
  it("is in the chain by its hash, under the path it has in the folder", async () => {
    const { log } = await aFolder({ "shot.png": picture("one"), "case/files/shot.png": picture("another") });
    const { logged, attached } = await log("shot.png");
    const path = `files/shot-${hashOfOne.slice(0, 12)}.png`;
    expect(logged.files).toEqual([path]);
    expect(attached.map((file) => [file.path, file.hash, file.size])).toEqual([[path, hashOfOne, 11]]);
  });

  it("is attached once, however often it is named", async () => {
    const { log } = await aFolder({ "case/files/a.png": picture("one") });
    await log("files/a.png");
    expect((await log("files/a.png")).attached).toHaveLength(1);
  });

  it("that lies elsewhere in the folder is named only: the journal has its originals under files/", async () => {
    const { log } = await aFolder({ "case/contract.pdf": picture("one"), "case/files/deep/a.png": picture("two") });
    const { logged, attached } = await log("contract.pdf", "files/deep/a.png");
    expect(logged.files).toEqual(["contract.pdf", "files/deep/a.png"]);
    expect(attached).toEqual([]);
  });
});
