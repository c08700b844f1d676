/** The first screen: where I stand, today's one step, this week, and every debt. */

import { Navigate } from "@solidjs/router";
import { Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Page } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { kept } from "../shell/kept-setting.ts";
import { DebtList } from "./DebtList.tsx";
import { EmptyHome } from "./EmptyHome.tsx";
import { homeWords } from "./home-words.ts";
import { StandCard } from "./StandCard.tsx";
import { TodayCard } from "./TodayCard.tsx";
import { WeekCard } from "./WeekCard.tsx";

export function HomePage() {
  const host = useHost();
  const open = () => host.current();
  const isNew = () => !host.isExample() && open().entries().length === 0 && kept("door-seen") === null;
  return (
    <Show when={!isNew()} fallback={<Navigate href="/door" />}>
      <Page title={homeWords().title} lead={homeWords().asOf(format().day(open().today()), format().weekday(open().today()))}>
        <Show when={open().facts().debts.length > 0} fallback={<EmptyHome />}>
          <StandCard standing={open().standing()} />
          <TodayCard />
          <WeekCard />
          <DebtList standing={open().standing()} />
        </Show>
      </Page>
    </Show>
  );
}
