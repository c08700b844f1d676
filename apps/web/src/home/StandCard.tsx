/** Where I stand over all debts that are mine: what contract and payments give, what is claimed, the difference, by part. */

import { debtName } from "@tanhao/app/case/debt-name";
import { balanceParts, totalOf } from "@tanhao/core/debt/balance";
import { fen, sumFen } from "@tanhao/core/money";
import { onOwnDay } from "@tanhao/core/standing/claim-difference";
import { isOverdue, rememberedLater } from "@tanhao/core/standing/debt-state";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import { Show } from "solid-js";
import { BarChart } from "../design/BarChart.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { BigFigure, FigureLine } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { StackedBar } from "../design/StackedBar.tsx";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { caseHomeWords } from "./case-home-words.ts";

export function StandCard(props: { readonly standing: CaseStanding }) {
  const mine = () => props.standing.debts.filter(({ debt }) => debt.status === "mine");
  /** `null`: of none is it known to be overdue, but not of all is it known. */
  const overdue = () => {
    const known = mine().map(isOverdue);
    const count = known.filter((is) => is === true).length;
    return count === 0 && known.includes(null) ? null : count;
  };
  /** Noted as paid or as somebody else's is said and done; the rest has to be verified. */
  const unclear = () => props.standing.debts.filter(({ debt }) => debt.status === "unsure" || debt.status === "disputed").length;
  const withBalance = () => mine().filter(({ balance }) => balance !== null);
  const claimed = () => mine().filter(({ debt }) => debt.claimed !== undefined);
  /** The newest of the claims shown. */
  const lastClaim = () =>
    claimed()
      .flatMap(({ debt }) => debt.claimed?.on ?? [])
      .sort()
      .at(-1) ?? props.standing.on;
  /** The first only: one thing to mend at a time. */
  const paymentsLack = () => mine().find((standing) => rememberedLater(standing) !== null);
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
    <Card title={caseHomeWords().standTitle}>
      <Show when={mine().length + unclear() > 0}>
        <p>{caseHomeWords().stand(mine().length, overdue(), unclear())}</p>
      </Show>
      <Show
        when={withBalance().length > 0}
        fallback={
          <Show when={claimed().length > 0} fallback={<p>{mine().length > 0 ? caseHomeWords().noSumYet : caseHomeWords().noneIsMine}</p>}>
            <BigFigure
              label={caseHomeWords().claimed}
              value={format().yuan(props.standing.totals.claimedFen)}
              note={caseHomeWords().onlyClaims(format().day(lastClaim()))}
            />
          </Show>
        }
      >
        <BigFigure
          label={caseHomeWords().computed(format().day(props.standing.on))}
          value={format().yuan(total())}
          note={caseHomeWords().perDay(format().yuan(props.standing.totals.perDayFen))}
        />
        <StackedBar parts={bars()} />
        <Show when={claimed().length > 0}>
          <Stack gap="small">
            <FigureLine
              label={`${caseHomeWords().claimed}${caseHomeWords().claimedOf(claimed().length, mine().length)}`}
              value={format().yuan(props.standing.totals.claimedFen)}
            />
            <Show when={both().length > 0}>
              <FigureLine
                label={difference() >= 0 ? caseHomeWords().aboveContract : caseHomeWords().belowContract}
                value={format().yuan(fen(Math.abs(difference())))}
              />
            </Show>
          </Stack>
        </Show>
        <Disclosure summary={caseHomeWords().partsLabel}>
          <Stack>
            <BarChart label={caseHomeWords().partsLabel} bars={bars()} />
            <Soft>{caseHomeWords().differenceNote}</Soft>
          </Stack>
        </Disclosure>
      </Show>
      <Show when={props.standing.totals.withoutBalance > 0 && withBalance().length > 0}>
        <Soft>{caseHomeWords().withoutBalance(props.standing.totals.withoutBalance)}</Soft>
      </Show>
      <Show when={paymentsLack()}>
        {(lacking) => (
          <Stack gap="small">
            <Soft>{caseHomeWords().paymentsLacking(debtName(lacking().debt))}</Soft>
            <ButtonLink look="quiet" href={`#/debts/${lacking().debt.id}`}>
              {caseHomeWords().toPayments}
            </ButtonLink>
          </Stack>
        )}
      </Show>
      <Show when={others() > 0}>
        <Soft>{caseHomeWords().notCounted(others())}</Soft>
      </Show>
      <Show when={mine().length > 0}>
        <ButtonLink href="#/plan">{caseHomeWords().toPlan}</ButtonLink>
      </Show>
    </Card>
  );
}
