/**
 * Covers places of a picture for a copy to be shared. A covered pixel is overwritten with one opaque colour, the same
 * everywhere: no blur and no transparency, from which text can be brought back. The picture given is left as it was.
 */

import type { Box, Picture } from "./picture.ts";

/** Near black, opaque. */
const cover = [31, 35, 40, 255] as const;

export function coverBoxes(picture: Picture, boxes: readonly Box[]): Picture {
  const pixels = new Uint8ClampedArray(picture.pixels);
  for (const box of boxes) {
    const { left, right, top, bottom } = pixelsOf(box, picture);
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) pixels.set(cover, (y * picture.width + x) * 4);
    }
  }
  return { ...picture, pixels };
}

/** A pixel that is touched at all is covered whole. */
function pixelsOf({ x, y, width, height }: Box, picture: Picture) {
  const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
  return {
    left: within(Math.floor(Math.min(x, x + width)), picture.width),
    right: within(Math.ceil(Math.max(x, x + width)), picture.width),
    top: within(Math.floor(Math.min(y, y + height)), picture.height),
    bottom: within(Math.ceil(Math.max(y, y + height)), picture.height),
  };
}
