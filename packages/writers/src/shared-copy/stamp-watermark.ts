/**
 * Lays a watermark over the whole of a picture, again and again on a slant, so that cutting one away leaves the others.
 * It is mixed into the pixels: the copy has no layer that could be taken off. The shape of the words comes from whoever
 * can draw them (a canvas); here it is only how much of each pixel they take.
 */

import type { Picture } from "./picture.ts";

/** The words drawn once: 0 nothing, 255 all of the pixel. */
export interface WordShape {
  readonly width: number;
  readonly height: number;
  readonly alpha: Uint8ClampedArray;
}

/** A red that reads on white paper and on black boxes. */
const ink = [176, 32, 32] as const;
const strength = 0.34;
/** Twenty degrees, as rise over run. */
const slant = 0.36;

export function stampWatermark(picture: Picture, words: WordShape): Picture {
  const pixels = new Uint8ClampedArray(picture.pixels);
  const step = { x: Math.round(words.width * 1.25), y: Math.round(words.height * 3.2) };
  if (words.width === 0 || words.height === 0) return { ...picture, pixels };
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const alpha = alphaAt(words, x, y, step);
      if (alpha === 0) continue;
      const at = (y * picture.width + x) * 4;
      const share = (alpha / 255) * strength;
      for (const [channel, value] of ink.entries()) pixels[at + channel] = (pixels[at + channel] ?? 0) * (1 - share) + value * share;
      pixels[at + 3] = Math.max(pixels[at + 3] ?? 0, Math.round(share * 255));
    }
  }
  return { ...picture, pixels };
}

/** Rows of words rise to the right; every second row is moved by half a step. */
function alphaAt(words: WordShape, x: number, y: number, step: { readonly x: number; readonly y: number }): number {
  const rise = Math.round(y + x * slant);
  const row = Math.floor(rise / step.y);
  const inY = rise - row * step.y;
  if (inY >= words.height) return 0;
  const shifted = x + (row % 2 === 0 ? 0 : Math.round(step.x / 2));
  const inX = shifted % step.x;
  return inX >= words.width ? 0 : (words.alpha[inY * words.width + inX] ?? 0);
}
