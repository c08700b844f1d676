/** Where I stand over all debts that are mine: what contract and payments give, what is claimed, the difference, by part. */

import { balanceParts, totalOf } from "@tanhao/core/debt/balance";
import { fen, sumFen } from "@tanhao/core/money";
import { onOwnDay } from "@tanhao/core/standing/claim-difference";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import { Show } from "solid-js";
import { BarChart } from "../design/BarChart.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { BigFigure, FigureLine } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { StackedBar } from "../design/StackedBar.tsx";
import { format, terms } from "../language/words.ts";
import { homeWords } from "./home-words.ts";

export function StandCard(props: { readonly standing: CaseStanding }) {
  const mine = () => props.standing.debts.filter(({ debt }) => debt.status === "mine");
  const withBalance = () => mine().filter(({ balance }) => balance !== null);
  const claimed = () => mine().filter(({ debt }) => debt.claimed !== undefined);
  const total = () => totalOf(props.standing.totals.balance);
  /** Only where both sides are known is there a difference to speak of. */
  const both = () => withBalance().filter(({ debt }) => debt.claimed !== undefined);
  const difference = () => sumFen(both().flatMap((standing) => onOwnDay(standing.difference).map((row) => row.fen)));
  const others = () => props.standing.debts.length - mine().length;
  const bars = () =>
    balanceParts
      .filter((part) => props.standing.totals.balance[part] > 0)
      .map((part) => ({
        label: terms().part[part],
        value: format().yuan(props.standing.totals.balance[part]),
        size: props.standing.totals.balance[part],
        tone: part,
      }));
  return (
    <Card title={homeWords().standTitle}>
      <Show
        when={withBalance().length > 0}
        fallback={
          <Show when={claimed().length > 0} fallback={<p>{mine().length > 0 ? homeWords().noSumYet : homeWords().noneIsMine}</p>}>
            <BigFigure label={homeWords().claimed} value={format().yuan(props.standing.totals.claimedFen)} note={homeWords().onlyClaims} />
          </Show>
        }
      >
        <BigFigure
          label={homeWords().computed}
          value={format().yuan(total())}
          note={homeWords().perDay(format().yuan(props.standing.totals.perDayFen))}
        />
        <StackedBar parts={bars()} />
        <Show when={claimed().length > 0}>
          <Stack gap="small">
            <FigureLine
              label={`${homeWords().claimed}${homeWords().claimedOf(claimed().length, mine().length)}`}
              value={format().yuan(props.standing.totals.claimedFen)}
            />
            <Show when={both().length > 0}>
              <FigureLine
                label={difference() >= 0 ? homeWords().aboveContract : homeWords().belowContract}
                value={format().yuan(fen(Math.abs(difference())))}
              />
            </Show>
          </Stack>
        </Show>
        <Disclosure summary={homeWords().partsLabel}>
          <Stack>
            <BarChart label={homeWords().partsLabel} bars={bars()} />
            <Soft>{homeWords().differenceNote}</Soft>
          </Stack>
        </Disclosure>
      </Show>
      <Show when={props.standing.totals.withoutBalance > 0 && withBalance().length > 0}>
        <Soft>{homeWords().withoutBalance(props.standing.totals.withoutBalance)}</Soft>
      </Show>
      <Show when={others() > 0}>
        <Soft>{homeWords().notCounted(others())}</Soft>
      </Show>
      <Show when={mine().length > 0}>
        <ButtonLink href="#/plan">{homeWords().toPlan}</ButtonLink>
      </Show>
    </Card>
  );
}
