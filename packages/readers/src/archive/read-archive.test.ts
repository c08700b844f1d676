import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { aBillOf2023, aRow } from "../an-alipay-bill.ts";
import { readFile, readFiles } from "../read-file.ts";

const bill = (...orderIds: string[]): Uint8Array => iconv.encode(aBillOf2023(orderIds.map((orderId) => aRow({ orderId }))), "gb18030");

interface Lock {
  readonly password: string;
  readonly by: "aes-256" | "zip-crypto";
}

/** In the shape wallets mail; AES-256 is what newer mails use, ZipCrypto the old lock of ZIP itself. */
async function aZip(members: Readonly<Record<string, Uint8Array>>, lock?: Lock): Promise<Uint8Array> {
  const locked = lock && (lock.by === "aes-256" ? { encryptionStrength: 3 as const } : { zipCrypto: true });
  const zip = new ZipWriter(new Uint8ArrayWriter(), lock ? { password: lock.password, ...locked } : {});
  for (const [name, bytes] of Object.entries(members)) await zip.add(name, new Uint8ArrayReader(bytes));
  return zip.close();
}

const failureOf = async (bytes: Uint8Array, password?: string) => {
  const reading = await readFile(password === undefined ? { name: "a.zip", bytes } : { name: "a.zip", bytes, password });
  return reading.ok ? null : reading.error;
};

describe.each(["aes-256", "zip-crypto"] as const)("a bill locked by %s", (by) => {
  const locked = () => aZip({ "支付宝交易明细(20250101-20250131).csv": bill("1", "2") }, { password: "200817", by });

  it("is read with its password, under the name of the archive", async () => {
    const reading = await readFile({ name: "a.zip", bytes: await locked(), password: "200817" });
    expect(reading.ok && [reading.value.file, reading.value.format, reading.value.rows.imported]).toEqual(["a.zip", "alipay-2023", 2]);
  });

  it("asks for the password and names what is inside", async () => {
    expect(await failureOf(await locked())).toEqual({ kind: "archive-encrypted", entries: ["支付宝交易明细(20250101-20250131).csv"] });
  });

  it("says that a password is wrong, whichever it is", async () => {
    const bytes = await locked();
    for (const password of ["", "000000", "200818", "Ü"])
      expect(await failureOf(bytes, password)).toEqual({ kind: "archive-wrong-password" });
  });
});

it("the old lock lets one wrong password in 256 pass its own test: that too is a wrong password", async () => {
  const bytes = await aZip({ "a.csv": bill("1") }, { password: "200817", by: "zip-crypto" });
  const kinds = new Set<string | undefined>();
  for (let number = 0; number < 600; number++) kinds.add((await failureOf(bytes, String(number).padStart(6, "0")))?.kind);
  expect([...kinds]).toEqual(["archive-wrong-password"]);
});

describe("an archive with several files", () => {
  it("gives each an outcome of its own", async () => {
    const bytes = await aZip({ "一月.csv": bill("1"), "说明.txt": new TextEncoder().encode("您好"), "二月.csv": bill("2", "3") });
    const outcomes = await readFiles({ name: "a.zip", bytes });
    expect(outcomes.map(({ file, reading }) => [file, reading.ok ? reading.value.rows.imported : reading.error.kind])).toEqual([
      ["a.zip/一月.csv", 1],
      ["a.zip/说明.txt", "table-unknown"],
      ["a.zip/二月.csv", 2],
    ]);
    const first = outcomes[0]?.reading;
    expect(first?.ok && first.value.transactions[0]?.file).toBe("a.zip/一月.csv");
  });

  it("is refused by name where one reading is wanted, and read where only one of them is a bill", async () => {
    const two = await aZip({ "一月.csv": bill("1"), "二月.csv": bill("2") });
    expect(await failureOf(two)).toEqual({ kind: "archive-plain", entries: ["一月.csv", "二月.csv"] });
    const one = await aZip({ "说明.txt": new TextEncoder().encode("您好"), "folder/一月.csv": bill("1") });
    expect(await failureOf(one)).toBeNull();
  });

  it("leaves folders and what a Mac adds out", async () => {
    const bytes = await aZip({
      "a/": new Uint8Array(),
      "a/一月.csv": bill("1"),
      "__MACOSX/a/._一月.csv": Uint8Array.of(1),
      ".DS_Store": Uint8Array.of(0),
    });
    expect((await readFiles({ name: "a.zip", bytes })).map(({ file }) => file)).toEqual(["a.zip"]);
  });

  it("an archive inside is named and not opened", async () => {
    const inner = await aZip({ "一月.csv": bill("1") });
    expect(await failureOf(await aZip({ "inner.zip": inner }))).toEqual({ kind: "archive-plain", entries: ["inner.zip"] });
  });

  it("with far too many is refused", async () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`${index}.csv`, bill("1")]));
    expect((await failureOf(await aZip(many)))?.kind).toBe("archive-plain");
  });

  it("with none is empty", async () => expect(await failureOf(await aZip({}))).toEqual({ kind: "file-empty" }));
});

/** Names as a Chinese Windows writes them: GB18030, and nothing that says so. */
function withGbNames(zip: Uint8Array, from: string, to: string): Uint8Array {
  const [old, next] = [new TextEncoder().encode(from), iconv.encode(to, "gb18030")];
  if (old.length !== next.length) throw new Error("the names have to be as long");
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const signature = view.getUint32(at, true);
    // The flag that says UTF-8 is bit 11: at 6 in a file's own header, at 8 in the directory.
    if (signature === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) & ~0x0800, true);
    if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) & ~0x0800, true);
    if (old.every((byte, index) => bytes[at + index] === byte)) bytes.set(next, at);
  }
  return bytes;
}

it("names in GB18030 are read as such", async () => {
  const zip = await aZip({ "abcdefgh.csv": bill("1"), "b.csv": bill("2") });
  const outcomes = await readFiles({ name: "a.zip", bytes: withGbNames(zip, "abcdefgh.csv", "账单明细.csv") });
  expect(outcomes.map(({ file }) => file)).toEqual(["a.zip/账单明细.csv", "a.zip/b.csv"]);
});

describe("an archive that is damaged or means harm", () => {
  it("cut off anywhere is refused, never read in part", async () => {
    const zip = await aZip({ "一月.csv": bill("1", "2", "3") });
    for (const length of [4, 30, 100, zip.length - 30, zip.length - 1])
      expect(await failureOf(zip.subarray(0, length))).toMatchObject({ kind: "archive-damaged" });
  });

  it("whose content was changed is damaged", async () => {
    const zip = Uint8Array.from(await aZip({ "a.csv": bill("1", "2", "3") }));
    zip[60] = (zip[60] ?? 0) ^ 0xff;
    expect(await failureOf(zip)).toEqual({ kind: "archive-damaged" });
  });

  it("that claims to be enormous is refused before it is unpacked", async () => {
    const zip = Uint8Array.from(await aZip({ "a.csv": bill("1") }));
    const view = new DataView(zip.buffer);
    const directory = zip.findIndex((_, at) => at + 4 <= zip.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(directory + 24, 0x7fffffff, true);
    expect(await failureOf(zip)).toEqual({ kind: "file-too-large", bytes: 0x7fffffff, most: 64_000_000 });
  });

  it("that claims to be small and is not stops at the limit", async () => {
    const zip = Uint8Array.from(await aZip({ "a.csv": new Uint8Array(80_000_000).fill(0x61) }));
    const view = new DataView(zip.buffer);
    const directory = zip.findIndex((_, at) => at + 4 <= zip.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(directory + 24, 100, true);
    expect((await failureOf(zip))?.kind).toBe("archive-damaged");
  });
});
