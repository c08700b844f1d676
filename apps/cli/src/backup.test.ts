/** Backups between a phone and a computer, damaged ones, and processes that are really killed while they write or restore one. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { backupOfJournal } from "@tanhao/app/backup/backup-of-case";
import { openBackup } from "@tanhao/app/backup/open-backup";
import { makeSealing } from "@tanhao/app/backup/sealing";
import { addDebt } from "@tanhao/app/case/add-debt";
import { attachFile } from "@tanhao/app/case/attach-file";
import { factsBeside, putCase } from "@tanhao/app/case/open-case-file";
import { recordContact } from "@tanhao/app/record/record-contact";
import { day } from "@tanhao/core/day";
import { err, ok } from "@tanhao/core/result";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import { type Journal, openJournal } from "@tanhao/journal/journal";
import { helperKeyOf } from "@tanhao/journal/signed/helper-key";
import { signNotes } from "@tanhao/journal/signed/notes-file";
import { readBackup } from "@tanhao/readers/backup/read-backup";
import { readBackupHead } from "@tanhao/readers/backup/read-backup-head";
import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import { writeBackup } from "@tanhao/writers/backup/write-backup";
import { writeCaseYaml } from "@tanhao/writers/case-yaml/write-case-yaml";
import { afterAll, describe, expect, it } from "vitest";
import { aTerminalIn } from "./a-terminal.ts";
import { sealTools } from "./seal-tools.ts";
import { streamNewFile } from "./write-new.ts";

const home = await mkdtemp(join(tmpdir(), "tanhao-backup-"));
afterAll(() => rm(home, { recursive: true }));

const passphrase = "雨天 窗边 铅笔 河";
const wordFile = join(home, "word.txt");
await writeFile(wordFile, `${passphrase}\n`);
const tanhao = aTerminalIn(home);

async function aJournal(device: string): Promise<Journal> {
  let salts = 0;
  const journal = await openJournal(memoryStorage(), {
    device: device as DeviceId, // a plain word is a device id
    newSalt: () => (salts++).toString(16).padStart(32, "0"),
    now: () => "2026-11-24T03:00:00.000Z" as Moment, // of the right shape
  });
  if (!journal.ok) throw new Error(journal.error.kind);
  return journal.value;
}

/** A debt, a paper and a talk, as the web app keeps them. */
async function aPhone(): Promise<Journal> {
  const journal = await aJournal("phone");
  const ports = { journal, today: () => day("2026-11-24"), newDebtId: () => "d1" };
  await addDebt({ kind: "loan", status: "mine", platform: "青禾分期", claimed: { on: "2026-11-20", total: "8300" } }, ports);
  await attachFile({ name: "账单.csv", bytes: new TextEncoder().encode("日期,金额\n"), as: "bill" }, ports);
  await recordContact({ at: "2026-11-23T10:00", channel: "phone", note: "通话三分钟" }, ports);
  return journal;
}

async function entriesOf(journal: Journal) {
  const entries = await journal.read();
  if (!entries.ok) throw new Error(entries.error.kind);
  return entries.value;
}

async function phoneBackup(journal: Journal, withOriginals = true): Promise<Uint8Array> {
  const entries = await entriesOf(journal);
  const content = backupOfJournal(
    { entries, record: foldCase(entries), storage: journal.storage, writeCaseYaml },
    { made: day("2026-11-24"), withOriginals },
  );
  const parts: Uint8Array[] = [];
  const written = await writeBackup(content, await makeSealing(passphrase, sealTools), async (bytes) => void parts.push(bytes.slice()));
  if (!written.ok) throw new Error(written.error.kind);
  return new Uint8Array(Buffer.concat(parts));
}

async function openOnPhone(bytes: Uint8Array): Promise<Journal> {
  const files: { path: string; parts: Uint8Array[] }[] = [];
  const opened = await openBackup(
    { size: bytes.length, read: async (from, to) => bytes.subarray(from, to) },
    passphrase,
    {
      begin: async (path) => void files.push({ path, parts: [] }),
      put: async (part) => void files.at(-1)?.parts.push(part.slice()),
      end: async () => undefined,
    },
    { readers: { readBackupHead, readBackup, readCaseYaml }, tools: sealTools },
  );
  if (!opened.ok) throw new Error(opened.error.kind);
  const { facts, entries, content } = opened.value;
  const journal = await aJournal("new-phone");
  const originals = files.map(({ path, parts }, at) => ({
    path,
    hash: content.files[at]?.hash ?? "",
    bytes: new Uint8Array(Buffer.concat(parts)),
  }));
  const put = await putCase({ facts: factsBeside(entries, facts), entries, files: originals }, journal);
  if (!put.ok) throw new Error(put.error.kind);
  return journal;
}

describe("a backup made on the phone", { timeout: 60_000 }, () => {
  it("is restored at the command line, and one made there opens on the phone again: nothing is lost on the way", async () => {
    const phone = await aPhone();
    await writeFile(join(home, "phone.tanhao-backup"), await phoneBackup(phone));
    const restored = await tanhao(["restore", "phone.tanhao-backup", "--out", "case", "--password-file", wordFile, "--json"]);
    expect(restored).toMatchObject({ exit: 0 });
    expect(JSON.parse(restored.stdout)).toMatchObject({ made: "2026-11-24", entries: 3, files: ["files/账单.csv"], leftOut: [] });
    expect(await readFile(join(home, "case/files/账单.csv"), "utf8")).toBe("日期,金额\n");
    const standing = await tanhao(["standing", "case", "--json"]);
    expect(JSON.parse(standing.stdout)).toMatchObject({ debts: [{ id: "d1", claimed: { totalFen: 830_000 } }] });

    const note = { at: "2026-11-24T09:00", channel: "chat", debt: "d1", note: "在线客服" };
    expect(await tanhao(["log", "add", "case"], JSON.stringify(note))).toMatchObject({ exit: 0 });
    await writeFile(join(home, "case/files/合同.txt"), "合同");
    expect(await tanhao(["backup", "case", "--out", "computer.tanhao-backup", "--password-file", wordFile])).toMatchObject({ exit: 0 });

    const after = await openOnPhone(new Uint8Array(await readFile(join(home, "computer.tanhao-backup"))));
    const record = foldCase(await entriesOf(after));
    expect(record.contacts.map(({ payload }) => payload.note)).toEqual(["通话三分钟", "在线客服"]);
    expect(record.facts?.debts).toMatchObject([{ id: "d1", platform: "青禾分期" }]);
    // What only lay in the folder has an entry now, so that the next backup of the phone holds it.
    expect(record.files.map(({ path }) => path)).toEqual(["files/账单.csv", "files/合同.txt"]);
    for (const { hash } of record.files) expect((await after.storage.getFile(hash)).ok).toBe(true);
    expect((await after.verify()).ok).toBe(true);
  });

  it("without originals names them, and restores with its records whole", async () => {
    await writeFile(join(home, "bare.tanhao-backup"), await phoneBackup(await aPhone(), false));
    const restored = await tanhao(["restore", "bare.tanhao-backup", "--out", "bare", "--password-file", wordFile, "--json"]);
    expect(JSON.parse(restored.stdout)).toMatchObject({
      entries: 3,
      files: [],
      leftOut: ["files/账单.csv"],
      heads: [{ device: "phone", sequence: 3 }],
    });
  });

  it("made of a folder in which an original was edited since it was recorded opens all the same, and says so", async () => {
    const phone = await aPhone();
    await writeFile(join(home, "edited.tanhao-backup"), await phoneBackup(phone));
    await tanhao(["restore", "edited.tanhao-backup", "--out", "edited", "--password-file", wordFile]);
    await writeFile(join(home, "edited/files/账单.csv"), "日期,金额,备注\n");
    expect(await tanhao(["backup", "edited", "--out", "edited-2", "--password-file", wordFile])).toMatchObject({ exit: 0 });
    const again = await tanhao(["restore", "edited-2", "--out", "edited-again", "--password-file", wordFile, "--json"]);
    expect(again).toMatchObject({ exit: 0, stderr: expect.stringContaining("和登记时的不同") });
    expect(JSON.parse(again.stdout)).toMatchObject({ entries: 3, files: ["files/账单.csv"], changed: ["files/账单.csv"] });
    expect(await readFile(join(home, "edited-again/files/账单.csv"), "utf8")).toBe("日期,金额,备注\n");

    // On a phone both have a name: the edited one is there, and the recorded one is missing and not mistaken for it.
    const after = await openOnPhone(new Uint8Array(await readFile(join(home, "edited-2"))));
    const { files } = foldCase(await entriesOf(after));
    expect(files.map(({ path }) => path)).toEqual(["files/账单.csv", expect.stringMatching(/^files\/账单-[0-9a-f]{12}\.csv$/)]);
    const there = await Promise.all(files.map(async ({ hash }) => (await after.storage.getFile(hash)).ok));
    expect(there).toEqual([false, true]);
  });

  it("is refused with a sentence when a byte was changed anywhere, and leaves no folder", async () => {
    const whole = await phoneBackup(await aPhone());
    const headEnd = 20 + new DataView(whole.buffer).getUint32(16);
    const places = [3, 15, 30, headEnd - 5, headEnd, headEnd + 100, whole.length - 1];
    for (const place of places) {
      const changed = Uint8Array.from(whole);
      changed[place] = (changed[place] ?? 0) ^ 4;
      await writeFile(join(home, "changed.tanhao-backup"), changed);
      const said = await tanhao(["restore", "changed.tanhao-backup", "--out", "never", "--password-file", wordFile]);
      expect(said).toMatchObject({ exit: 2, stdout: "" });
      expect(said.stderr).toMatch(/^changed\.tanhao-backup .*没有打开。/);
      expect(existsSync(join(home, "never"))).toBe(false);
    }
    await writeFile(join(home, "cut.tanhao-backup"), whole.subarray(0, whole.length - 200));
    expect((await tanhao(["restore", "cut.tanhao-backup", "--out", "never", "--password-file", wordFile])).exit).toBe(2);
    expect((await readdir(home)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("a passphrase at the terminal", { timeout: 30_000 }, () => {
  it("is asked for twice, and two different ones write nothing", async () => {
    await mkdir(join(home, "small"), { recursive: true });
    await writeFile(join(home, "small/case.yaml"), "version: 1\ndebts: []\n");
    const answers = (...given: string[]) => aTerminalIn(home, { askHidden: async () => given.shift() ?? "" });
    expect(await answers("雨天窗边铅笔河", "雨天窗边铅笔海")(["backup", "small", "--out", "typed"])).toMatchObject({ exit: 2, stdout: "" });
    const differ = await answers("雨天窗边的铅笔河", "雨天窗边的铅笔海")(["backup", "small", "--out", "typed"]);
    expect(differ.stderr).toContain("两次输入的口令不一样");
    expect(existsSync(join(home, "typed"))).toBe(false);
    expect(await answers("雨天窗边的铅笔河", "雨天窗边的铅笔河")(["backup", "small", "--out", "typed"])).toMatchObject({ exit: 0 });
    expect(await answers("雨天窗边的铅笔河")(["restore", "typed", "--out", "small-again"])).toMatchObject({ exit: 0 });
  });
});

describe("a disk that is full in the middle", () => {
  it("leaves no file, and is told as what the system said", async () => {
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    const written = await streamNewFile(home, "full.tanhao-backup", async (put) => {
      await put(new Uint8Array(100));
      throw full;
    });
    expect(written).toEqual(err({ kind: "write-failed", path: "full.tanhao-backup", because: "ENOSPC" }));
    expect((await readdir(home)).filter((name) => name.includes("full"))).toEqual([]);
    expect(await streamNewFile(home, "good", async () => ok(null))).toEqual(ok(null));
  });
});

describe("a helper's notes", { timeout: 30_000 }, () => {
  it("are shown, taken in once, and listed under the name", async () => {
    await mkdir(join(home, "noted"), { recursive: true });
    await writeFile(join(home, "noted/case.yaml"), "version: 1\ndebts: [ { id: d1, kind: loan, platform: 青禾分期 } ]\n");
    const key = helperKeyOf(new Uint8Array(32).fill(3));
    const helper = await aJournal("helper-1");
    const written = await helper.append({
      kind: "helper.noted",
      payload: { name: "何姐", key: key.publicKey, text: "<b>先要明细</b>\n再谈", debt: "d1" as never, until: day("2026-12-15") },
    });
    if (!written.ok) throw new Error(written.error.kind);
    const file = signNotes({ name: "何姐", seen: [], entries: written.value }, key);
    await writeFile(join(home, "n.tanhao-notes"), file);
    const shown = await tanhao(["notes", "show", "n.tanhao-notes"]);
    expect(shown.stdout).toMatch(/来自：何姐[\s\S]*指纹：(\d{5} ){5}\d{5}\n[\s\S]*d1，2026-12-15 之前\n {2}<b>先要明细<\/b>\n {2}再谈/);
    expect((await tanhao(["notes", "take", "noted", "n.tanhao-notes"])).stdout).toContain("收进记录 1 条");
    expect((await tanhao(["notes", "take", "noted", "n.tanhao-notes"])).stdout).toContain("收进记录 0 条，另有 1 条早就在了");
    expect((await tanhao(["notes", "list", "noted"])).stdout).toContain("何姐 · d1，2026-12-15 之前");
    await writeFile(join(home, "n.tanhao-notes"), file.replace("先要明细", "先还一半"));
    expect(await tanhao(["notes", "take", "noted", "n.tanhao-notes"])).toEqual({
      exit: 2,
      stdout: "",
      stderr: "n.tanhao-notes 第 1 条对不上（内容被改过），没有收进来。请对方重新发一份。\n",
    });
  });

  it("from a clock far ahead are refused: every later entry would have to follow", async () => {
    const key = helperKeyOf(new Uint8Array(32).fill(3));
    const helper = await openJournal(memoryStorage(), {
      device: "helper-2" as DeviceId, // a plain word is a device id
      newSalt: () => "0".repeat(32),
      now: () => "2036-11-24T03:00:00.000Z" as Moment, // of the right shape
    });
    if (!helper.ok) throw new Error(helper.error.kind);
    const written = await helper.value.append({ kind: "helper.noted", payload: { name: "何姐", key: key.publicKey, text: "x" } });
    if (!written.ok) throw new Error(written.error.kind);
    await writeFile(join(home, "ahead.tanhao-notes"), signNotes({ name: "何姐", seen: [], entries: written.value }, key));
    const said = await tanhao(["notes", "take", "noted", "ahead.tanhao-notes"]);
    expect(said).toMatchObject({ exit: 2, stderr: expect.stringContaining("比现在晚太多") });
  });
});

/** More with `TANHAO_KILLS=60`. */
const kills = Number(process.env["TANHAO_KILLS"] ?? "4");
const main = fileURLToPath(new URL("./main.ts", import.meta.url));

/** Runs the program and kills it once its draft is there and a moment has passed. */
function killed(words: readonly string[], draftOf: string, afterMs: number): Promise<NodeJS.Signals | null> {
  const child: ChildProcess = spawn(process.execPath, ["--conditions=source", "--import", "tsx", main, ...words], {
    cwd: dirname(main), // where tsx is found
    stdio: "ignore",
    env: { ...process.env, XDG_STATE_HOME: join(home, ".state") },
  });
  const watch = setInterval(async () => {
    if ((await readdir(home)).some((name) => name.startsWith(`.${draftOf}.`))) {
      clearInterval(watch);
      setTimeout(() => child.kill("SIGKILL"), afterMs);
    }
  }, 2);
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => {
      clearInterval(watch);
      resolve(signal);
    });
  });
}

describe("a process killed with SIGKILL", { timeout: 30_000 * kills }, () => {
  it("leaves no half backup and no half folder under their names", async () => {
    await mkdir(join(home, "large/files"), { recursive: true });
    await writeFile(join(home, "large/case.yaml"), "version: 1\ndebts: []\n");
    for (let file = 0; file < 12; file += 1) await writeFile(join(home, `large/files/${file}.jpg`), new Uint8Array(2_000_000).fill(file));
    await tanhao(["backup", "large", "--out", "large.tanhao-backup", "--password-file", wordFile]);
    let hit = 0;
    for (let round = 0; round < kills; round += 1) {
      const afterMs = Math.floor((round * 200) / kills);
      const [backup, folder] = [`backup-${round}`, `folder-${round}`];
      const first = await killed(
        ["backup", join(home, "large"), "--out", join(home, backup), "--password-file", wordFile],
        backup,
        afterMs,
      );
      if (existsSync(join(home, backup))) {
        const whole = await tanhao(["restore", backup, "--out", `${backup}-opened`, "--password-file", wordFile]);
        expect(whole.exit).toBe(0);
      }
      const second = await killed(
        ["restore", join(home, "large.tanhao-backup"), "--out", join(home, folder), "--password-file", wordFile],
        folder,
        afterMs,
      );
      if (existsSync(join(home, folder))) expect((await readdir(join(home, folder, "files"))).length).toBe(12);
      hit += [first, second].filter((signal) => signal === "SIGKILL").length;
    }
    expect(hit).toBeGreaterThan(0);
    // What was being read is as it was.
    expect((await tanhao(["restore", "large.tanhao-backup", "--out", "at-last", "--password-file", wordFile])).exit).toBe(0);
  });
});
