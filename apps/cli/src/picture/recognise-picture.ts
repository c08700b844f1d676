/**
 * The writing in a picture, on Node: one picture, one child process, ended afterwards or when the person stops it. Its
 * half a gigabyte goes with it, and so does the picture that makes it crash.
 */

import { fork } from "node:child_process";
import { err, type Result } from "@tanhao/core/result";
import type { ImageLine } from "@tanhao/readers/image/recognise-text";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { OnProgress } from "@tanhao/readers/reading-steps";

export type FromWorker =
  | { readonly is: "progress"; readonly done: number; readonly of: number }
  | { readonly is: "done"; readonly result: Result<readonly ImageLine[], ReadFailure> };

/** Beside this file, as source or as built. */
const worker = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

export async function recognisePicture(
  bytes: Uint8Array,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<readonly ImageLine[], ReadFailure>> {
  if (signal?.aborted) return err({ kind: "cancelled" });
  // What it writes while it breaks is for nobody: the person gets a sentence.
  const child = fork(worker, { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
  try {
    return await new Promise((resolve) => {
      signal?.addEventListener("abort", () => resolve(err({ kind: "cancelled" })), { once: true });
      child.on("message", (message: FromWorker) => {
        if (message.is === "progress") onProgress?.(message.done, message.of);
        else resolve(message.result);
      });
      // Ended without an answer: the picture was too much for it.
      child.on("exit", () => resolve(err({ kind: "picture-too-much" })));
      child.send(bytes);
    });
  } finally {
    child.kill();
  }
}
