/** What happened and what comes, dated; certain and possible told apart in words, not by colour alone. */

import type { Day } from "@tanhao/core/day";
import type { TimelineEvent } from "@tanhao/core/standing/standing";
import { For, Show } from "solid-js";
import { Card, Mark } from "../design/Layout.tsx";
import { documentWords, lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { debtWords } from "./debt-words.ts";
import style from "./TimelineCard.module.css";

export function TimelineCard(props: { readonly timeline: readonly TimelineEvent[]; readonly today: Day }) {
  return (
    <Show when={props.timeline.length > 0}>
      <Card title={debtWords().timelineTitle}>
        <ol class={style["line"]}>
          <For each={props.timeline}>
            {(event) => (
              <li class={`${style["event"]} ${event.day > props.today ? style["ahead"] : ""}`}>
                <span class={style["day"]}>{format().day(event.day)}</span>
                <span>
                  {nameOf(event.event)} <Show when={event.fen}>{(fen) => format().yuan(fen())}</Show>{" "}
                  <Show when={!event.certain}>
                    <Mark>{debtWords().uncertain}</Mark>
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ol>
      </Card>
    </Show>
  );
}

/** A day of the law is named by its rule. */
const nameOf = (event: string): string => documentWords().event[event] ?? lawWords().rules[event]?.title ?? event;
