/** The nearest last day by which something has to be done, or that none is known. */

import type { CaseTimelineEvent } from "@tanhao/core/standing/legal-path";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Card } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { eventName, pathWords, standingWords } from "./path-words.ts";

export function NextDeadline(props: { readonly next: CaseTimelineEvent | null }) {
  const open = useCase();
  const what = ({ debt, event }: CaseTimelineEvent) =>
    debt === null ? eventName(event) : pathWords().forDebt(eventName(event), nameOf(debt, open));
  return (
    <Show when={props.next} fallback={<p>{standingWords().timeline.noDeadline}</p>}>
      {(next) => (
        <Card title={pathWords().nextTitle} look="note">
          <p>
            <strong>{standingWords().timeline.nextDeadline(format().day(next().day), what(next()))}</strong>
          </p>
        </Card>
      )}
    </Show>
  );
}
