/** The first screen of a case with debts: where I stand, today's one step, this week, and every debt. */

import { useCase } from "../case/case-host.tsx";
import { DebtList } from "./DebtList.tsx";
import { StandCard } from "./StandCard.tsx";
import { TodayCard } from "./TodayCard.tsx";
import { WeekCard } from "./WeekCard.tsx";

export function CaseHome() {
  const open = useCase();
  return (
    <>
      <StandCard standing={open.standing()} />
      <TodayCard />
      <WeekCard />
      <DebtList standing={open.standing()} />
    </>
  );
}
