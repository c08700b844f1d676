import fc from "fast-check";
import { expect, it } from "vitest";
import { type ProofKind, pictureTypes, proofKindOf } from "./proof-kind.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part])));

/** First bytes as the specifications of the formats give them. */
it.each<[string, ProofKind | null, Uint8Array]>([
  ["a PNG", "png", bytes([0x89], "PNG\r\n", [0x1a], "\n", [0, 0, 0, 13])],
  ["a JPEG", "jpeg", bytes([0xff, 0xd8, 0xff, 0xe1])],
  ["a WebP", "webp", bytes("RIFF", [0x10, 0, 0, 0], "WEBPVP8 ")],
  ["a WAV", "wav", bytes("RIFF", [0x24, 0, 0, 0], "WAVEfmt ")],
  ["a film in RIFF", null, bytes("RIFF", [0x24, 0, 0, 0], "AVI LIST")],
  ["a photo of an iPhone", "heic", bytes([0, 0, 0, 0x24], "ftypheic", [0, 0, 0, 0])],
  ["a voice memo", "m4a", bytes([0, 0, 0, 0x1c], "ftypM4A ")],
  ["a film", "mp4", bytes([0, 0, 0, 0x18], "ftypisom")],
  ["a film of an iPhone", "mp4", bytes([0, 0, 0, 0x14], "ftypqt  ")],
  ["a container of something else", null, bytes([0, 0, 0, 0x14], "ftypcrx ")],
  ["a call recorded by a phone", "amr", bytes("#!AMR\n", [0x3c])],
  ["an MP3 with its tag", "mp3", bytes("ID3", [4, 0])],
  ["an MP3 without", "mp3", bytes([0xff, 0xfb, 0x90, 0x64])],
  ["an AAC stream", "aac", bytes([0xff, 0xf1, 0x50, 0x80])],
  ["an Ogg", "ogg", bytes("OggS", [0, 2])],
  ["a PDF", "pdf", bytes("%PDF-1.7\n%", [0xe2, 0xe3])],
  ["a text in UTF-8", "text", bytes("客服：您好\r\n我：您好")],
  ["a text in GB18030", "text", bytes([0xbf, 0xcd, 0xb7, 0xfe, 0x0a])],
  ["a text in UTF-16", "text", bytes([0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00])],
  ["a page", "text", bytes("<!doctype html><script>alert(1)</script>")],
  ["a drawing that could hold a script", "text", bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ["a program", null, bytes("MZ", [0x90, 0, 3, 0, 0, 0])],
  ["an archive", null, bytes("PK", [3, 4, 0x14, 0])],
  ["nothing", null, new Uint8Array()],
])("%s is %s", (_, kind, file) => expect(proofKindOf(file)).toBe(kind));

it("whatever the bytes, only a picture whose own bytes say so may be shown as one", () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (file) => {
      const kind = proofKindOf(file);
      const type = kind === null ? undefined : pictureTypes[kind];
      expect(type === undefined || [0x89, 0xff, 0x52].includes(file[0] ?? 0)).toBe(true);
    }),
  ));
