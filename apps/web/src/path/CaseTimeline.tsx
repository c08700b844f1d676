/** Every dated event in one line: what comes soon and every last day stand open, what comes later and what has passed are folded away. Certain and not certain are said in words and drawn apart. */

import { addMonths } from "@tanhao/core/day";
import type { CaseTimelineEvent } from "@tanhao/core/standing/legal-path";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Mark, Soft } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { lawHref } from "../law/law-page-words.ts";
import style from "./CaseTimeline.module.css";
import { eventName, pathWords } from "./path-words.ts";
import { standingWords } from "./standing-words.ts";

/** How far a look ahead helps; instalments of years would bury the days that matter. */
const monthsAhead = 2;
/** So many are shown however far ahead they lie. */
const few = 4;

interface CaseTimelineProps {
  readonly title: string;
  readonly timeline: readonly CaseTimelineEvent[];
  /** Whether each event names its debt: where several are shown together. */
  readonly naming: boolean;
}

export function CaseTimeline(props: CaseTimelineProps) {
  const open = useCase();
  const ahead = () => props.timeline.filter(({ passed }) => !passed);
  const isSoon = ({ day, deadline }: CaseTimelineEvent) => deadline || day <= addMonths(open.today(), monthsAhead) || ahead().length <= few;
  const soon = () => ahead().filter(isSoon);
  const later = () => ahead().filter((event) => !isSoon(event));
  const past = () => props.timeline.filter(({ passed }) => passed);
  return (
    <Card title={props.title}>
      <Show when={props.timeline.length === 0}>
        <Soft>{pathWords().noEvents}</Soft>
      </Show>
      <Events events={soon()} naming={props.naming} />
      <Show when={later().length > 0}>
        <Disclosure summary={pathWords().laterEvents(later().length, monthsAhead)}>
          <Events events={later()} naming={props.naming} />
        </Disclosure>
      </Show>
      <Show when={past().length > 0}>
        <Disclosure summary={pathWords().pastEvents(past().length)} open={ahead().length === 0}>
          <Events events={past()} naming={props.naming} />
        </Disclosure>
      </Show>
    </Card>
  );
}

function Events(props: { readonly events: readonly CaseTimelineEvent[]; readonly naming: boolean }) {
  const open = useCase();
  const named = ({ event, debt }: CaseTimelineEvent) =>
    props.naming && debt !== null ? pathWords().forDebt(eventName(event), nameOf(debt, open)) : eventName(event);
  return (
    <Show when={props.events.length > 0}>
      <ol class={style["line"]}>
        <For each={props.events}>
          {(event) => (
            <li class={`${style["event"]} ${event.certain ? "" : style["uncertain"]}`}>
              <span class={style["day"]}>{format().day(event.day)}</span>
              <span>
                <Show when={open.law().lawBook.parameters[event.event]} fallback={named(event)}>
                  <a class={style["link"]} href={lawHref(event.event)}>
                    {named(event)}
                  </a>
                </Show>{" "}
                <Show when={!event.certain}>
                  <Mark>{standingWords().timeline.computed}</Mark>
                </Show>{" "}
                <Show when={event.deadline && !event.passed}>
                  <Mark look="note">{standingWords().path.deadline}</Mark>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}
