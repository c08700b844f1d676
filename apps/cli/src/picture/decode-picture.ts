/** PNG and JPEG into pixels. Other pictures are named and refused: a phone saves screenshots as one of the two. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { Raster } from "@tanhao/readers/image/raster";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import { decode } from "jpeg-js";
import { PNG } from "pngjs";

/** A phone's camera makes 12 to 50 million pixels; more would not fit into memory beside the models. */
const mostMegapixels = 50;

/** What a picture is that is neither, by the marks it begins with. */
function namedFormat(bytes: Uint8Array): { readonly format?: PictureFormat } {
  const begin = String.fromCharCode(...bytes.subarray(0, 12));
  const format = formatMarks.find(([mark]) => mark.test(begin))?.[1];
  return format === undefined ? {} : { format };
}

type PictureFormat = NonNullable<Extract<ReadFailure, { kind: "picture-format" }>["format"]>;

const formatMarks: readonly (readonly [RegExp, PictureFormat])[] = [
  [/^RIFF[\s\S]{4}WEBP/, "WebP"],
  [/^[\s\S]{4}ftypavi[fs]/, "AVIF"],
  [/^[\s\S]{4}ftyp/, "HEIC"],
  [/^GIF8/, "GIF"],
  [/^BM/, "BMP"],
];

export function decodePicture(bytes: Uint8Array): Result<Raster, ReadFailure> {
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isPng && !isJpeg) return err({ kind: "picture-format", ...namedFormat(bytes) });
  try {
    if (isJpeg) return ok(decode(bytes, { useTArray: true, maxResolutionInMP: mostMegapixels, maxMemoryUsageInMB: 1024 }));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 24 || view.getUint32(16) * view.getUint32(20) > mostMegapixels * 1e6) return err({ kind: "picture-damaged" });
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    return ok({ width, height, data });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return err({ kind: "picture-damaged" });
  }
}
