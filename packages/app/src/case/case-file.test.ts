import { day } from "@tanhao/core/day";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import { type Journal, openJournal } from "@tanhao/journal/journal";
import { readCaseFile } from "@tanhao/readers/case-file/read-case-file";
import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import { writeCaseFile } from "@tanhao/writers/case-file/write-case-file";
import { writeCaseYaml } from "@tanhao/writers/case-yaml/write-case-yaml";
import { describe, expect, it } from "vitest";
import { recordContact } from "../record/record-contact.ts";
import { addDebt } from "./add-debt.ts";
import { attachFile } from "./attach-file.ts";
import { checkCaseFile, putCase } from "./open-case-file.ts";
import { saveCaseFile } from "./save-case-file.ts";

const readers = { readCaseFile, readCaseYaml };
const writers = { writeCaseFile, writeCaseYaml };

async function emptyJournal(device = "phone"): Promise<Journal> {
  let salts = 0;
  const newSalt = () => (salts++).toString(16).padStart(32, "0");
  const journal = await openJournal(memoryStorage(), {
    device: device as DeviceId,
    newSalt,
    now: () => "2026-11-24T08:00:00.000Z" as Moment,
  });
  if (!journal.ok) throw new Error(journal.error.kind);
  return journal.value;
}

/** A case with a debt, a paper and a contact, as the web app would have written it. */
async function aCase(): Promise<Journal> {
  const journal = await emptyJournal();
  const ports = { journal, today: () => day("2026-11-24"), newDebtId: () => "d1" };
  await addDebt({ kind: "loan", status: "mine", platform: "青禾分期", claimed: { on: "2026-11-20", total: "8300" } }, ports);
  await attachFile({ name: "账单.csv", bytes: new TextEncoder().encode("日期,金额"), as: "bill" }, ports);
  await recordContact({ at: "2026-11-23T10:00", channel: "phone", note: "通话三分钟" }, ports);
  return journal;
}

const entriesOf = async (journal: Journal) => {
  const read = await journal.read();
  return read.ok ? read.value : [];
};

async function saved(journal: Journal): Promise<Uint8Array> {
  const entries = await entriesOf(journal);
  const bytes = await saveCaseFile({ entries, record: foldCase(entries), storage: journal.storage }, writers);
  if (!bytes.ok) throw new Error(bytes.error.kind);
  return bytes.value;
}

async function opened(bytes: Uint8Array, into: Journal) {
  const checked = await checkCaseFile(bytes, readers, await emptyJournal("trial"));
  return checked.ok ? putCase(checked.value, into) : checked;
}

describe("the whole case in one file", () => {
  it("opens on another device as the same case: facts, records, originals", async () => {
    const before = await aCase();
    const after = await emptyJournal("other-phone");
    expect(await opened(await saved(before), after)).toEqual({ ok: true, value: null });
    expect(foldCase(await entriesOf(after))).toEqual(foldCase(await entriesOf(before)));
    const [file] = foldCase(await entriesOf(after)).files;
    expect(file && (await after.storage.getFile(file.hash))).toEqual({ ok: true, value: new TextEncoder().encode("日期,金额") });
  });

  it("opens a case.yaml alone", async () => {
    const journal = await emptyJournal();
    const yaml = 'version: 1\ndebts: [ { id: d7, kind: loan, platform: 某贷, claimed: { on: 2026-11-20, total: "100.00" } } ]\n';
    expect(await opened(new TextEncoder().encode(yaml), journal)).toMatchObject({ ok: true });
    expect(foldCase(await entriesOf(journal)).facts?.debts).toMatchObject([{ id: "d7", claimed: { totalFen: 10_000 } }]);
  });

  it("takes the facts of an edited case.yaml, and keeps the records", async () => {
    const before = await aCase();
    const entries = await entriesOf(before);
    const yaml = "version: 1\ndebts: [ { id: d1, kind: loan, platform: 改过的名字 } ]\n";
    const bytes = writeCaseFile({ facts: yaml, journal: entries.map((entry) => JSON.stringify(entry)), files: [] });
    const after = await emptyJournal("other-phone");
    expect(await opened(bytes, after)).toMatchObject({ ok: true });
    const record = foldCase(await entriesOf(after));
    expect(record.facts?.debts[0]?.platform).toBe("改过的名字");
    expect(record.contacts).toHaveLength(1);
  });

  it("a damaged file, a broken case.yaml and a changed entry are refused, and nothing is written", async () => {
    const journal = await emptyJournal();
    const whole = await saved(await aCase());
    const cut = whole.slice(0, whole.length - 40);
    expect(await opened(cut, journal)).toMatchObject({ ok: false });
    expect(await opened(new TextEncoder().encode("version: 1\ndebtz: []\n"), journal)).toMatchObject({
      ok: false,
      error: { kind: "facts-refused" },
    });
    const entries = await entriesOf(await aCase());
    const forged = entries.map((entry, index) => JSON.stringify(index === 0 ? { ...entry, at: "2020-01-01T00:00:00.000Z" } : entry));
    const bytes = writeCaseFile({ facts: null, journal: forged, files: [] });
    expect(await opened(bytes, journal)).toMatchObject({ ok: false, error: { kind: "journal-refused" } });
    expect(await entriesOf(journal)).toEqual([]);
  });
});
