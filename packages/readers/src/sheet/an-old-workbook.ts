/**
 * An old spreadsheet (BIFF8 in a compound file) for tests, from [MS-XLS] and [MS-CFB]: one stream of records, text as
 * LABEL and numbers as NUMBER, in the smallest container a reader accepts.
 */

export type OldCell = string | number;

const sectorSize = 512;
/** Streams below it lie in sectors of another kind; ours is padded. */
const smallStream = 4096;
const [free, endOfChain, fatSector] = [0xffffffff, 0xfffffffe, 0xfffffffd];

export function anOldWorkbook(sheetName: string, rows: readonly (readonly OldCell[])[]): Uint8Array {
  return inContainer(workbookStream(sheetName, rows));
}

const record = (type: number, body: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(4 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, type, true);
  view.setUint16(2, body.length, true);
  bytes.set(body, 4);
  return bytes;
};

const words = (...values: number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  for (const [index, value] of values.entries()) view.setUint16(index * 2, value, true);
  return new Uint8Array(view.buffer);
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string): Uint8Array => words(...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));

/** Version 0x0600 is BIFF8; 5 are the globals, 0x10 is a sheet. */
const begin = (kind: 5 | 0x10): Uint8Array => record(0x0809, words(0x0600, kind, 0, 1997, 0, 0, 0, 0));
const end = record(0x000a, new Uint8Array());

function workbookStream(sheetName: string, rows: readonly (readonly OldCell[])[]): Uint8Array {
  const cells = rows.flatMap((row, rowAt) => row.map((cell, columnAt) => cellRecord(rowAt, columnAt, cell)));
  const sheet = joined([begin(0x10), ...cells, end]);
  const globals = (sheetAt: number): Uint8Array =>
    joined([
      begin(5),
      record(0x0042, words(936)), // the code page of a Chinese Windows
      record(0x0085, joined([words(sheetAt & 0xffff, sheetAt >>> 16, 0), Uint8Array.of(sheetName.length, 1), utf16(sheetName)])),
      end,
    ]);
  return joined([globals(globals(0).length), sheet]);
}

function cellRecord(row: number, column: number, cell: OldCell): Uint8Array {
  if (typeof cell === "string") return record(0x0204, joined([words(row, column, 0, cell.length), Uint8Array.of(1), utf16(cell)]));
  const number = new Uint8Array(8);
  new DataView(number.buffer).setFloat64(0, cell, true);
  return record(0x0203, joined([words(row, column, 0), number]));
}

/** Header, the stream, a directory with the root and the stream, and one sector that says which sector follows which. */
function inContainer(stream: Uint8Array): Uint8Array {
  const sectors = Math.ceil(Math.max(stream.length, smallStream) / sectorSize);
  const [directory, fat] = [sectors, sectors + 1];
  const bytes = new Uint8Array((sectors + 3) * sectorSize);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true); // sectors of 2^9 bytes
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, smallStream, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let slot = 0; slot < 109; slot++) view.setUint32(76 + slot * 4, slot === 0 ? fat : free, true);
  bytes.set(stream, sectorSize);
  entry(view, (directory + 1) * sectorSize, { name: "Root Entry", kind: 5, child: 1, start: endOfChain, size: 0 });
  entry(view, (directory + 1) * sectorSize + 128, { name: "Workbook", kind: 2, child: free, start: 0, size: sectors * sectorSize });
  const table = (fat + 1) * sectorSize;
  for (let sector = 0; sector < 128; sector++) {
    const next = sector < sectors - 1 ? sector + 1 : sector <= directory ? endOfChain : sector === fat ? fatSector : free;
    view.setUint32(table + sector * 4, next, true);
  }
  return bytes;
}

interface Entry {
  readonly name: string;
  readonly kind: 2 | 5;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function entry(view: DataView, at: number, { name, kind, child, start, size }: Entry): void {
  for (let index = 0; index < name.length; index++) view.setUint16(at + index * 2, name.charCodeAt(index), true);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, kind);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, free, true);
  view.setUint32(at + 72, free, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}
