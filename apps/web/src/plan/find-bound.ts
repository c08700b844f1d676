/** What no plan can cost less than, worked out in a worker that is ended when the person stops it. */

import type { Fen } from "@tanhao/core/money";
import type { PlanQuestion } from "./plan-question.ts";

export type FromBoundWorker =
  /** Bytes of the solver. */
  | { readonly is: "loading"; readonly done: number; readonly of: number }
  | { readonly is: "solving" }
  /** The solver could not be fetched. */
  | { readonly is: "missing" }
  /** `null`: not found within the time. */
  | { readonly is: "done"; readonly boundFen: Fen | null };

/** Ends with `missing` or `done`; nothing is said once `signal` is aborted. */
export function findBound(question: PlanQuestion, onSaid: (said: FromBoundWorker) => void, signal: AbortSignal): void {
  const worker = new Worker(new URL("./bound-worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate(), { once: true });
  worker.addEventListener("message", ({ data }: MessageEvent<FromBoundWorker>) => {
    onSaid(data);
    if (data.is === "missing" || data.is === "done") worker.terminate();
  });
  worker.addEventListener("error", () => {
    onSaid({ is: "done", boundFen: null });
    worker.terminate();
  });
  worker.postMessage(question);
}
