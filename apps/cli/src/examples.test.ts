/**
 * The main job on the examples, from the folder to the pack: every paper is there and is what its name says, every
 * figure of case.yaml is borne out by its bill, and no neutral word admits.
 */

import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { admissionPatterns } from "@tanhao/content/documents";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { readCaseFile } from "@tanhao/readers/case-file/read-case-file";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aTerminalIn } from "./a-terminal.ts";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));
let home: string;
let tanhao: ReturnType<typeof aTerminalIn>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "tanhao-examples-"));
  await cp(examples, home, { recursive: true });
  tanhao = aTerminalIn(home);
});
afterAll(() => rm(home, { recursive: true }));

interface PackJson {
  readonly files: readonly string[];
  readonly debts: readonly { readonly id: string; readonly words: string; readonly files: readonly string[] }[];
  readonly warnings: readonly { readonly kind: string; readonly text: string }[];
}

async function pack(name: string, out: string): Promise<PackJson> {
  const said = await tanhao(["pack", name, "--on", "2026-11-24", "--out", out, "--json"]);
  expect(said).toMatchObject({ exit: 0, stderr: "" });
  return JSON.parse(said.stdout);
}

const names = (await readdir(examples, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe.each(names)("the pack of %s", { timeout: 60_000 }, (name) => {
  let made: PackJson;
  const read = (file: string) => readFile(join(home, "out", name, file));

  beforeAll(async () => {
    made = await pack(name, `out/${name}`);
  }, 60_000);

  it("holds papers that are what their names say", async () => {
    for (const file of made.files) {
      const bytes = await read(file);
      const head = bytes.subarray(0, 4).toString("latin1");
      if (file.endsWith(".pdf")) expect(head).toBe("%PDF");
      else if (file.endsWith(".docx")) expect(head).toBe("PK\x03\x04");
      else if (file.endsWith(".ics")) expect(bytes.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
      else expect(bytes.toString()).not.toMatch(/undefined|\[object|NaN|\{[a-z.-]+\}/);
    }
    const written = await readdir(join(home, "out", name), { recursive: true, withFileTypes: true });
    expect(written.filter((entry) => entry.isFile())).toHaveLength(made.files.length);
  });

  it("holds every paper for every debt", () => {
    for (const { id, files } of made.debts) {
      const papers = ["call-sheet.pdf", "call-sheet.txt", "chat.txt", "email.txt", "letter.pdf", "letter.docx"];
      expect(files.toSorted()).toEqual(papers.map((paper) => `debts/${id}/${paper}`).toSorted());
    }
  });

  it("rests on payments that the bills bear out, with no repayment left over", () => {
    const wrong = ["payment-row-differs", "payment-row-twice", "repayment-unaccounted", "file-missing", "bill-unread", "facts-missing"];
    expect(made.warnings.filter(({ kind }) => wrong.includes(kind))).toEqual([]);
  });

  it("admits nothing where only words that verify are allowed", async () => {
    const closed = made.debts.filter(({ words }) => words === "neutral");
    expect(closed.length).toBeGreaterThan(0);
    const findAdmissions = admissionFinder(admissionPatterns);
    for (const file of closed.flatMap(({ files }) => files).filter((one) => one.endsWith(".txt"))) {
      expect(findAdmissions((await read(file)).toString()), file).toEqual([]);
    }
  });

  it("has its case come whole out of one file", async () => {
    expect((await tanhao(["export", name, "--out", `${name}.tanhao`])).exit).toBe(0);
    const whole = readCaseFile(new Uint8Array(await readFile(join(home, `${name}.tanhao`))));
    expect(whole.ok && whole.value.facts).toBe(await readFile(join(examples, name, "case.yaml"), "utf8"));
  });
});

it("makes the same bytes again", { timeout: 60_000 }, async () => {
  const [name = ""] = names;
  const { files } = await pack(name, "again");
  for (const file of files) {
    const [first, second] = await Promise.all([readFile(join(home, "out", name, file)), readFile(join(home, "again", file))]);
    expect(second.equals(first), file).toBe(true);
  }
});

it("serves the built app only on a free port", async () => {
  await mkdir(join(home, "app"));
  await writeFile(join(home, "app", "index.html"), "<!doctype html>");
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const words = ["serve", "--port", `${port}`, "--lang", "en"];
  expect(await aTerminalIn(home, { webApp: join(home, "app") })(words)).toEqual({
    exit: 2,
    stdout: "",
    stderr: `Port ${port} is used by another program, so the web app was not started. Stop that program or take another port: tanhao serve --port ${port + 1}.\n`,
  });
  expect(await aTerminalIn(home, { webApp: join(home, "not-built") })(words)).toMatchObject({ exit: 2, stdout: "" });
  other.close();
});
