/** The writing in a picture, in the browser: one picture, one worker, ended afterwards or when the person stops it. */

import { err, type Result } from "@tanhao/core/result";
import type { ImageLine } from "@tanhao/readers/image/recognise-text";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import { workerOrNull } from "../shell/worker-or-null.ts";

/** `loading`: bytes of what reading needs; `lines`: of the picture. */
export interface PictureProgress {
  readonly is: "loading" | "lines";
  readonly done: number;
  readonly of: number;
}

export type FromWorker = PictureProgress | { readonly is: "done"; readonly result: Result<readonly ImageLine[], ReadFailure> };

export async function recognisePicture(
  bytes: Uint8Array,
  onProgress: (progress: PictureProgress) => void,
  signal: AbortSignal,
): Promise<Result<readonly ImageLine[], ReadFailure>> {
  if (signal.aborted) return err({ kind: "cancelled" });
  const worker = workerOrNull(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
  if (worker === null) return err({ kind: "picture-too-much" });
  try {
    return await new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve(err({ kind: "cancelled" })), { once: true });
      worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) =>
        data.is === "done" ? resolve(data.result) : onProgress(data),
      );
      // Out of memory, or a browser without what the models need.
      worker.addEventListener("error", () => resolve(err({ kind: "picture-too-much" })));
      worker.postMessage(bytes);
    });
  } finally {
    worker.terminate();
  }
}
