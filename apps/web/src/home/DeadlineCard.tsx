/** The nearest last day in one of the debts, and the way to its steps. One that is today's step stands there. */

import type { Day } from "@tanhao/core/day";
import { casePath } from "@tanhao/core/standing/legal-path";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card } from "../design/Layout.tsx";
import { deadlineSentence, lastDayOfPaper } from "../path/deadline-sentence.ts";
import { eventName, pathWords } from "../path/path-words.ts";
import { nameOf } from "./action-words.ts";
import { stepOf } from "./today-step.ts";

export function DeadlineCard() {
  const open = useCase();
  const next = createMemo(() => {
    const { timeline } = casePath(open.standing(), open.facts().urgent, open.law().lawBook);
    const ofPaper = lastDayOfPaper(open);
    const today = stepOf(open);
    const isTodays = (debt: string, day: Day) => today.step === "court-paper" && today.action.debt === debt && today.action.day === day;
    const [found] = timeline.flatMap(({ debt, day, event, deadline, passed }) =>
      debt !== null && deadline && !passed && day !== ofPaper && !isTodays(debt, day) ? [{ debt, day, event }] : [],
    );
    return found ?? null;
  });
  return (
    <Show when={next()}>
      {(found) => (
        <Card look="today">
          <p>
            <strong>
              {deadlineSentence(found().day, pathWords().forDebt(eventName(found().event), nameOf(found().debt, open)), open)}
            </strong>
          </p>
          <ButtonLink href={`#/debts/${found().debt}/path`}>{pathWords().openDebt}</ButtonLink>
        </Card>
      )}
    </Show>
  );
}
