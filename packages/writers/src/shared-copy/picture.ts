/** A picture as pixels, and places on it. Decoding and encoding are the caller's: a browser's canvas, or a library. */

/** Four bytes a pixel, red green blue alpha, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

/** In pixels from the top left; may reach over the edge. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
