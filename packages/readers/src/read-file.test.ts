import { describe, expect, it } from "vitest";
import { aBillOf2023, aRow } from "./an-alipay-bill.ts";
import { readFile } from "./read-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const refusal = async (bytes: Uint8Array) => {
  const reading = await readFile({ name: "支付宝交易明细.csv", bytes });
  return reading.ok ? reading.value.format : reading.error;
};
const zip = (flags: number, name: string) => {
  const entry = utf8(name);
  const bytes = new Uint8Array(4 + 46 + entry.length + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint32(4, 0x02014b50, true);
  view.setUint16(12, flags, true);
  view.setUint16(32, entry.length, true);
  bytes.set(entry, 50);
  const end = 50 + entry.length;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 16, 4, true);
  return bytes;
};

describe("a file is what is in it, not what it is called", () => {
  it.each([
    ["nothing", new Uint8Array(), { kind: "file-empty" }],
    ["blank lines", utf8("\r\n  \r\n,,,\r\n"), { kind: "file-empty" }],
    ["a PDF cut off", utf8("%PDF-1.7\n1 0 obj"), { kind: "pdf-damaged" }],
    ["an old spreadsheet cut off", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), { kind: "spreadsheet-damaged" }],
    ["a photo", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), { kind: "not-read-yet", what: "image" }],
    ["a spreadsheet cut off", zip(0, "xl/workbook.xml"), { kind: "spreadsheet-damaged" }],
    ["a locked archive", zip(1, "alipay_record.csv"), { kind: "archive-encrypted", entries: ["alipay_record.csv"] }],
    ["an open archive whose file is not there", zip(0, "alipay_record.csv"), { kind: "archive-damaged" }],
    ["an archive cut off", zip(0, "a.csv").subarray(0, 60), { kind: "archive-damaged" }],
    ["a program", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1), { kind: "not-text" }],
    ["garbled text", Uint8Array.of(0x61, 0xff, 0x61, 0x80, 0x30), { kind: "encoding-unknown" }],
    ["a case file", utf8("version: 1\ndebts:\n  - id: d1\n"), { kind: "not-read-yet", what: "case-yaml" }],
    [
      "the bookkeeping export",
      utf8(
        "特别提示：\n1.本记账单仅供参考\n\n记录时间,分类,收支类型,金额,备注,账户,来源,标签,\n2026-06-26 13:55:13,餐饮,支出,11.00,a,b,c,,\n",
      ),
      { kind: "bookkeeping-export", line: 4 },
    ],
    [
      "another table",
      utf8("说明\n姓名,电话,地址\n甲,1,2\n"),
      { kind: "table-unknown", line: 2, header: ["姓名", "电话", "地址"], fingerprint: expect.any(String), proposal: null },
    ],
    [
      "a letter",
      utf8("您好：\n请查收。\n"),
      { kind: "table-unknown", line: null, header: [], fingerprint: expect.any(String), proposal: null },
    ],
  ])("%s", async (_, bytes, expected) => expect(await refusal(bytes)).toEqual(expected));

  it("a bill whose columns somebody deleted says which", async () => {
    const bill = aBillOf2023([aRow()]).replace(",交易状态", "").replace(",金额", "");
    expect(await refusal(utf8(bill))).toMatchObject({ kind: "columns-missing", line: 22, missing: ["金额", "交易状态"] });
  });
});

describe("long files", () => {
  const rows = Array.from({ length: 6000 }, (_, index) => aRow({ orderId: String(index) }));
  const bytes = utf8(aBillOf2023(rows));

  it("tell how far they are, to the end", async () => {
    const seen: number[] = [];
    const reading = await readFile({ name: "a", bytes }, (done, of) => seen.push(done / of));
    expect(reading.ok && reading.value.rows.imported).toBe(6000);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it("stop when asked to and keep nothing", async () => {
    const stop = new AbortController();
    const reading = await readFile({ name: "a", bytes }, (done) => done > 0 && stop.abort(), stop.signal);
    expect(reading).toEqual({ ok: false, error: { kind: "cancelled" } });
  });
});
