import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeNewFile, writeNewFolder } from "./write-new.ts";

let home: string;
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "tanhao-write-"));
});
afterEach(() => rm(home, { recursive: true }));

describe("a new folder", () => {
  it("holds all files, and no draft is left beside it", async () => {
    const out = join(home, "pack");
    const files = [
      { name: "standing.txt", bytes: bytes("a") },
      { name: "d1/letter.txt", bytes: bytes("b") },
    ];
    expect(await writeNewFolder("/", out, files)).toEqual({ ok: true, value: null });
    expect(await readFile(join(out, "d1", "letter.txt"), "utf8")).toBe("b");
    expect(await readdir(home)).toEqual(["pack"]);
  });

  it("may be an empty one that is there", async () => {
    const out = join(home, "pack");
    await mkdir(out);
    expect(await writeNewFolder("/", out, [{ name: "a.txt", bytes: bytes("a") }])).toEqual({ ok: true, value: null });
    expect(await readdir(out)).toEqual(["a.txt"]);
  });

  it("is refused where something lies, which stays as it was", async () => {
    const out = join(home, "pack");
    await mkdir(out);
    await writeFile(join(out, "mine.txt"), "mine");
    expect(await writeNewFolder("/", out, [{ name: "a.txt", bytes: bytes("a") }])).toEqual({
      ok: false,
      error: { kind: "out-exists", path: out },
    });
    expect(await readdir(out)).toEqual(["mine.txt"]);
  });

  it("leaves nothing when one of its files cannot be written", async () => {
    const files = [
      { name: "a.txt", bytes: bytes("a") },
      { name: "a.txt", bytes: bytes("a second time") },
    ];
    expect((await writeNewFolder(home, "pack", files)).ok).toBe(false);
    expect(await readdir(home)).toEqual([]);
  });

  it("makes the folders above it, and takes them away again when it fails", async () => {
    const out = join(home, "papers", "2026", "pack");
    const twice = [
      { name: "a.txt", bytes: bytes("a") },
      { name: "a.txt", bytes: bytes("b") },
    ];
    expect((await writeNewFolder("/", out, twice)).ok).toBe(false);
    expect(await readdir(home)).toEqual([]);
    expect((await writeNewFolder("/", out, twice.slice(0, 1))).ok).toBe(true);
    expect(await readdir(out)).toEqual(["a.txt"]);
  });

  it("is not made inside a file", async () => {
    const file = join(home, "file");
    await writeFile(file, "");
    const out = join(file, "pack");
    expect(await writeNewFolder("/", out, [])).toEqual({ ok: false, error: { kind: "out-inside-file", path: out } });
  });
});

// Linux alone has a place that is there and lets nobody make anything in it, whoever asks.
describe.runIf(process.platform === "linux")("a place where nothing can be made", () => {
  it.each(["/proc/pack", "/proc/papers/pack"])("%s is refused at once", { timeout: 2000 }, async (out) => {
    const refused = { ok: false, error: { kind: "write-failed", path: out, because: "ENOENT" } };
    expect(await writeNewFolder("/", out, [{ name: "a.txt", bytes: bytes("a") }])).toEqual(refused);
    expect(await writeNewFile("/", out, bytes("a"))).toEqual(refused);
  });
});

describe("a new file", () => {
  it("is written whole", async () => {
    const out = join(home, "case.tanhao");
    expect(await writeNewFile("/", out, bytes("case"))).toEqual({ ok: true, value: null });
    expect(await readFile(out, "utf8")).toBe("case");
    expect(await readdir(home)).toEqual(["case.tanhao"]);
  });

  it("overwrites nothing", async () => {
    const out = join(home, "case.tanhao");
    await writeFile(out, "mine");
    expect(await writeNewFile("/", out, bytes("case"))).toEqual({ ok: false, error: { kind: "out-exists", path: out } });
    expect(await readFile(out, "utf8")).toBe("mine");
  });
});
