/** What no plan can cost less than, worked out in a worker that is ended when the person stops it. */

import type { PlanGrounds } from "@tanhao/core/plan/plan-grounds";
import { workerOrNull } from "../shell/worker-or-null.ts";
import type { FromBoundWorker } from "./bound-worker.ts";

/** Ends with `missing` or `done`, at once where this browser refuses a worker; nothing is said once `signal` is aborted. */
export function findBound(grounds: PlanGrounds, onSaid: (said: FromBoundWorker) => void, signal: AbortSignal): void {
  const worker = workerOrNull(() => new Worker(new URL("./bound-worker.ts", import.meta.url), { type: "module" }));
  if (worker === null) {
    onSaid({ is: "done", boundFen: null });
    return;
  }
  signal.addEventListener("abort", () => worker.terminate(), { once: true });
  worker.addEventListener("message", ({ data }: MessageEvent<FromBoundWorker>) => {
    onSaid(data);
    if (data.is === "missing" || data.is === "done") worker.terminate();
  });
  worker.addEventListener("error", () => {
    onSaid({ is: "done", boundFen: null });
    worker.terminate();
  });
  worker.postMessage(grounds);
}
