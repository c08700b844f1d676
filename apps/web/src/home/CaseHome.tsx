/**
 * The first screen of a case with debts: what cannot wait, where I stand, today's one step and the first words to say, this
 * week, every debt, the stages, what has been reached.
 */

import { lazy, Show, Suspense } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Columns } from "../design/Columns.tsx";
import { Later } from "../design/Later.tsx";
import { DeadlineCard } from "./DeadlineCard.tsx";
import { DebtList } from "./DebtList.tsx";
import { ProgressCard } from "./ProgressCard.tsx";
import { StagesCard } from "./StagesCard.tsx";
import { StandCard } from "./StandCard.tsx";
import { isTodayUrgent, TodayCard } from "./TodayCard.tsx";
import { firstOf } from "./today-step.ts";
import { WeekCard } from "./WeekCard.tsx";
import { WeekProposal } from "./WeekProposal.tsx";

/** The papers the words are made of are heavy; where I stand is on the screen before they come. */
const FirstWordsCard = lazy(async () => ({ default: (await import("./FirstWordsCard.tsx")).FirstWordsCard }));

export function CaseHome() {
  const open = useCase();
  return (
    <>
      <Show when={isTodayUrgent(open)}>
        <TodayCard />
      </Show>
      <DeadlineCard />
      <Columns
        first={
          <>
            <StandCard standing={open.standing()} />
            <Show when={!isTodayUrgent(open)}>
              <TodayCard />
            </Show>
            <Show when={firstOf(open)}>
              {(debt) => (
                <Later>
                  <Suspense>
                    <FirstWordsCard debt={debt()} />
                  </Suspense>
                </Later>
              )}
            </Show>
          </>
        }
        second={
          <>
            <Later>
              <WeekProposal />
              <WeekCard />
            </Later>
            <Later>
              <DebtList standing={open.standing()} />
            </Later>
            <Later>
              <StagesCard />
              <ProgressCard />
            </Later>
          </>
        }
      />
    </>
  );
}
