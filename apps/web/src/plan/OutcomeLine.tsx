/** What the sum leads to, in one line that is read out politely when it changes. */

import type { Plans } from "@tanhao/core/plan/plan";
import { format } from "../language/words.ts";
import type { PlansState } from "./create-plans.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

export function OutcomeLine(props: { readonly plans: Plans | null; readonly state: PlansState }) {
  return (
    <output class={style["outcome"]} aria-live="polite">
      {props.state === "computing" || props.plans === null ? planWords().computing : outcomeOf(props.plans)}
    </output>
  );
}

function outcomeOf({ plans, shortfall, firmFen }: Plans): string {
  const yuan = format().yuan(firmFen);
  const [first, ...others] = plans;
  if (first === undefined) return shortfall === null ? planWords().nothingOwed : planWords().outcomeNone(yuan);
  const soonest = others.reduce((a, b) => (b.endDay < a.endDay ? b : a), first);
  return planWords().outcome(yuan, soonest.months, format().day(soonest.endDay));
}
