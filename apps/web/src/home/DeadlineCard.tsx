/** The nearest last day, where it is a court's in one of the debts, and the way to its steps. That of a court paper in hand is today's step and stands there. */

import { casePath } from "@tanhao/core/standing/legal-path";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { eventName, pathWords, standingWords } from "../path/path-words.ts";
import { nameOf } from "./action-words.ts";

export function DeadlineCard() {
  const open = useCase();
  const next = createMemo(() => {
    const { nextDeadline: found } = casePath(open.standing(), open.facts().urgent, open.law().lawBook);
    return found?.debt ? { ...found, debt: found.debt } : null;
  });
  return (
    <Show when={next()}>
      {(found) => (
        <Card look="today">
          <p>
            <strong>
              {standingWords().timeline.nextDeadline(
                format().day(found().day),
                pathWords().forDebt(eventName(found().event), nameOf(found().debt, open)),
              )}
            </strong>
          </p>
          <ButtonLink href={`#/debts/${found().debt}/path`}>{pathWords().openDebt}</ButtonLink>
        </Card>
      )}
    </Show>
  );
}
