/** The nearest last day by which something has to be done; one that has passed; or that none is known. */

import type { CaseTimelineEvent } from "@tanhao/core/standing/legal-path";
import { Match, Switch } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Card } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { deadlineSentence } from "./deadline-sentence.ts";
import { eventName, pathWords } from "./path-words.ts";
import { standingWords } from "./standing-words.ts";

interface NextDeadlineProps {
  readonly next: CaseTimelineEvent | null;
  readonly missed: CaseTimelineEvent | null;
  /** Whether its debt is named: where several are shown together. */
  readonly naming: boolean;
  /** Says nothing where nothing is known: beside a court paper "no last day" would be read wrongly. */
  readonly quiet: boolean;
}

export function NextDeadline(props: NextDeadlineProps) {
  const open = useCase();
  const what = ({ debt, event }: CaseTimelineEvent) =>
    debt === null || !props.naming ? eventName(event) : pathWords().forDebt(eventName(event), nameOf(debt, open));
  return (
    <Switch>
      <Match when={props.next}>
        {(next) => (
          <Card look="note">
            <p>
              <strong>{deadlineSentence(next().day, what(next()), open)}</strong>
            </p>
          </Card>
        )}
      </Match>
      <Match when={props.missed}>
        {(missed) => (
          <Card look="note">
            <p>{pathWords().deadlinePassed(format().day(missed().day), what(missed()))}</p>
          </Card>
        )}
      </Match>
      <Match when={!props.quiet}>
        <p>{standingWords().timeline.noDeadline}</p>
      </Match>
    </Switch>
  );
}
