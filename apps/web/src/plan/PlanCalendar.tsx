/** What is to be paid when, by month; the first months at once, the others folded away; and the days as a calendar file. */

import type { Day } from "@tanhao/core/day";
import { calendarEntries } from "@tanhao/core/followup/calendar-entries";
import type { Plan } from "@tanhao/core/plan/plan";
import { type PlanMonth, planCalendar } from "@tanhao/core/plan/plan-calendar";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { followupWords, nameOf } from "../home/action-words.ts";
import { format, shellWords } from "../language/words.ts";
import { saveDownload } from "../settings/save-download.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

/** As far as a person plans at a glance. */
const shownMonths = 3;

export function PlanCalendar(props: { readonly plan: Plan }) {
  const months = createMemo(() => planCalendar(props.plan));
  const later = () => months().slice(shownMonths);
  return (
    <Show when={months().length > 0}>
      <Card title={planWords().calendar}>
        <Months plan={props.plan} months={months().slice(0, shownMonths)} />
        <Show when={later().length > 0}>
          <Disclosure summary={planWords().laterMonths(later().length)}>
            <Months plan={props.plan} months={later()} />
          </Disclosure>
        </Show>
        <CalendarFile plan={props.plan} />
      </Card>
    </Show>
  );
}

function Months(props: { readonly plan: Plan; readonly months: readonly PlanMonth[] }) {
  const open = useCase();
  const mayPropose = (id: string) => props.plan.debts.some((debt) => debt.id === id && debt.mayPropose);
  /** A sum that comes once is no month's money: it is named where it is used. */
  const outOf = (id: string) => props.plan.debts.find((debt) => debt.id === id)?.paidFrom ?? [];
  const dueLabel = (id: string, day: Day) => {
    const label = mayPropose(id) ? planWords().due : planWords().dueNeutral;
    return label(format().monthDay(day), nameOf(id, open));
  };
  return (
    <ol class={style["list"]}>
      <For each={props.months}>
        {(month) => (
          <li>
            <h3>{planWords().monthSum(format().month(month.month), format().yuan(month.fen))}</h3>
            <ul class={style["list"]}>
              <For each={month.dues}>
                {({ id, day, fen }) => (
                  <li>
                    <FigureLine label={dueLabel(id, day)} value={format().yuan(fen)} />
                    <For each={outOf(id)}>{(sum) => <Soft>{planWords().paidFrom(sum.source, format().yuan(sum.fen))}</Soft>}</For>
                  </li>
                )}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ol>
  );
}

/** Only days of debts that may be proposed on: a calendar must not push anyone to pay what is not verified. */
function CalendarFile(props: { readonly plan: Plan }) {
  const open = useCase();
  const [making, setMaking] = createSignal(false);
  const entries = () =>
    calendarEntries({ plan: { ...props.plan, debts: props.plan.debts.filter(({ mayPropose }) => mayPropose) }, actions: [] });
  const file = async (): Promise<string> => {
    setMaking(true);
    try {
      const { writeIcs } = await import("@tanhao/writers/ics/write-ics");
      const { calendar } = followupWords();
      const events = entries().map(({ id, day, what, remindDaysBefore }) => ({
        id,
        day,
        title: what === "pay" ? calendar.pay : calendar.review,
        ...(what === "pay" && { note: planWords().icsPay }),
        remindDaysBefore,
      }));
      return await writeIcs(events, { name: shellWords().appName, stamped: open.today() });
    } finally {
      setMaking(false);
    }
  };
  const save = async () => {
    if (saveDownload("plan.ics", await file(), "text/calendar;charset=utf-8")) notify(planWords().icsSaved);
  };
  return (
    <Show when={entries().length > 0}>
      <Button icon="calendar" busy={making() ? shellWords().loading : undefined} onClick={() => void save()}>
        {planWords().ics}
      </Button>
      <Soft>{planWords().icsNote}</Soft>
    </Show>
  );
}
