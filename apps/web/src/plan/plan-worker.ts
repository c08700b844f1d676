/** Makes plans beside the page, so that a finger on the slider never waits: from what plans rest on to the plans. */

import { type PlanGrounds, plansOn } from "@tanhao/core/plan/make-plans";

export type ToPlanWorker = PlanGrounds;

addEventListener("message", ({ data }: MessageEvent<ToPlanWorker>) => postMessage(plansOn(data)));
