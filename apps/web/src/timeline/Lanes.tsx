/** A year of days drawn, one lane a debt, where the screen has room for it. The list beside it is the same in words. */

import type { CaseDay } from "@tanhao/app/overview/case-days";
import { addDays, addMonths, type Day, daysBetween, monthOf } from "@tanhao/core/day";
import { createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { type Dot, lanesOf, weeksDrawn } from "./lane-dots.ts";
import style from "./Timeline.module.css";
import { timelineWords } from "./timeline-words.ts";

const [perWeek, height] = [10, 24];
const width = weeksDrawn * perWeek;
const halfYear = 182;

export function Lanes(props: { readonly days: readonly CaseDay[] }) {
  const isWide = wideScreen();
  return (
    <Show when={isWide()}>
      <Drawing days={props.days} />
    </Show>
  );
}

function Drawing(props: { readonly days: readonly CaseDay[] }) {
  const open = useCase();
  const words = timelineWords;
  const [moved, setMoved] = createSignal(0);
  const from = () => addDays(open.today(), (moved() - 1) * halfYear);
  const until = () => addDays(from(), weeksDrawn * 7 - 1);
  const lanes = createMemo(() => lanesOf(props.days, from()));
  const x = (day: Day) => (daysBetween(from(), day) / 7) * perWeek;
  return (
    <Card title={words().pictureTitle}>
      <Actions>
        <Button look="quiet" onClick={() => setMoved(moved() - 1)}>
          {words().earlier}
        </Button>
        <Button look="quiet" onClick={() => setMoved(moved() + 1)}>
          {words().later}
        </Button>
      </Actions>
      <div class={style["lanes"]} role="img" aria-label={words().pictureLabel(format().day(from()), format().day(until()))}>
        <span />
        <svg viewBox={`0 0 ${width} 16`} aria-hidden="true">
          <For each={monthStarts(from(), until())}>
            {(day) => (
              <text class={style["month"]} x={x(day)} y="12">
                {format().month(day.slice(0, 7))}
              </text>
            )}
          </For>
        </svg>
        <For each={lanes()}>
          {(lane) => (
            <>
              <span class={style["laneName"]}>{lane.debt === null ? words().noDebt : nameOf(lane.debt, open)}</span>
              <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                <line class={style["rail"]} x1="0" x2={width} y1={height / 2} y2={height / 2} />
                <Show when={moved() === 0 || moved() === 1}>
                  <line class={style["now"]} x1={x(open.today())} x2={x(open.today())} y1="0" y2={height} />
                </Show>
                <For each={lane.dots}>
                  {(dot) => <circle class={style[dot.state]} cx={(dot.week + 0.5) * perWeek} cy={height / 2} r={radius(dot)} />}
                </For>
              </svg>
            </>
          )}
        </For>
      </div>
      <ul class={style["keys"]}>
        <For each={["past", "ahead", "uncertain"] as const}>
          {(state) => (
            <li>
              <svg class={style["key"]} viewBox="0 0 16 16" aria-hidden="true">
                <circle class={style[state]} cx="8" cy="8" r="5" />
              </svg>
              {{ past: words().keyPast, ahead: words().keyAhead, uncertain: words().keyUncertain }[state]}
            </li>
          )}
        </For>
        <li>{words().keyToday}</li>
      </ul>
      <Soft>{words().bigger}</Soft>
    </Card>
  );
}

/** Area grows with the count, up to the height of the lane. */
const radius = ({ count }: Dot): number => Math.min(height / 2 - 2, 4 + Math.sqrt(count - 1) * 1.5);

/** Every other month. */
function monthStarts(from: Day, until: Day): readonly Day[] {
  const first = addMonths(from, 1, 1);
  const starts = Array.from({ length: 12 }, (_, months) => addMonths(first, months, 1));
  return starts.filter((day) => day <= addDays(until, -halfYear / 6) && monthOf(day) % 2 === 1);
}

function wideScreen(): () => boolean {
  const query = window.matchMedia("(min-width: 768px)");
  const [is, setIs] = createSignal(query.matches);
  const look = (): void => void setIs(query.matches);
  query.addEventListener("change", look);
  onCleanup(() => query.removeEventListener("change", look));
  return is;
}
