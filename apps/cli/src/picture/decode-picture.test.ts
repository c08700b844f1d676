import { expect, it } from "vitest";
import { decodePicture } from "./decode-picture.ts";

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ["RIFF\x24\0\0\0WEBPVP8 ", "WebP"],
  ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"],
  ["\0\0\0\x1cftypmif1\0\0\0\0mif1heic", "HEIC"],
  ["\0\0\0\x1cftypavif\0\0\0\0avifmif1", "AVIF"],
  ["GIF89a\x01\0\x01\0", "GIF"],
  ["BM\x46\0\0\0", "BMP"],
])("%j is refused by its name", (begin, format) =>
  expect(decodePicture(ascii(begin))).toEqual({ ok: false, error: { kind: "picture-format", format } }),
);

it("a PNG cut off after its mark is damaged, not of another kind", () =>
  expect(decodePicture(ascii("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"))).toEqual({ ok: false, error: { kind: "picture-damaged" } }));
