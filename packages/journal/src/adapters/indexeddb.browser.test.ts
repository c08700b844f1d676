import { type OpenDBCallbacks, openDB } from "idb";
import { describe, expect, it } from "vitest";
import type { DeviceId } from "../entry.ts";
import { describeLockable } from "../seal/a-lockable-contract.ts";
import { hashText } from "../sha256.ts";
import { describeStorage } from "../storage-contract.ts";
import type { JournalStorage, StoredRecord } from "../storage-port.ts";
import { openIndexedDbPlace, openIndexedDbStorage } from "./indexeddb.ts";
import { toOpeningFailure, toStorageFailure } from "./indexeddb-failure.ts";
import { type JournalDatabase, upgradeSchema } from "./indexeddb-schema.ts";

async function openAt(name: string): Promise<JournalStorage> {
  const storage = await openIndexedDbStorage(name);
  if (!storage.ok) throw new Error(JSON.stringify(storage.error));
  return storage.value;
}

describeStorage(
  "IndexedDB",
  async () => {
    const name = `case-${crypto.randomUUID()}`;
    return { open: () => openAt(name) };
  },
  { describe, it, expect },
);

describeLockable(
  "IndexedDB",
  async () => {
    const name = `case-${crypto.randomUUID()}`;
    const open = async () => {
      const place = await openIndexedDbPlace(name);
      if (!place.ok) throw new Error(JSON.stringify(place.error));
      return place.value;
    };
    return { open };
  },
  { describe, it, expect },
);

describe("the browser's database of a case", () => {
  it("of version 1 keeps its records and its files, and gets a place for its lock", async () => {
    const name = `case-${crypto.randomUUID()}`;
    const older = await openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore("records", { keyPath: ["device", "sequence"] }).createIndex("id", "id", { unique: true });
        database.createObjectStore("files", { keyPath: "hash" }).createIndex("size", ["hash", "size"]);
      },
    });
    const kept = {
      device: "phone" as DeviceId,
      sequence: 1,
      id: hashText("1") as StoredRecord["id"],
      bytes: new TextEncoder().encode("words"),
    };
    await older.put("records", kept);
    for (const text of ["a scan", "a letter"]) {
      await older.put("files", { hash: hashText(text), size: text.length, bytes: new TextEncoder().encode(text) });
    }
    older.close();
    const storage = await openAt(name);
    expect(await storage.read()).toEqual({ ok: true, value: [kept] });
    expect(await storage.getFile(hashText("a scan"))).toEqual({ ok: true, value: new TextEncoder().encode("a scan") });
    expect(await storage.listFiles()).toMatchObject({ ok: true, value: [{ size: 8 }, { size: 6 }] });
    await storage.close();
    const place = await openIndexedDbPlace(name);
    expect(place.ok && (await place.value.lock())).toEqual({ ok: true, value: { generation: 0, sealing: 0, box: null } });
  });

  const newName = () => `case-${crypto.randomUUID()}`;
  const device = "phone" as DeviceId; // a plain word is a device id
  const record = (sequence: number, bytes = new TextEncoder().encode("words")): StoredRecord => ({
    device,
    sequence,
    id: hashText(`${sequence}`) as StoredRecord["id"], // any hash will do for the storage
    bytes,
  });
  const first = { chains: [{ device, after: null, records: [record(1)] }] };

  it("lets go when another tab deletes it, says so once, and answers that it was closed elsewhere", async () => {
    const name = newName();
    let told = 0;
    const here = await openIndexedDbStorage(name, { onTakenAway: () => told++ });
    if (!here.ok) throw new Error(here.error.kind);
    await here.value.write(first);
    const otherTab = await openAt(name);
    expect(await otherTab.erase()).toEqual({ ok: true, value: null });
    expect(told).toBe(1);
    expect(await here.value.read()).toEqual({ ok: false, error: { kind: "storage-closed", elsewhere: true } });
    expect(await here.value.write(first)).toEqual({ ok: false, error: { kind: "storage-closed", elsewhere: true } });
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it("lets go when a newer version of the program upgrades it, and is then too new for this one", async () => {
    const name = newName();
    const here = await openAt(name);
    await here.write(first);
    const newer = await openDB(name, 7);
    expect(await here.read()).toEqual({ ok: false, error: { kind: "storage-closed", elsewhere: true } });
    expect(await openIndexedDbStorage(name)).toEqual({ ok: false, error: { kind: "storage-too-new", found: 7, known: 2 } });
    newer.close();
  });

  it("that an older tab will not let go of is said to be locked", async () => {
    const name = newName();
    const older = await openDB(name, 2, { upgrade: upgradeSchemaOf }); // it does not listen to `versionchange`
    const storage = await openIndexedDbStorage(name);
    if (!storage.ok) throw new Error(storage.error.kind);
    const impatient = await openIndexedDbStorage(name, { patience: 100 });
    if (!impatient.ok) throw new Error(impatient.error.kind);
    await impatient.value.write(first);
    expect(await impatient.value.erase()).toMatchObject({ ok: false, error: { kind: "storage-locked" } });
    older.close();
  });

  it("is emptied even where another tab keeps it from being deleted", async () => {
    const name = newName();
    const older = await openDB(name, 2, { upgrade: upgradeSchemaOf });
    const storage = await openIndexedDbStorage(name, { patience: 100 });
    if (!storage.ok) throw new Error(storage.error.kind);
    await storage.value.write(first);
    await storage.value.erase();
    expect(await older.getAll("records")).toEqual([]);
    older.close();
  });

  it("stores nothing of a batch that the browser refuses in the middle, and goes on", async () => {
    const storage = await openAt(newName());
    await storage.write(first);
    const sameId = { ...record(1), device: "laptop" as DeviceId }; // one id in two places breaks the unique index
    const chains = [
      { device, after: { sequence: 1, id: record(1).id }, records: [record(2), record(3)] },
      { device: sameId.device, after: null, records: [sameId] },
    ];
    expect(await storage.write({ chains })).toMatchObject({ ok: false, error: { kind: "storage-failed" } });
    expect(await storage.read()).toEqual({ ok: true, value: [record(1)] });
    expect(await storage.write({ chains: chains.slice(0, 1) })).toEqual({ ok: true, value: null });
  });

  it("knows how this browser says that there is no more room", () => {
    const thrown = thrownBy(() => localStorage.setItem("big", "x".repeat(20_000_000)));
    expect(toStorageFailure(thrown)).toMatchObject({ kind: "storage-full" });
  });

  it("is said to be denied where the browser gives this page no storage", async () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts"); // a page without an origin, as some in-app browsers give
    frame.srcdoc = `<script>
      try { indexedDB.open("x"); parent.postMessage("opened", "*"); } catch (thrown) { parent.postMessage(thrown.name, "*"); }
    </script>`;
    const name = await new Promise<string>((resolve) => {
      addEventListener("message", ({ source, data }) => {
        if (source === frame.contentWindow) resolve(String(data));
      });
      document.body.append(frame);
    });
    frame.remove();
    expect(toOpeningFailure(new DOMException("refused", name))).toEqual({ kind: "storage-denied", detail: `${name}: refused` });
  });

  it("never takes a mistake of ours for a failure of the browser", () => {
    expect(() => toOpeningFailure(new TypeError("not a function"))).toThrow("not a function");
    expect(() => toOpeningFailure(new DOMException("no such store", "NotFoundError"))).toThrow("no such store");
  });
});

/** The same stores as ours, made by a program that is not ours. */
function upgradeSchemaOf(...[database, from, , upgrading]: Parameters<NonNullable<OpenDBCallbacks<unknown>["upgrade"]>>): void {
  const [ours, within] = [database, upgrading] as unknown as [JournalDatabase, Parameters<typeof upgradeSchema>[2]]; // the types alone differ
  void upgradeSchema(ours, from, within);
}

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}
