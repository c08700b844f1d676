/**
 * Which characters a TrueType or OpenType font can draw, read from its cmap table (formats 4 and 12, Unicode). A
 * character a font lacks would vanish from the page without a word; write-pdf.ts asks here before it compiles.
 */

export type HasCharacter = (codePoint: number) => boolean;

/** `null` when the bytes are not such a font. */
export function fontCharacters(font: Uint8Array): HasCharacter | null {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, "cmap");
  if (cmap === null) return null;
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const record = cmap + 4 + index * 8;
    return { platform: view.getUint16(record), encoding: view.getUint16(record + 2), offset: cmap + view.getUint32(record + 4) };
  });
  const readers = subtables
    .filter(({ platform, encoding }) => platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10)))
    .map(({ offset }) => readSubtable(view, offset))
    .filter((has) => has !== null);
  return readers.length === 0 ? null : (codePoint) => readers.some((has) => has(codePoint));
}

function tableOffset(view: DataView, tag: string): number | null {
  if (view.byteLength < 12) return null;
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (record + 16 > view.byteLength) return null;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  return null;
}

function readSubtable(view: DataView, offset: number): HasCharacter | null {
  const format = view.getUint16(offset);
  if (format === 4) return segments(view, offset);
  return format === 12 ? groups(view, offset) : null;
}

/** Format 4: segments of the basic plane; a character is there when its glyph is not 0. */
function segments(view: DataView, offset: number): HasCharacter {
  const count = view.getUint16(offset + 6) / 2;
  const [ends, starts] = [offset + 14, offset + 16 + count * 2];
  const [deltas, ranges] = [starts + count * 2, starts + count * 4];
  return (codePoint) => {
    if (codePoint > 0xffff) return false;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint16(ends + middle * 2) < codePoint) low = middle + 1;
      else high = middle;
    }
    const start = view.getUint16(starts + low * 2);
    if (codePoint < start || codePoint > view.getUint16(ends + low * 2)) return false;
    const range = view.getUint16(ranges + low * 2);
    const delta = view.getUint16(deltas + low * 2);
    if (range === 0) return ((codePoint + delta) & 0xffff) !== 0;
    return view.getUint16(ranges + low * 2 + range + (codePoint - start) * 2) !== 0;
  };
}

/** Format 12: groups of the whole of Unicode, in order. */
function groups(view: DataView, offset: number): HasCharacter {
  const count = view.getUint32(offset + 12);
  return (codePoint) => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = offset + 16 + middle * 12;
      if (codePoint < view.getUint32(group)) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return true;
    }
    return false;
  };
}
