/** The balance from the pay-out to three months ahead: drawn by part, with a key, and told day by day for whoever opens it. */

import { daysBetween, yearOf } from "@tanhao/core/day";
import { type BalancePart, balanceParts, totalOf } from "@tanhao/core/debt/balance";
import { fen } from "@tanhao/core/money";
import { type BalanceOverTime, type BalancePoint, balanceOverTime } from "@tanhao/core/standing/balance-over-time";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, For, Show } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { StackedSteps } from "../design/StackedSteps.tsx";
import { Swatch } from "../design/Swatch.tsx";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { pathWords } from "../path/path-words.ts";
import style from "./OverTimeCard.module.css";

export function OverTimeCard(props: { readonly standing: DebtStanding }) {
  const over = createMemo(() => balanceOverTime(props.standing.debt, props.standing.on));
  return <Show when={over()}>{(found) => <OverTime over={found()} />}</Show>;
}

function OverTime(props: { readonly over: BalanceOverTime }) {
  const words = pathWords;
  const points = () => props.over.points;
  const first = () => points()[0]?.day ?? props.over.on;
  const last = () => points().at(-1)?.day ?? props.over.on;
  const since = (day: BalancePoint["day"]) => daysBetween(first(), day);
  /** Asked by every step: hundreds after years of payments. */
  const shown = createMemo(() => balanceParts.filter((part) => points().some(({ balance }) => balance[part] > 0)));
  const now = () => points().find(({ when }) => when === "now");
  const highest = () => points().reduce((most, { balance }) => fen(Math.max(most, totalOf(balance))), fen(0));
  const steps = createMemo(() =>
    points().map(({ day, balance }) => ({ at: since(day), parts: shown().map((tone) => ({ tone, size: balance[tone] })) })),
  );
  return (
    <Card title={words().overTimeTitle}>
      <figure class={style["figure"]}>
        <span class={style["axis"]}>{words().highest(format().yuan(highest()))}</span>
        <StackedSteps steps={steps()} marks={props.over.payments.map(({ day }) => since(day))} today={since(props.over.on)} />
        <span class={style["days"]}>
          <span>{format().day(first())}</span>
          <span>{format().day(last())}</span>
        </span>
        <figcaption>
          <Soft>{words().keyOrder}</Soft>
          <ul class={style["key"]}>
            <For each={[...shown()].reverse()}>
              {(part) => (
                <li>
                  <Swatch tone={part} />
                  {words().partAmount(terms().part[part], format().yuan(now()?.balance[part] ?? fen(0)))}
                </li>
              )}
            </For>
            <li>
              <Line dashed />
              {words().todayLine(format().day(props.over.on))}
            </li>
            <Show when={props.over.payments.length > 0}>
              <li>
                <Line />
                {words().paymentLine(props.over.payments.length)}
              </li>
            </Show>
          </ul>
          <Soft>{words().overTimeNote(format().day(last()))}</Soft>
        </figcaption>
      </figure>
      <Disclosure summary={words().asTable}>
        <InWords over={props.over} parts={shown()} />
      </Disclosure>
    </Card>
  );
}

const Line = (props: { readonly dashed?: boolean }) => (
  <svg class={style["swatch"]} viewBox="0 0 10 10" aria-hidden="true">
    <line
      class={`${style["line"]} ${props.dashed === true ? style["dashed"] : ""}`}
      x1="5"
      x2="5"
      y1="0"
      y2={props.dashed === true ? 10 : 6}
    />
  </svg>
);

/** From here on the years before this one are each a tap away: a table of hundreds of lines is slow to make and to read. */
const many = 40;

/** The drawing as tables: every step, its parts, and what was paid that day. */
function InWords(props: { readonly over: BalanceOverTime; readonly parts: readonly BalancePart[] }) {
  const thisYear = () => yearOf(props.over.on);
  const years = createMemo(() => {
    const { points } = props.over;
    return points.length < many ? [] : [...new Set(points.map(({ day }) => yearOf(day)))].filter((year) => year < thisYear());
  });
  const isApart = ({ day }: BalancePoint) => years().includes(yearOf(day));
  return (
    <>
      <For each={years()}>
        {(year) => (
          <Disclosure summary={pathWords().tableYear(year)}>
            <Steps over={props.over} points={props.over.points.filter(({ day }) => yearOf(day) === year)} parts={props.parts} />
          </Disclosure>
        )}
      </For>
      <Steps over={props.over} points={props.over.points.filter((point) => !isApart(point))} parts={props.parts} />
    </>
  );
}

interface StepsProps {
  readonly over: BalanceOverTime;
  /** At least one. */
  readonly points: readonly BalancePoint[];
  readonly parts: readonly BalancePart[];
}

function Steps(props: StepsProps) {
  const words = pathWords;
  const paidOn = (day: BalancePoint["day"]) => props.over.payments.filter((payment) => payment.day === day);
  const notes = (point: BalancePoint) => [
    ...(point.when === "now" ? [words().today] : []),
    ...(point.when === "ahead" ? [words().ifUnpaid] : []),
    ...paidOn(point.day).map((payment) => words().paidThen(format().yuan(payment.fen))),
  ];
  const parts = ({ balance }: BalancePoint) =>
    props.parts.filter((part) => balance[part] > 0).map((part) => words().partAmount(terms().part[part], format().yuan(balance[part])));
  return (
    <table class={style["table"]}>
      <caption class="visually-hidden">
        {words().overTimeLabel(
          format().day(props.points[0]?.day ?? props.over.on),
          format().day(props.points.at(-1)?.day ?? props.over.on),
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words().tableDay}</th>
          <th scope="col">{words().tableTotal}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.points}>
          {(point) => (
            <tr>
              <th scope="row">
                {format().day(point.day)}
                <For each={notes(point)}>{(note) => <span class={style["note"]}>{note}</span>}</For>
              </th>
              <td>
                {format().yuan(totalOf(point.balance))}
                <For each={parts(point)}>{(part) => <span class={style["note"]}>{part}</span>}</For>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
