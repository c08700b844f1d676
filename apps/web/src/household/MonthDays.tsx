/** The accounts through the month: a drawing of what is in them day by day, and the same day by day in words. */

import type { AccountDay, AccountMonth } from "@tanhao/core/budget/account-month";
import type { LivingMonth } from "@tanhao/core/budget/living-money";
import { addDays, type Day, daysBetween, earlierOf } from "@tanhao/core/day";
import type { Fen } from "@tanhao/core/money";
import { createMemo, For, Show } from "solid-js";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { StackedSteps, type Step } from "../design/StackedSteps.tsx";
import { format } from "../language/words.ts";
import { monthTerms, webMonthWords } from "./month-words.ts";

/** One for each account, in turn. */
const tones = ["principal", "interest", "penalty-interest", "default-fee", "other-fees"] as const;

export function MonthDays(props: { readonly month: LivingMonth }) {
  const words = webMonthWords;
  const days = createMemo(() =>
    props.month.accounts
      .flatMap(({ account, days: all }) => all.map((day) => ({ account, ...day })))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  );
  const first = () => earliest(props.month);
  const risks = () => days().filter(({ debits, leftFen }) => leftFen !== null && debits.some(({ state }) => state !== "paid"));
  return (
    <Show when={days().length > 0}>
      <Card title={words().days}>
        <Stack>
          <StackedSteps
            steps={stepsOf(props.month)}
            marks={risks().map(({ day }) => daysBetween(first(), day))}
            today={daysBetween(first(), props.month.on)}
          />
          <Soft>{words().chartNote}</Soft>
          <ul>
            <For each={days()}>
              {(day) => (
                <li>
                  <strong>{format().day(day.day)}</strong>
                  <For each={movementsOf(day)}>{(movement) => <div>{movement}</div>}</For>
                  <Soft>{leftWords(day.account.name, day.leftFen)}</Soft>
                </li>
              )}
            </For>
          </ul>
          <Soft>{words().notCounted}</Soft>
        </Stack>
      </Card>
    </Show>
  );
}

function movementsOf({ debits, income }: AccountDay): string[] {
  const [words, terms] = [webMonthWords(), monthTerms()];
  return [
    ...debits.map(({ debit, state }) => words.movement(debit.name, format().yuan(debit.fen), terms.debit[state])),
    ...income.map(({ name, fen }) => words.comes(name, format().yuan(fen))),
  ];
}

const leftWords = (account: string, leftFen: Fen | null): string =>
  leftFen === null ? webMonthWords().unknownLeft(account) : webMonthWords().left(account, format().yuan(leftFen));

/** An account whose balance was read later counts as it was read. */
const earliest = ({ on, accounts }: LivingMonth): Day =>
  accounts.reduce((first, { account }) => earlierOf(account.balance?.on ?? on, first), on);

function stepsOf(month: LivingMonth): readonly Step[] {
  const first = earliest(month);
  const known = month.accounts.filter(({ account }) => account.balance !== undefined);
  const changes = new Set<Day>([first, ...known.flatMap(({ days }) => days.map(({ day }) => day)), addDays(month.until, 1)]);
  return [...changes].sort().map((day) => ({
    at: daysBetween(first, day),
    parts: known.map((account, index) => ({
      tone: tones[index % tones.length] ?? "principal",
      size: Math.max(0, leftOn(account, day)),
    })),
  }));
}

const leftOn = ({ account, days }: AccountMonth, on: Day): number =>
  days.findLast(({ day }) => day <= on)?.leftFen ?? account.balance?.fen ?? 0;
