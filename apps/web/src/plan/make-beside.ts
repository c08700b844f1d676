/** The plans of a case made in a worker, beside the page, and left where every paper looks for them. Where no worker runs they are made here. */

import { keepPlans, plansKept } from "@tanhao/app/plan/plans-kept";
import type { Plans } from "@tanhao/core/plan/plan";
import { type PlanInput, planGroundsOf } from "@tanhao/core/plan/plan-grounds";
import type { ToPlanWorker } from "./plan-worker.ts";

/** At once where they were made before; a promise otherwise. Once `signal` is aborted it never comes. */
export const plansMade = (input: PlanInput, signal: AbortSignal): Plans | Promise<Plans> => plansKept(input) ?? makeBeside(input, signal);

const makeBeside = (input: PlanInput, signal: AbortSignal): Promise<Plans> =>
  new Promise((resolve, fail) => {
    const makeHere = () => import("@tanhao/app/plan/plans-once").then(({ plansOnce }) => resolve(plansOnce(input)), fail);
    const worker = planWorker();
    if (worker === null) return void makeHere();
    signal.addEventListener("abort", () => worker.terminate(), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<Plans>) => {
      worker.terminate();
      resolve(keepPlans(input, data));
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      void makeHere();
    });
    worker.postMessage(planGroundsOf(input) satisfies ToPlanWorker);
  });

/** `null`: this browser refuses one at once. */
function planWorker(): Worker | null {
  try {
    return new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
