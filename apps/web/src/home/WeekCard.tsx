/**
 * What comes in the next days, by day: what to do, and what falls due by contract; after it what the week before left over.
 * What is older is one line: it must not stand before what is due now.
 */

import { addDays, type Day, daysBetween } from "@tanhao/core/day";
import { type Action, splitByTime } from "@tanhao/core/followup/action";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import type { OpenCase } from "../case/open-case.ts";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { actionHref, actionTitle, nameOf } from "./action-words.ts";
import { caseHomeWords } from "./case-home-words.ts";
import style from "./WeekCard.module.css";

interface Coming {
  readonly day: Day;
  readonly title: string;
  readonly href: string;
}

/** As many as a tired person reads; the rest is one tap away. */
const shownAtOnce = 7;
/** What is over for longer is looked at in a quiet hour. */
const lateDays = 7;

export function WeekCard() {
  const open = useCase();
  const week = createMemo(() => comingUp(open));
  const coming = () => week().shown;
  return (
    <Card title={caseHomeWords().weekTitle}>
      <Show when={coming().length > 0} fallback={<Soft>{caseHomeWords().weekNothing}</Soft>}>
        <ol class={style["list"]}>
          <For each={coming().slice(0, shownAtOnce)}>
            {(one) => (
              <li class={style["line"]}>
                <span class={style["day"]}>
                  {format().monthDay(one.day)}
                  <span class={style["when"]}>{when(daysBetween(open.today(), one.day))}</span>
                </span>
                <a class={style["what"]} href={one.href}>
                  {one.title}
                </a>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Show when={coming().length > shownAtOnce}>
        <Soft>{caseHomeWords().weekMore(coming().length - shownAtOnce)}</Soft>
      </Show>
      <Show when={week().longOver > 0}>
        <a class={style["older"]} href="#/actions">
          {caseHomeWords().weekOlder(week().longOver)}
        </a>
      </Show>
      <Actions>
        <ButtonLink href="#/actions">{caseHomeWords().allActions}</ButtonLink>
        <ButtonLink href="#/path">{caseHomeWords().whatHappens}</ButtonLink>
        <ButtonLink look="quiet" href="#/timeline">
          {caseHomeWords().allDays}
        </ButtonLink>
        <ButtonLink look="quiet" href="#/week">
          {caseHomeWords().openWeek}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

function comingUp(open: OpenCase): { readonly shown: readonly Coming[]; readonly longOver: number } {
  const on = open.today();
  const { today, thisWeek } = splitByTime(open.actions(), on);
  const late = today.filter((action) => dayOf(action, on) < on);
  const recent = late.filter(({ day }) => daysBetween(day, on) <= lateDays);
  const asComing = (action: Action): Coming => ({ day: dayOf(action, on), title: actionTitle(action, open), href: actionHref(action) });
  const week = [...today.filter((action) => dayOf(action, on) >= on), ...thisWeek].map(asComing);
  const shown = [...[...week, ...duesOf(open)].sort(byDay), ...recent.map(asComing).sort(byDay)];
  return { shown, longOver: late.length - recent.length };
}

/** What is got ready before its day is not late until that day is over. */
const dayOf = ({ day, about }: Action, on: Day): Day => (day < on && about !== null && about >= on ? about : day);

const byDay = (a: Coming, b: Coming): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/** Dues by contract of the debts that are mine. */
function duesOf(open: OpenCase): readonly Coming[] {
  const [from, to] = [open.today(), addDays(open.today(), 6)];
  return open
    .standing()
    .debts.filter(({ debt }) => debt.status === "mine")
    .flatMap(({ debt, timeline }) =>
      timeline
        .filter(({ event, day }) => event === "due" && day >= from && day <= to)
        .map(({ day, fen }) => ({
          day,
          title: caseHomeWords().dueByContract(nameOf(debt.id, open), fen === null ? "" : format().yuan(fen)),
          href: `#/debts/${debt.id}`,
        })),
    );
}

function when(days: number): string {
  if (days < 0) return caseHomeWords().overdueBy(-days);
  if (days === 0) return caseHomeWords().today;
  return days === 1 ? caseHomeWords().tomorrow : caseHomeWords().inDays(days);
}
