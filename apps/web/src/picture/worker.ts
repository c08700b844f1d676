/** Reads the writing of one picture in a worker of its own: ending it gives the models' memory back to the phone. */

import { err, ok, type Result } from "@tanhao/core/result";
import { openModels } from "@tanhao/readers/image/open-models";
import type { Raster } from "@tanhao/readers/image/raster";
import { recogniseText } from "@tanhao/readers/image/recognise-text";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import * as onnx from "onnxruntime-web/wasm";
import { fetchModels } from "./model-files.ts";
import type { FromWorker } from "./recognise-picture.ts";

const say = (message: FromWorker): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  // Whatever the models stumble over on this device, most often its memory.
  read(data).catch(() => say({ is: "done", result: err({ kind: "picture-too-much" }) }));
});

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const raster = await decode(bytes);
  if (!raster.ok) return say({ is: "done", result: raster });
  const files = await fetchModels((done, of) => say({ is: "loading", done, of }));
  if (!files.ok) return say({ is: "done", result: files });
  onnx.env.wasm.numThreads = 1; // more need a page isolated from others, which a static folder cannot promise
  onnx.env.wasm.wasmBinary = files.value.wasm;
  const models = await openModels(onnx, files.value);
  say({ is: "done", result: await recogniseText(raster.value, models, (done, of) => say({ is: "lines", done, of })) });
}

/** The browser decodes whatever it can show. */
async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Raster, ReadFailure>> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (context === null) return err({ kind: "picture-format" });
    context.fillStyle = "#fff"; // what is transparent is read on white
    context.fillRect(0, 0, bitmap.width, bitmap.height);
    context.drawImage(bitmap, 0, 0);
    return ok(context.getImageData(0, 0, bitmap.width, bitmap.height));
  } catch {
    return err({ kind: "picture-format" });
  }
}
