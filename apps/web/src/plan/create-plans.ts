/**
 * The plans for what the case says now, made beside the page. While new ones are made the old ones stay, marked as such;
 * of questions that come faster than answers only the newest is asked.
 */

import { keepPlans, plansKept } from "@tanhao/app/plan/plans-kept";
import { workOutBeforePlans } from "@tanhao/app/work-out-before-plans";
import type { Fen } from "@tanhao/core/money";
import type { Plans } from "@tanhao/core/plan/plan";
import { type PlanInput, planGroundsOf } from "@tanhao/core/plan/plan-grounds";
import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { openPlanMaker } from "./plan-maker.ts";

/** `none`: the capacity is not known. `broken`: the plans could not be made. */
export type PlansState = "none" | "computing" | "ready" | "broken";

/** Plans, and what they were made from. */
export interface MadePlans {
  readonly plans: Plans;
  readonly input: PlanInput;
}

export interface LivePlans {
  /** The newest there are; `null` before the first. */
  readonly made: Accessor<MadePlans | null>;
  readonly state: Accessor<PlansState>;
}

/** Between two movements of a finger. */
const pauseMs = 120;

export function createPlans(tried: Accessor<Fen | null> = () => null): LivePlans {
  const open = useCase();
  const [made, setMade] = createSignal<MadePlans | null>(null);
  const [state, setState] = createSignal<PlansState>("computing");
  const maker = openPlanMaker();
  let asked: PlanInput | null = null;
  let waiting: PlanInput | null = null;
  /** Plans that were there already have been shown since: the answer on its way is to an older question. */
  let isOvertaken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (): void => {
    if (asked !== null || waiting === null) return;
    asked = waiting;
    isOvertaken = false;
    waiting = null;
    maker.make(planGroundsOf(asked)).then(answer, giveUp);
  };
  const answer = (plans: Plans): void => {
    if (asked !== null && !isOvertaken) setMade({ plans, input: asked });
    if (asked !== null && untrack(tried) === null) keepPlans(asked, plans);
    asked = null;
    if (waiting === null) setState("ready");
    ask();
  };
  /** Until something changes: then it is tried again. */
  const giveUp = (): void => {
    asked = null;
    setState("broken");
  };
  onCleanup(() => {
    clearTimeout(timer);
    maker.close();
  });

  createEffect(() => {
    const sum = tried();
    const facts = sum === null ? open.facts() : { ...open.facts(), firm: sum };
    waiting = workOutBeforePlans(facts, open.today(), open.law(), open.choices()).toPlan;
    clearTimeout(timer);
    if (waiting === null) return void setState("none");
    const plans = plansKept(waiting);
    if (plans !== null) {
      setMade({ plans, input: waiting });
      waiting = null;
      isOvertaken = true;
      return void setState("ready");
    }
    setState("computing");
    timer = setTimeout(ask, untrack(made) === null ? 0 : pauseMs);
  });
  return { made, state };
}
