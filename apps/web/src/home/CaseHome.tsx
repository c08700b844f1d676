/** The first screen of a case with debts: where I stand, today's one step (first, where it cannot wait), this week, and every debt. */

import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { DebtList } from "./DebtList.tsx";
import { StandCard } from "./StandCard.tsx";
import { isTodayUrgent, TodayCard } from "./TodayCard.tsx";
import { WeekCard } from "./WeekCard.tsx";

export function CaseHome() {
  const open = useCase();
  return (
    <>
      <Show when={isTodayUrgent(open)} fallback={<StandCard standing={open.standing()} />}>
        <TodayCard />
      </Show>
      <Show when={isTodayUrgent(open)} fallback={<TodayCard />}>
        <StandCard standing={open.standing()} />
      </Show>
      <WeekCard />
      <DebtList standing={open.standing()} />
    </>
  );
}
