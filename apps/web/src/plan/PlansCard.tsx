/** The plans side by side: each in a few figures, all in one drawing, and the one looked at in full. */

import type { Capacity } from "@tanhao/core/budget/capacity";
import type { PlanObjective } from "@tanhao/core/debt/plan-objective";
import { alikePlans } from "@tanhao/core/plan/alike-plans";
import type { Plan, Plans } from "@tanhao/core/plan/plan";
import { createMemo, createSignal, createUniqueId, Index, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { LineKey } from "../design/FallingLines.tsx";
import { Card, Mark } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { format } from "../language/words.ts";
import style from "./Plan.module.css";
import { PlanCalendar } from "./PlanCalendar.tsx";
import { PlanChart } from "./PlanChart.tsx";
import { PlanDetail } from "./PlanDetail.tsx";
import { planWords } from "./plan-words.ts";

export function PlansCard(props: { readonly plans: Plans; readonly capacity: Capacity }) {
  const open = useCase();
  const groups = createMemo(() => alikePlans(props.plans.plans));
  const [looked, setLooked] = createSignal<PlanObjective>();
  const groupOf = (objective: PlanObjective | undefined) => groups().find((group) => group.some((plan) => plan.objective === objective));
  /** The one looked at, else the one chosen, else the first. */
  const shown = () => groupOf(looked()) ?? groupOf(open.facts().planChosen) ?? groups()[0];
  return (
    <>
      <Card title={planWords().choose}>
        <Options groups={groups()} shown={shown()?.[0]} onLook={setLooked} />
        <PlanChart plans={groups().map(([plan]) => plan)} shown={shown()?.[0]} />
        <TermRow of={["plan", "capacity", "deferral", "waiver"]} />
      </Card>
      <Show when={shown()}>
        {(group) => (
          <>
            <PlanDetail plan={group()[0]} name={nameOfGroup(group())} plans={props.plans} capacity={props.capacity} choosable />
            <PlanCalendar plan={group()[0]} />
          </>
        )}
      </Show>
    </>
  );
}

const nameOfGroup = (group: readonly Plan[]): string => {
  const names = group.map(({ objective }) => planWords().objective[objective]);
  return names.length === 1 ? (names[0] ?? "") : planWords().alike(names);
};

interface OptionsProps {
  readonly groups: readonly (readonly [Plan, ...Plan[]])[];
  readonly shown: Plan | undefined;
  readonly onLook: (objective: PlanObjective) => void;
}

/** By place, not by plan: with new figures the choice under a finger stays where it is. */
function Options(props: OptionsProps) {
  const open = useCase();
  const name = createUniqueId();
  const isChosen = (group: readonly Plan[]) => group.some(({ objective }) => objective === open.facts().planChosen);
  return (
    <fieldset class={style["options"]}>
      <legend class="visually-hidden">{planWords().choose}</legend>
      <Index each={props.groups}>
        {(group, index) => (
          <label class={style["option"]}>
            <input
              class={style["radio"]}
              type="radio"
              name={name}
              checked={group()[0] === props.shown}
              onChange={() => props.onLook(group()[0].objective)}
            />
            <span class={style["optionName"]}>
              <LineKey index={index} shown={group()[0] === props.shown} /> {nameOfGroup(group())}{" "}
              <Show when={isChosen(group())}>
                <Mark look="good">{planWords().chosen}</Mark>
              </Show>
            </span>
            <span class={style["optionLines"]}>
              <span class={style["optionTotal"]}>{planWords().totalShort(format().yuan(group()[0].totalFen))}</span>
              <span>
                {group()[0].choiceCostFen === 0 ? planWords().cheapest : planWords().dearer(format().yuan(group()[0].choiceCostFen))}
              </span>
              <span>{monthsOf(group()[0])}</span>
            </span>
          </label>
        )}
      </Index>
    </fieldset>
  );
}

const monthsOf = ({ monthlyFen, months, endDay }: Plan): string =>
  planWords().monthly(format().yuan(monthlyFen), months, format().day(endDay));
