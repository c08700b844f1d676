/** The piece of a picture where one row stands, to be compared with what was recognised in it. */

import type { PictureRow } from "@tanhao/readers/image/picture-rows";
import { createResource, onCleanup, Show } from "solid-js";
import { importWords } from "./import-words.ts";
import style from "./Picture.module.css";

/** Decoded once for all rows of a picture; given back when the page goes. */
export function openBitmap(bytes: () => Uint8Array) {
  const [bitmap] = createResource(bytes, (given) => createImageBitmap(new Blob([given as Uint8Array<ArrayBuffer>]))); // read from a file: no shared memory
  onCleanup(() => bitmap.latest?.close());
  return bitmap;
}

/** Around the row, so that a stroke at its edge is seen. */
const margin = 6;

export function CroppedLine(props: { readonly bitmap: ImageBitmap | undefined; readonly row: PictureRow }) {
  const draw = (canvas: HTMLCanvasElement, bitmap: ImageBitmap) => {
    const boxes = props.row.pieces.map(({ box }) => box);
    const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - margin);
    const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - margin);
    const right = Math.min(bitmap.width, Math.max(...boxes.map((box) => box.right)) + margin);
    const bottom = Math.min(bitmap.height, Math.max(...boxes.map((box) => box.bottom)) + margin);
    canvas.width = right - left;
    canvas.height = bottom - top;
    canvas.getContext("2d")?.drawImage(bitmap, left, top, right - left, bottom - top, 0, 0, right - left, bottom - top);
  };
  return (
    <Show when={props.bitmap}>
      {(bitmap) => (
        <canvas
          class={style["crop"]}
          role="img"
          aria-label={importWords().cropOf(props.row.line, props.row.text)}
          ref={(canvas) => draw(canvas, bitmap())}
        />
      )}
    </Show>
  );
}
