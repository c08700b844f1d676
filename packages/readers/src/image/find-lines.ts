/**
 * Lines of writing in the map a detection model gives: patches of likely pixels that hang together, each grown back to
 * the whole line, for the model draws lines thinner than they are. Upright writing only: screenshots and straight
 * scans, not a tilted photo.
 */

import type { Box } from "./raster.ts";

export interface TextMap {
  readonly width: number;
  readonly height: number;
  /** How likely each pixel is writing, 0 to 1. */
  readonly likely: Float32Array;
}

/** Values the model's authors give: a pixel is writing, a patch is worth reading, how much a patch grows. */
const pixelAt = 0.3;
const patchAt = 0.5;
const growth = 1.6;
const leastSide = 3;

/** In reading order: from top to bottom, lines at one height from left to right. */
export function findLines(map: TextMap): readonly Box[] {
  const patches = patchesOf(map).filter(({ box, mean }) => {
    const [width, height] = sidesOf(box);
    return Math.min(width, height) >= leastSide && mean >= patchAt;
  });
  return inReadingOrder(patches.map(({ box }) => grown(box, map)));
}

interface Patch {
  readonly box: Box;
  readonly mean: number;
}

function patchesOf({ width, height, likely }: TextMap): readonly Patch[] {
  const seen = new Uint8Array(width * height);
  const patches: Patch[] = [];
  const stack: number[] = [];
  for (let start = 0; start < likely.length; start++) {
    if (seen[start] === 1 || (likely[start] ?? 0) < pixelAt) continue;
    let [left, right, top, bottom, sum, count] = [width, 0, height, 0, 0, 0];
    stack.push(start);
    seen[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x + 1), Math.min(top, y), Math.max(bottom, y + 1)];
      sum += likely[at] ?? 0;
      count += 1;
      for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= likely.length || seen[next] === 1 || (likely[next] ?? 0) < pixelAt) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    patches.push({ box: { left, top, right, bottom }, mean: sum / count });
  }
  return patches;
}

function grown(box: Box, { width, height }: TextMap): Box {
  const [wide, high] = sidesOf(box);
  const by = (wide * high * growth) / (2 * (wide + high));
  return {
    left: Math.max(0, box.left - by),
    top: Math.max(0, box.top - by),
    right: Math.min(width, box.right + by),
    bottom: Math.min(height, box.bottom + by),
  };
}

/** Boxes whose middles lie within half a line of each other stand at one height. */
export function inReadingOrder(boxes: readonly Box[]): readonly Box[] {
  const rows: Box[][] = [];
  for (const box of [...boxes].sort((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(middleOf(box) - middleOf(first)) < Math.min(sidesOf(box)[1], sidesOf(first)[1]) / 2) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}

export const middleOf = ({ top, bottom }: Box): number => (top + bottom) / 2;

const sidesOf = ({ left, top, right, bottom }: Box): readonly [number, number] => [right - left, bottom - top];
