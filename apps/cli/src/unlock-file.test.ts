import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aTerminalIn } from "./a-terminal.ts";

const bill = "交易日期,交易时间,交易摘要,交易金额,本次余额,对手信息\n20260101,100000,约定还款,-500.00,100.00,青禾消费金融有限公司\n";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tanhao-unlock-"));
  const zip = new ZipWriter(new Uint8ArrayWriter(), { password: "200817", encryptionStrength: 3 });
  await zip.add("流水.csv", new Uint8ArrayReader(new TextEncoder().encode(bill)));
  await writeFile(join(folder, "locked.zip"), await zip.close());
});
afterEach(() => rm(folder, { recursive: true }));

describe("a locked archive", () => {
  it("is opened with the first line of the password file", async () => {
    await writeFile(join(folder, "password"), "200817\n");
    const said = await aTerminalIn(folder)(["import", "locked.zip", "--password-file", "password", "--json"]);
    expect(said.exit).toBe(0);
    expect(JSON.parse(said.stdout).transactions).toMatchObject([{ file: "locked.zip", fen: 50000, kind: "repayment" }]);
  });

  it("is asked for at a terminal, and again after a wrong answer", async () => {
    const [asked, answers] = [[] as string[], ["1", "200817"]];
    const askHidden = async (question: string) => {
      asked.push(question);
      return answers.shift() ?? "";
    };
    const said = await aTerminalIn(folder, { askHidden })(["import", "locked.zip"]);
    expect(said.exit).toBe(0);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain("locked.zip");
  });

  it("stays closed after an empty answer, and nothing is printed of it", async () => {
    const said = await aTerminalIn(folder, { askHidden: async () => "" })(["import", "locked.zip"]);
    expect([said.exit, said.stdout]).toEqual([2, ""]);
  });

  it("says where the password goes when nobody can be asked", async () => {
    const said = await aTerminalIn(folder)(["import", "locked.zip"]);
    expect([said.exit, said.stdout]).toEqual([2, ""]);
    expect(said.stderr).toContain("--password-file");
  });

  it("with a wrong password file is refused by name, and nobody is asked", async () => {
    await writeFile(join(folder, "password"), "1");
    let asked = 0;
    const askHidden = async () => String(asked++);
    const said = await aTerminalIn(folder, { askHidden })(["import", "locked.zip", "--password-file", "password"]);
    expect([said.exit, asked]).toEqual([2, 0]);
    expect(said.stderr).toContain("密码不对");
  });
});
