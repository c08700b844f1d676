/** A picture as pixels: red, green, blue, opacity, row by row. What decodes files into it is the app's (browser, Node). */

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** In pixels; right and bottom are outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function cropRaster(raster: Raster, box: Box): Raster {
  const [left, top] = [clamp(box.left, raster.width - 1), clamp(box.top, raster.height - 1)];
  const width = Math.max(1, clamp(box.right, raster.width) - left);
  const height = Math.max(1, clamp(box.bottom, raster.height) - top);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * raster.width + left) * 4;
    data.set(raster.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, data };
}

/**
 * Resized and on white, as planes of blue, green and red for a model: each value `(v / 255 - mean) / deviation`.
 * Shrinking averages over what falls together, so that thin strokes do not vanish; enlarging interpolates.
 */
export function planesOf(raster: Raster, width: number, height: number, { mean, deviation }: Normalisation): Float32Array {
  const planes = new Float32Array(3 * width * height);
  const [scaleX, scaleY] = [raster.width / width, raster.height / height];
  const columns = Array.from({ length: width }, (_, x) => span((x + 0.5) * scaleX, Math.max(1, scaleX), raster.width));
  for (let y = 0; y < height; y++) {
    const row = span((y + 0.5) * scaleY, Math.max(1, scaleY), raster.height);
    for (const [x, column] of columns.entries()) {
      const [red, green, blue] = average(raster, column, row);
      const at = y * width + x;
      planes[at] = (blue / 255 - mean[0]) / deviation[0];
      planes[width * height + at] = (green / 255 - mean[1]) / deviation[1];
      planes[2 * width * height + at] = (red / 255 - mean[2]) / deviation[2];
    }
  }
  return planes;
}

export interface Normalisation {
  readonly mean: readonly [number, number, number];
  readonly deviation: readonly [number, number, number];
}

interface Span {
  readonly first: number;
  readonly weights: readonly number[];
}

/** The pixels under a window around `centre`, each with its share of a triangle. */
function span(centre: number, reach: number, size: number): Span {
  const first = Math.max(0, Math.ceil(centre - reach - 0.5));
  const last = Math.min(size - 1, Math.floor(centre + reach - 0.5));
  const raw = Array.from({ length: Math.max(1, last - first + 1) }, (_, index) =>
    Math.max(1e-6, 1 - Math.abs(first + index + 0.5 - centre) / reach),
  );
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return { first: Math.min(first, size - 1), weights: raw.map((weight) => weight / sum) };
}

function average(raster: Raster, column: Span, row: Span): readonly [number, number, number] {
  let [red, green, blue] = [0, 0, 0];
  for (const [down, weightY] of row.weights.entries()) {
    for (const [along, weightX] of column.weights.entries()) {
      const at = ((row.first + down) * raster.width + column.first + along) * 4;
      const opacity = (raster.data[at + 3] ?? 255) / 255;
      const weight = weightX * weightY;
      red += weight * onWhite(raster.data[at], opacity);
      green += weight * onWhite(raster.data[at + 1], opacity);
      blue += weight * onWhite(raster.data[at + 2], opacity);
    }
  }
  return [red, green, blue];
}

const onWhite = (value: number | undefined, opacity: number): number => (value ?? 255) * opacity + 255 * (1 - opacity);

const clamp = (value: number, most: number): number => Math.max(0, Math.min(Math.round(value), most));
