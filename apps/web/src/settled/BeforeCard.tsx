/** The ten items and what makes it safe, each ticked once it was looked at. */

import type { Tick } from "@tanhao/app/escalation/keep-steps";
import type { SettledPath } from "@tanhao/core/followup/settled-path";
import type { DebtId } from "@tanhao/core/ids";
import type { EntryId } from "@tanhao/journal/entry";
import { For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Mark, Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import style from "./Settled.module.css";
import { settledWords } from "./settled-words.ts";
import { Untick } from "./Untick.tsx";

export interface TickProps {
  readonly path: SettledPath;
  readonly debt: DebtId;
  readonly onTick: (tick: Tick) => void;
}

export function BeforeCard(props: TickProps) {
  const words = settledWords;
  const done = () => props.path.before.filter(({ tick }) => tick !== null).length;
  return (
    <Card title={words().beforeTitle}>
      <p>{words().beforeLead}</p>
      <Soft>{words().beforeCount(done(), props.path.before.length)}</Soft>
      <ul class={style["list"]}>
        <For each={props.path.before.map(({ item }) => item)}>
          {(item) => {
            const tick = () => props.path.before.find((one) => one.item === item)?.tick ?? null;
            return (
              <li class={`${style["row"]} ${style["tick"]}`}>
                <span class={style["head"]}>
                  <span>{words().before[item]}</span>
                  <Show when={tick()}>{(made) => <Mark look="good">{words().tickedOn(format().day(made().on))}</Mark>}</Show>
                </span>
                <Show
                  when={tick()}
                  fallback={
                    <Button
                      look="quiet"
                      aria-label={`${words().tick} ${words().before[item]}`}
                      onClick={() => props.onTick({ debt: props.debt, step: item })}
                    >
                      {words().tick}
                    </Button>
                  }
                >
                  {(made) => <Untick entry={made().id as EntryId} of={words().before[item]} />}
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </Card>
  );
}
