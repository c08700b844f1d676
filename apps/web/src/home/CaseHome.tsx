/** The first screen of a case with debts: what cannot wait, where I stand, today's one step, this week, every debt, what has been reached. */

import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { DeadlineCard } from "./DeadlineCard.tsx";
import { DebtList } from "./DebtList.tsx";
import { ProgressCard } from "./ProgressCard.tsx";
import { StandCard } from "./StandCard.tsx";
import { isTodayUrgent, TodayCard } from "./TodayCard.tsx";
import { WeekCard } from "./WeekCard.tsx";
import { WeekProposal } from "./WeekProposal.tsx";

export function CaseHome() {
  const open = useCase();
  return (
    <>
      <Show when={isTodayUrgent(open)}>
        <TodayCard />
      </Show>
      <DeadlineCard />
      <StandCard standing={open.standing()} />
      <Show when={!isTodayUrgent(open)}>
        <TodayCard />
      </Show>
      <WeekProposal />
      <WeekCard />
      <DebtList standing={open.standing()} />
      <ProgressCard />
    </>
  );
}
