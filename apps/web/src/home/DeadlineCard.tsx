/** The nearest last day in one of the debts, and the way to its steps. That of a court paper in hand is today's step and stands there. */

import { casePath } from "@tanhao/core/standing/legal-path";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card } from "../design/Layout.tsx";
import { deadlineSentence, lastDayOfPaper } from "../path/deadline-sentence.ts";
import { eventName, pathWords } from "../path/path-words.ts";
import { nameOf } from "./action-words.ts";

export function DeadlineCard() {
  const open = useCase();
  const next = createMemo(() => {
    const { timeline } = casePath(open.standing(), open.facts().urgent, open.law().lawBook);
    const ofPaper = lastDayOfPaper(open);
    const [found] = timeline.flatMap(({ debt, day, event, deadline, passed }) =>
      debt !== null && deadline && !passed && day !== ofPaper ? [{ debt, day, event }] : [],
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
