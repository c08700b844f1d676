/** Files from somebody else: what their names do to a terminal, what a password file in another encoding would do, and an index that cannot be compared. */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { VerifiedFile } from "@tanhao/app/evidence/verify-file";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { openJournal } from "@tanhao/journal/journal";
import { helperKeyOf } from "@tanhao/journal/signed/helper-key";
import { signNotes } from "@tanhao/journal/signed/notes-file";
import { wordVerified } from "@tanhao/text/word-verified";
import { verify as words } from "@tanhao/text/zh-CN/verify";
import { afterAll, describe, expect, it } from "vitest";
import { aTerminalIn } from "./a-terminal.ts";

const home = await mkdtemp(join(tmpdir(), "tanhao-strangers-"));
afterAll(() => rm(home, { recursive: true }));
const tanhao = aTerminalIn(home);
await mkdir(join(home, "case"));
await writeFile(join(home, "case/case.yaml"), "version: 1\ndebts: []\n");

describe("what somebody else wrote", () => {
  it("moves no cursor and turns no line in a terminal; JSON holds it as it is", async () => {
    const key = helperKeyOf(new Uint8Array(32).fill(3));
    const opened = await openJournal(memoryStorage(), {
      device: "helper-1" as DeviceId, // a plain word is a device id
      newSalt: () => "0".repeat(32),
      now: () => "2026-11-24T03:00:00.000Z" as Moment, // of the right shape
    });
    if (!opened.ok) throw new Error(opened.error.kind);
    const name = "何\u001b[2J\u202e姐\u009b1m";
    const text = "第一行\n\t第二行\u0007";
    const written = await opened.value.append({ kind: "helper.noted", payload: { name, key: key.publicKey, text } });
    if (!written.ok) throw new Error(written.error.kind);
    await writeFile(join(home, "n.tanhao-notes"), signNotes({ name, seen: [], entries: written.value }, key));
    const shown = await tanhao(["notes", "show", "n.tanhao-notes"]);
    expect(shown.stdout).toContain("何\\u001b[2J\\u202e姐\\u009b1m");
    expect(shown.stdout).toMatch(/第一行\n.*\t第二行\\u0007/);
    expect(JSON.parse((await tanhao(["notes", "show", "n.tanhao-notes", "--json"])).stdout)).toMatchObject({ name });

    await writeFile(join(home, "PK\u001b[31m"), "no evidence");
    expect((await tanhao(["verify", "PK\u001b[31m"])).stderr).toContain("PK\\u001b[31m");
  });
});

describe("a password file", () => {
  it("in another encoding than UTF-8 is refused, so that nothing is sealed with what it was misread as", async () => {
    // 雨天窗边铅笔河流 in GB18030, and the same in UTF-16 with its mark and without.
    await writeFile(join(home, "gbk"), Buffer.from("d3eaccecb4b0b1dfc7a6b1cabad3c1f7", "hex"));
    await writeFile(join(home, "utf16"), Buffer.from("\ufeff雨天窗边铅笔河流", "utf16le"));
    await writeFile(join(home, "utf16-ascii"), Buffer.from("correct horse", "utf16le"));
    for (const file of ["gbk", "utf16", "utf16-ascii"]) {
      const said = await tanhao(["backup", "case", "--out", "never", "--password-file", file]);
      expect(said).toEqual({
        exit: 2,
        stdout: "",
        stderr: `口令文件 ${file} 不是 UTF-8 文字，换一台机器就可能读成别的口令，所以没有用。请用编辑器另存为 UTF-8 再试。\n`,
      });
    }
  });

  it("opens what it sealed, however its line ends and with or without a mark before it", async () => {
    const word = "雨天窗边铅笔河流";
    await writeFile(join(home, "word"), `${word}\n`);
    expect(await tanhao(["backup", "case", "--out", "sealed", "--password-file", "word"])).toMatchObject({ exit: 0 });
    for (const [index, form] of [word, `${word}\r\n`, `${word}\r`, `\ufeff${word}\nmore`, `${word.normalize("NFD")}\n`].entries()) {
      await writeFile(join(home, "form"), form);
      const restored = await tanhao(["restore", "sealed", "--out", `again-${index}`, "--password-file", "form"]);
      expect(restored, JSON.stringify(form)).toMatchObject({ exit: 0 });
    }
  });
});

describe("a package whose manifest names another edition of the index", () => {
  const file: VerifiedFile = {
    form: "package",
    entries: 1,
    files: 0,
    heads: [],
    removed: [],
    package: { fingerprint: "a".repeat(64), rewritten: false, byFingerprintOnly: ["index.html", "timeline.csv"] },
  };

  it("is not said to have passed as a whole, unless its fingerprint was noted", () => {
    const without = wordVerified(file, { heads: [], fingerprint: null }, words);
    expect(without[0]).toBe(words.passedUnread);
    expect(without).toContain(words.notRewritten);
    expect(wordVerified(file, { heads: [], fingerprint: "a".repeat(64) }, words)[0]).toBe(words.passed);
  });
});
