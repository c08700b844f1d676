/**
 * Makes plans beside the page, one question after the other, so that no finger waits for them. Where no worker runs, or it broke on the
 * way, they are made on the page: later, and the same.
 */

import type { Plans } from "@tanhao/core/plan/plan";
import type { PlanGrounds } from "@tanhao/core/plan/plan-grounds";
import { workerOrNull } from "../shell/worker-or-null.ts";
import type { ToPlanWorker } from "./plan-worker.ts";

export interface PlanMaker {
  /** One at a time. Fails where even the page cannot make them; never comes once the maker is closed. */
  readonly make: (grounds: PlanGrounds) => Promise<Plans>;
  readonly close: () => void;
}

export function openPlanMaker(): PlanMaker {
  let worker = workerOrNull(() => new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" }));
  const close = (): void => worker?.terminate();
  const makeInWorker = (running: Worker, grounds: PlanGrounds): Promise<Plans> =>
    new Promise((resolve, fail) => {
      running.onmessage = ({ data }: MessageEvent<Plans>) => resolve(data);
      running.onerror = () => {
        close();
        worker = null;
        makeHere(grounds).then(resolve, fail);
      };
      running.postMessage(grounds satisfies ToPlanWorker);
    });
  return { make: (grounds) => (worker === null ? makeHere(grounds) : makeInWorker(worker, grounds)), close };
}

const makeHere = async (grounds: PlanGrounds): Promise<Plans> => (await import("@tanhao/core/plan/make-plans")).plansOn(grounds);
