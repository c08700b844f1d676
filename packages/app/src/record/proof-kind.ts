/**
 * What a file is that shows a contact, told by its bytes and never by its name: a picture, a recording, a paper, a text. What is
 * none of them is not taken: nobody could look at it later, and it might do harm. A page or a drawing that could hold a script is
 * a text here, to be read as it is written.
 */

export type ProofKind = "png" | "jpeg" | "webp" | "heic" | "pdf" | "m4a" | "mp3" | "amr" | "wav" | "ogg" | "aac" | "mp4" | "text";

/** Kinds a page may show as a picture, with the type under which it does. */
export const pictureTypes: Partial<Readonly<Record<ProofKind, string>>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
};

/** `null`: none we know, or nothing in it. */
export function proofKindOf(bytes: Uint8Array): ProofKind | null {
  const known = signatures.find(({ at, is }) => is.every((byte, index) => byte === null || bytes[at + index] === byte));
  if (known) return known.kind(bytes);
  return isText(bytes) ? "text" : null;
}

interface Signature {
  readonly at: number;
  /** `null`: any. */
  readonly is: readonly (number | null)[];
  readonly kind: (bytes: Uint8Array) => ProofKind | null;
}

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const word = (bytes: Uint8Array, from: number): string => String.fromCharCode(...bytes.subarray(from, from + 4));
const always = (kind: ProofKind) => (): ProofKind => kind;

const signatures: readonly Signature[] = [
  { at: 0, is: [0x89, ...letters("PNG\r\n\u001a\n")], kind: always("png") },
  { at: 0, is: [0xff, 0xd8, 0xff], kind: always("jpeg") },
  { at: 0, is: letters("RIFF"), kind: (bytes) => (({ WEBP: "webp", WAVE: "wav" }) as const)[word(bytes, 8)] ?? null },
  { at: 0, is: letters("%PDF-"), kind: always("pdf") },
  { at: 4, is: letters("ftyp"), kind: kindOfBrand },
  { at: 0, is: letters("#!AMR"), kind: always("amr") },
  { at: 0, is: letters("OggS"), kind: always("ogg") },
  { at: 0, is: letters("ID3"), kind: always("mp3") },
  { at: 0, is: [0xff, null], kind: kindOfSoundFrame },
];

/** A container says by its brand what is in it. */
function kindOfBrand(bytes: Uint8Array): ProofKind | null {
  const brand = word(bytes, 8);
  if (/^(?:hei[cxmsf]|hev[cxms]|mif1|msf1)$/.test(brand)) return "heic";
  if (/^M4[AB]/.test(brand)) return "m4a";
  return /^(?:mp4[12]|iso[m2-9]|avc1|MSNV|M4V|qt {2}|3gp|dash)/.test(brand) ? "mp4" : null;
}

/** A sound without a header begins with a frame: eleven bits set, then version and layer, of which the third is MP3's. The mark of UTF-16 is none. */
function kindOfSoundFrame(bytes: Uint8Array): ProofKind | null {
  const second = bytes[1] ?? 0;
  if ((second & 0xe6) === 0xe2) return "mp3";
  if ((second & 0xf6) === 0xf0) return "aac";
  return isText(bytes) ? "text" : null;
}

/** As much as is looked at to tell a text. */
const lookedAt = 65_536;

/** Letters, blanks and line ends only, in any encoding; or two bytes a letter, which begins with its mark. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (hasMark) return bytes.length > 2;
  return bytes.subarray(0, lookedAt).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
