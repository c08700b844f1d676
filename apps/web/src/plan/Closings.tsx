/** When each debt of a plan is done with, first to last: a bar from its first payment to its last, and the day in words. */

import { type Day, daysBetween } from "@tanhao/core/day";
import type { Plan } from "@tanhao/core/plan/plan";
import { For } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { SpanBar } from "../design/SpanBar.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

export function Closings(props: { readonly plan: Plan }) {
  const open = useCase();
  const spans = () =>
    props.plan.debts
      .flatMap(({ id, schedule }) => {
        const [first, last] = [schedule[0]?.day, schedule.at(-1)?.day];
        return first === undefined || last === undefined ? [] : [{ id, first, last }];
      })
      .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
  const at = (day: Day) => daysBetween(open.today(), day);
  return (
    <ol class={style["list"]}>
      <For each={spans()}>
        {({ id, first, last }) => (
          <li>
            {planWords().closes(format().day(last), nameOf(id, open))}
            <SpanBar from={at(first)} to={at(last)} whole={at(props.plan.endDay)} />
          </li>
        )}
      </For>
    </ol>
  );
}
