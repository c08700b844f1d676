/**
 * PDFs for tests, written by hand as banks' printers do: letters at their places in a font that is not embedded, so that
 * they can be read only with the tables of codes. No other program has a part in them.
 */

import { createHash } from "node:crypto";
import iconv from "iconv-lite";

/** `y` from the top of an A4 page in points. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface PdfPlan {
  /** How the letters are coded; both are in use. */
  readonly encoding?: "UniGB-UCS2-H" | "GBK-EUC-H";
  /** Locks the file with it. */
  readonly password?: string;
}

const pageHeight = 842;

export function aPdf(pages: readonly (readonly Placed[])[], { encoding = "UniGB-UCS2-H", password }: PdfPlan = {}): Uint8Array {
  const lock = password === undefined ? null : lockWith(password);
  const first = 5;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const objects = new Map<number, Buffer>([
    [1, latin("<< /Type /Catalog /Pages 2 0 R >>")],
    [2, latin(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)],
    [3, latin(`<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${encoding} /Encoding /${encoding} /DescendantFonts [4 0 R] >>`)],
    [4, latin(descendant((words) => (lock ? rc4(objectKey(lock.key, 4), latin(words)) : latin(words)).toString("hex")))],
  ]);
  for (const [index, page] of pages.entries()) {
    const number = first + index * 2;
    const plain = latin(page.map((placed) => drawn(placed, encoding)).join("\n"));
    const content = lock ? rc4(objectKey(lock.key, number + 1), plain) : plain;
    objects.set(
      number,
      latin(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
      ),
    );
    objects.set(number + 1, Buffer.concat([latin(`<< /Length ${content.length} >>\nstream\n`), content, latin("\nendstream")]));
  }
  return assemble(objects, lock);
}

/** A locked file's texts are locked as well. Latin letters are half as wide as Chinese ones, in both codings. */
const descendant = (hex: (words: string) => string): string =>
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry <${hex("Adobe")}> /Ordering <${hex("GB1")}> /Supplement 4 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>`;

const drawn = ({ x, y, text, size = 9 }: Placed, encoding: string): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${pageHeight - y} Tm <${coded(text, encoding).toString("hex")}> Tj ET`;

const coded = (text: string, encoding: string): Buffer =>
  encoding === "GBK-EUC-H" ? iconv.encode(text, "gbk") : Buffer.from(text, "utf16le").swap16();

function assemble(objects: ReadonlyMap<number, Buffer>, lock: Lock | null): Uint8Array {
  const parts: Buffer[] = [latin("%PDF-1.4\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.push(length);
    const part = Buffer.concat([latin(`${number} 0 obj\n`), body, latin("\nendobj\n")]);
    parts.push(part);
    length += part.length;
  }
  const encrypt = lock
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${lock.owner.toString("hex")}> /U <${lock.user.toString("hex")}> /P -4 >> /ID [<${fileId}> <${fileId}>]`
    : "";
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    latin(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

interface Lock {
  readonly key: Buffer;
  readonly owner: Buffer;
  readonly user: Buffer;
}

const fileId = "00112233445566778899aabbccddeeff";
/** The padding of the PDF specification (7.6.3.3). */
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

/** The standard handler's oldest form: RC4 with 40 bits (algorithms 2 to 4 of the specification). */
function lockWith(password: string): Lock {
  const padded = Buffer.concat([latin(password), padding]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(Buffer.concat([padded, owner, permissions, Buffer.from(fileId, "hex")])).subarray(0, 5);
  return { key, owner, user: rc4(key, padding) };
}

const md5 = (bytes: Buffer): Buffer => createHash("md5").update(bytes).digest();

const objectKey = (key: Buffer, number: number): Buffer =>
  md5(Buffer.concat([key, Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])])).subarray(0, 10);

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let index = 0, mixed = 0; index < 256; index++) {
    mixed = (mixed + (state[index] ?? 0) + (key[index % key.length] ?? 0)) & 255;
    swap(index, mixed);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}
