import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readSheets } from "./read-sheets.ts";

const part = (type: string, more: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml${more}`;
const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0"?>${text}`);
const relations = (type: string, target: string): Uint8Array =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  );

/** The smallest workbook with one sheet of these bytes. */
const aWorkbook = (sheet: Uint8Array): Uint8Array =>
  zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${part("sheet.main", "")}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part("worksheet", "")}"/></Types>`,
    ),
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": xml(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": sheet,
  });

const aSheet = (rows: string): Uint8Array =>
  xml(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`);

it("each row has its own number, and an empty one is left out", async () => {
  const sheets = await readSheets(
    aWorkbook(aSheet('<row r="2"><c r="B2"><v>0.30000000000000004</v></c></row><row r="5"><c r="A5"><v>7</v></c></row>')),
  );
  expect(sheets.ok && sheets.value[0]?.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [2, "", "0.3"],
    [5, "7", ""],
  ]);
});

it("cells far to the right do not make a small file fill the memory", async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  const before = performance.now();
  const sheets = await readSheets(aWorkbook(aSheet(rows.join(""))));
  expect(sheets.ok && sheets.value[0]?.rows.length).toBe(20_000);
  expect(performance.now() - before).toBeLessThan(10_000);
});

/** Claims another size for the sheet in the directory of the archive. */
function claiming(workbook: Uint8Array, sheet: Uint8Array, claimed: number): Uint8Array {
  const bytes = Uint8Array.from(workbook);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 28 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === sheet.length) view.setUint32(at + 24, claimed, true);
  return bytes;
}

it("what unpacks to more than any bill is refused before it is unpacked, and so is a part that hides its size", async () => {
  const sheet = aSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const workbook = aWorkbook(sheet);
  const refused = await readSheets(claiming(workbook, sheet, 201_000_000));
  expect(!refused.ok && refused.error).toMatchObject({ kind: "file-too-large", most: 200_000_000 });
  expect(await readSheets(claiming(workbook, sheet, 0))).toEqual({ ok: false, error: { kind: "spreadsheet-damaged" } });
});

it("whatever byte of it is changed, it is read or refused, and nothing is thrown", async () => {
  const rows = Array.from({ length: 30 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at * 7919}</v></c></row>`);
  const workbook = aWorkbook(aSheet(rows.join("")));
  for (let at = 0; at < workbook.length; at += 3) {
    const bytes = Uint8Array.from(workbook);
    bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    const sheets = await readSheets(bytes);
    if (!sheets.ok) expect(["spreadsheet-damaged", "spreadsheet-locked", "file-too-large"]).toContain(sheets.error.kind);
  }
});
