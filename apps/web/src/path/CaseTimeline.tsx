/** Every dated event in one line: what lies ahead stands open, what has passed is folded away. Certain and not certain are said in words and drawn apart. */

import type { CaseTimelineEvent } from "@tanhao/core/standing/legal-path";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Mark, Soft } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { lawHref } from "../law/law-page-words.ts";
import style from "./CaseTimeline.module.css";
import { eventName, pathWords, standingWords } from "./path-words.ts";

interface CaseTimelineProps {
  readonly title: string;
  readonly timeline: readonly CaseTimelineEvent[];
  /** Whether each event names its debt: where several are shown together. */
  readonly naming: boolean;
}

export function CaseTimeline(props: CaseTimelineProps) {
  const ahead = () => props.timeline.filter(({ passed }) => !passed);
  const past = () => props.timeline.filter(({ passed }) => passed);
  return (
    <Card title={props.title}>
      <Show when={props.timeline.length === 0}>
        <Soft>{pathWords().noEvents}</Soft>
      </Show>
      <Events events={ahead()} naming={props.naming} />
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
