/** A locked case at a terminal: who is asked, how often, and what a damaged lock says. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aTerminalIn } from "./a-terminal.ts";

const home = await mkdtemp(join(tmpdir(), "tanhao-lock-"));
afterAll(() => rm(home, { recursive: true }));
const passphrase = "雨天 窗边 铅笔 河";
const journal = join(home, "case/journal.tanhao");
const note = "没有打通的那一次";

/** Answers in their order; every question is noted. */
function asking(...answers: readonly string[]) {
  const asked: string[] = [];
  const askHidden = async (question: string) => {
    asked.push(question);
    return answers[asked.length - 1] ?? "";
  };
  return { asked, tanhao: aTerminalIn(home, { askHidden }) };
}

beforeAll(async () => {
  await mkdir(join(home, "case"));
  await writeFile(join(home, "case/case.yaml"), "version: 1\ndebts: []\n");
  await writeFile(join(home, "word.txt"), `${passphrase}\r\n`);
  const { tanhao, asked } = asking(passphrase, passphrase);
  expect(await tanhao(["log", "add", "case"], `{ "at": "2026-11-24T09:00", "channel": "phone", "note": "${note}" }`)).toMatchObject({
    exit: 0,
  });
  expect(await tanhao(["lock", "set", "case"])).toMatchObject({ exit: 0, stderr: "" });
  expect(asked).toEqual(["给 case 设的新口令：", "再输一遍："]);
}, 60_000);

describe("a locked case", { timeout: 60_000 }, () => {
  it("holds no word of the records in its journal", async () => {
    expect((await readFile(journal)).includes(note)).toBe(false);
  });

  it("is asked for once by a command that opens it twice", async () => {
    const { tanhao, asked } = asking(passphrase);
    expect(await tanhao(["log", "add", "case"], '{ "at": "2026-11-24T10:00", "channel": "phone" }')).toMatchObject({ exit: 0 });
    expect(asked).toEqual(["case 的口令："]);
  });

  it("may be tried three times; an empty answer gives up; nothing changes", async () => {
    const before = await readFile(journal);
    const twiceWrong = asking("x", "雨天 窗边 铅笔", passphrase);
    expect((await twiceWrong.tanhao(["log", "list", "case"])).stdout).toContain(note);
    const wrong = asking("1", "2", "3", "4");
    expect(await wrong.tanhao(["log", "list", "case", "--lang", "en"])).toMatchObject({ exit: 2, stdout: "" });
    expect(wrong.asked).toEqual(Array(3).fill("Passphrase of case: "));
    const gaveUp = asking("");
    expect((await gaveUp.tanhao(["log", "list", "case"])).stderr).toContain("口令不对");
    expect(gaveUp.asked).toHaveLength(1);
    expect((await readFile(journal)).length).toBe(before.length);
  });

  it("is not locked anew when the two passphrases differ", async () => {
    const { tanhao } = asking(passphrase, "one long passphrase", "another long passphrase");
    expect((await tanhao(["lock", "change", "case"])).stderr).toContain("两次输入的口令不一样，什么也没有写。");
    expect((await asking(passphrase).tanhao(["log", "list", "case"])).stdout).toContain(note);
  });

  it("is backed up under a passphrase of its own", async () => {
    const { tanhao } = asking("a passphrase for the copy", "a passphrase for the copy");
    const line = ["backup", "case", "--out", "copy.tanhao-backup", "--case-password-file", "word.txt"];
    expect(await tanhao(line)).toMatchObject({ exit: 0 });
    const back = await asking("a passphrase for the copy").tanhao(["restore", "copy.tanhao-backup", "--out", "restored"]);
    expect(back).toMatchObject({ exit: 0 });
    expect((await asking().tanhao(["log", "list", "restored"])).stdout).toContain(note);
  });

  it("whose lock is damaged or of a newer version says so, and is left as it is", async () => {
    const database = new Database(journal);
    const { value } = database.prepare("SELECT value FROM meta WHERE name = 'lock'").get() as { value: string };
    const lock = JSON.parse(value) as { box: object };
    const put = (box: object) => database.prepare("UPDATE meta SET value = ? WHERE name = 'lock'").run(JSON.stringify({ ...lock, box }));
    const said = async () => (await asking(passphrase).tanhao(["log", "list", "case"])).stderr;
    put({ ...lock.box, key: "ab" });
    expect(await said()).toContain("损坏了");
    put({ ...lock.box, version: 2 });
    expect(await said()).toContain("更新版本");
    put(lock.box);
    database.close();
    expect((await asking(passphrase).tanhao(["log", "list", "case"])).stdout).toContain(note);
  });
});
