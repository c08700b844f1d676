/**
 * The plans a paper rests on: those made before, else made in a worker, so that the page the paper stands on is there at once
 * and no finger waits. Where no worker runs they are made here.
 */

import { plansKept } from "@tanhao/app/plan/plans-kept";
import { plansOnce } from "@tanhao/app/plan/plans-once";
import type { Plans } from "@tanhao/core/plan/plan";
import type { PlanInput } from "@tanhao/core/plan/plan-grounds";
import { type Accessor, createEffect, createMemo, createSignal, onCleanup, untrack } from "solid-js";
import { plansMade } from "./make-beside.ts";

interface PlansOf {
  /** `null`: there can be none. */
  readonly toPlan: PlanInput | null;
  readonly plans: Plans | null;
}

export interface PaperPlans {
  /** `null`: being made. */
  readonly made: Accessor<PlansOf | null>;
  /** Does not wait for the worker: something is about to go out that rests on them. */
  readonly makeNow: () => void;
}

export function createPaperPlans(toPlan: Accessor<PlanInput | null>): PaperPlans {
  const [newest, setNewest] = createSignal<PlansOf | null>(null);
  const made = createMemo((): PlansOf | null => {
    const wanted = toPlan();
    const last = newest();
    if (last?.toPlan === wanted) return last;
    const plans = wanted && plansKept(wanted);
    return wanted === null || plans !== null ? { toPlan: wanted, plans } : null;
  });
  const makeNow = (): void => {
    const wanted = untrack(toPlan);
    if (wanted !== null && untrack(made) === null) setNewest({ toPlan: wanted, plans: plansOnce(wanted) });
  };
  createEffect(() => {
    const wanted = toPlan();
    if (wanted === null || made() !== null) return;
    const left = new AbortController();
    onCleanup(() => left.abort());
    void Promise.resolve(plansMade(wanted, left.signal)).then((plans) => setNewest({ toPlan: wanted, plans }));
  });
  return { made, makeNow };
}
