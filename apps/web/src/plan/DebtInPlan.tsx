/** What one debt gets in a plan: equal sums told as one step; while only neutral words are open, that this is no admission. */

import type { DebtPlan } from "@tanhao/core/plan/plan";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Mark, Soft } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import style from "./Plan.module.css";
import { paymentsSentence } from "./payment-steps.ts";
import { planWords } from "./plan-words.ts";

export function DebtInPlan(props: { readonly debt: DebtPlan }) {
  const open = useCase();
  const words = planWords;
  const said = () => {
    const { schedule, review } = props.debt;
    return schedule.length === 0 && review !== null ? words().review(format().day(review)) : paymentsSentence(schedule);
  };
  return (
    <li>
      <span class={style["line"]}>
        <strong>{nameOf(props.debt.id, open)}</strong>
        <Mark>{words().kind[props.debt.kind]}</Mark>
      </span>
      <span>{said()}</span>
      <For each={props.debt.paidFrom}>{({ source, fen }) => <Soft>{words().paidFrom(source, format().yuan(fen))}</Soft>}</For>
      <Show when={!props.debt.mayPropose}>
        <Soft>{words().neutral}</Soft>
      </Show>
    </li>
  );
}
