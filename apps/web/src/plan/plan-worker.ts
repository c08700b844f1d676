/** Makes plans beside the page, so that a finger on the slider never waits: from what plans rest on to the plans. */

import { plansOn } from "@tanhao/core/plan/make-plans";
import type { PlanGrounds } from "@tanhao/core/plan/plan-grounds";

export type ToPlanWorker = PlanGrounds;

addEventListener("message", ({ data }: MessageEvent<ToPlanWorker>) => postMessage(plansOn(data)));
