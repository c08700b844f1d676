/**
 * The browser's side of a shared copy: a picture into pixels, words into a shape, and the finished copy into a file. The
 * copy is a new PNG made of pixels alone: no place, no camera and no hidden layer of the original goes with it.
 */

import { coverBoxes } from "@tanhao/writers/shared-copy/cover-boxes";
import type { Box, Picture } from "@tanhao/writers/shared-copy/picture";
import { stampWatermark, type WordShape } from "@tanhao/writers/shared-copy/stamp-watermark";

export type OpenedPicture = Picture | "not-a-picture" | "too-large";

/** What a phone can hold twice. */
const mostPixels = 24_000_000;

export async function openPicture(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedPicture> {
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (bitmap === null) return "not-a-picture";
  const { width, height } = bitmap;
  if (width * height > mostPixels) return "too-large";
  const context = canvasOf(width, height);
  context.fillStyle = "#fff"; // what is transparent is read on white
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { width, height, pixels: context.getImageData(0, 0, width, height).data };
}

export function sharedCopy(picture: Picture, boxes: readonly Box[], watermark: string): Picture {
  return stampWatermark(coverBoxes(picture, boxes), shapeOf(watermark, Math.max(18, Math.round(picture.width / 26))));
}

export function drawOn(canvas: HTMLCanvasElement, { width, height, pixels }: Picture): void {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
}

export async function pngOf(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement("canvas");
  drawOn(canvas, picture);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

function shapeOf(words: string, size: number): WordShape {
  const font = `${size}px sans-serif`;
  const measure = canvasOf(1, 1);
  measure.font = font;
  const [width, height] = [Math.ceil(measure.measureText(words).width), Math.ceil(size * 1.4)];
  const context = canvasOf(Math.max(1, width), height);
  context.font = font;
  context.textBaseline = "middle";
  context.fillText(words, 0, height / 2);
  const { data } = context.getImageData(0, 0, Math.max(1, width), height);
  return { width: Math.max(1, width), height, alpha: data.filter((_, at) => at % 4 === 3) };
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("Broken invariant: a canvas draws in two dimensions");
  return context;
}
