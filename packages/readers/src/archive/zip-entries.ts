/**
 * Names, sizes and encryption of a ZIP's entries, from its central directory, without unpacking anything: enough to tell a
 * spreadsheet from an archive, and a locked archive from an open one.
 */

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  /** What it claims to be unpacked. */
  readonly bytes: number;
}

/** Far more than a bill's archive holds. */
const mostEntries = 2_000;

/** `null` where the central directory is missing or cut off. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  const count = Math.min(view.getUint16(end + 10, true), mostEntries);
  for (let index = 0; index < count; index++) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== 0x02014b50) return null;
    const [flags, nameLength] = [view.getUint16(offset + 8, true), view.getUint16(offset + 28, true)];
    const nameEnd = offset + 46 + nameLength;
    if (nameEnd > view.byteLength) return null;
    entries.push({
      name: entryName(bytes.subarray(offset + 46, nameEnd)),
      encrypted: (flags & 1) === 1,
      packedBytes: view.getUint32(offset + 20, true),
      bytes: view.getUint32(offset + 24, true),
    });
    offset = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

/** The end record stands at the end, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | null {
  for (let offset = view.byteLength - 22; offset >= Math.max(0, view.byteLength - 65_557); offset--) {
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  }
  return null;
}

/** Names are UTF-8, or in archives made on a Chinese Windows GB18030. */
export function entryName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("gb18030").decode(bytes);
    throw error;
  }
}
