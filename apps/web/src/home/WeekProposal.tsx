/** On the weekday the person chose, once: the week may be looked at. Nothing where nothing was noted in it. */

import { addDays } from "@tanhao/core/day";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card } from "../design/Layout.tsx";
import { isWeekProposed } from "../week/week-setting.ts";
import { caseHomeWords } from "./case-home-words.ts";

export function WeekProposal() {
  const open = useCase();
  const isProposed = createMemo(() => {
    const since = addDays(open.today(), -7);
    return isWeekProposed(open.today()) && open.entries().some(({ at }) => at.slice(0, 10) > since);
  });
  return (
    <Show when={isProposed()}>
      <Card title={caseHomeWords().weekReady}>
        <p>{caseHomeWords().weekReadyLead}</p>
        <ButtonLink href="#/week">{caseHomeWords().openWeek}</ButtonLink>
      </Card>
    </Show>
  );
}
