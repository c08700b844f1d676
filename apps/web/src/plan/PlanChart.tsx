/** What each plan still asks for, month after month: drawn as falling lines, and told in a table. */

import { type Day, daysBetween } from "@tanhao/core/day";
import { fen, largerFen, zeroFen } from "@tanhao/core/money";
import type { Plan } from "@tanhao/core/plan/plan";
import { type PlanMonth, planCalendar } from "@tanhao/core/plan/plan-calendar";
import { createMemo, For } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { FallingLines } from "../design/FallingLines.tsx";
import { Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

interface PlanChartProps {
  readonly plans: readonly Plan[];
  readonly shown: Plan | undefined;
}

interface DrawnPlan {
  readonly plan: Plan;
  readonly months: readonly PlanMonth[];
}

export function PlanChart(props: PlanChartProps) {
  const open = useCase();
  const words = planWords;
  const drawn = createMemo((): readonly DrawnPlan[] => props.plans.map((plan) => ({ plan, months: planCalendar(plan) })));
  const highest = () => props.plans.reduce((most, { totalFen }) => largerFen(most, totalFen), zeroFen);
  const last = () => props.plans.reduce((end: Day, { endDay }) => (endDay > end ? endDay : end), open.today());
  const at = (day: Day) => daysBetween(open.today(), day);
  const lines = () =>
    drawn().map(({ plan, months }) => ({
      steps: [
        { at: 0, value: plan.totalFen },
        ...months.map(({ dues, leftFen }) => ({ at: at(dues.at(-1)?.day ?? open.today()), value: leftFen })),
      ],
      marks: months.filter(({ closes }) => closes.length > 0).map(({ dues }) => at(dues.at(-1)?.day ?? open.today())),
      shown: plan === props.shown,
    }));
  return (
    <figure class={style["figure"]}>
      <figcaption>
        <h3>{words().chartTitle}</h3>
      </figcaption>
      <span class={style["axis"]}>{format().yuan(highest())}</span>
      <FallingLines lines={lines()} />
      <span class={style["axis"]}>
        <span>{words().start}</span>
        <span>{format().day(last())}</span>
      </span>
      <Soft>{words().chartNote}</Soft>
      <Disclosure summary={words().chartTable}>
        <InWords drawn={drawn()} />
      </Disclosure>
    </figure>
  );
}

function InWords(props: { readonly drawn: readonly DrawnPlan[] }) {
  const words = planWords;
  const months = () => [...new Set(props.drawn.flatMap(({ months }) => months.map(({ month }) => month)))].sort();
  const leftAfter = ({ plan, months }: DrawnPlan, month: string) =>
    months.findLast((one) => one.month <= month)?.leftFen ?? fen(plan.totalFen);
  const isOver = ({ months }: DrawnPlan, month: string) => month > (months.at(-1)?.month ?? "");
  return (
    <table class={style["table"]}>
      <caption class="visually-hidden">{words().chartCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().chartMonth}</th>
          <th scope="col">{words().chartLeft}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words().start}</th>
          <td>
            <For each={props.drawn}>{({ plan }) => <Cell plan={plan} fen={plan.totalFen} />}</For>
          </td>
        </tr>
        <For each={months()}>
          {(month) => (
            <tr>
              <th scope="row">{format().month(month)}</th>
              <td>
                <For each={props.drawn.filter((one) => !isOver(one, month))}>
                  {(one) => <Cell plan={one.plan} fen={leftAfter(one, month)} />}
                </For>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

const Cell = (props: { readonly plan: Plan; readonly fen: Plan["totalFen"] }) => (
  <span class={style["cell"]}>
    <span>{planWords().objective[props.plan.objective]}</span>
    <span>{format().yuan(props.fen)}</span>
  </span>
);
