/** What they claim beside what the contract gives, part by part, and why the two may differ. */

import { sumFen } from "@tanhao/core/money";
import { onOwnDay } from "@tanhao/core/standing/claim-difference";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { For, Show } from "solid-js";
import { BarChart } from "../design/BarChart.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { documentWords } from "../language/explain-words.ts";
import { format, terms } from "../language/words.ts";
import style from "./ClaimCard.module.css";
import { debtWords } from "./debt-words.ts";

export function ClaimCard(props: { readonly standing: DebtStanding }) {
  const claimed = () => props.standing.debt.claimed;
  const difference = () => onOwnDay(props.standing.difference);
  const bars = () => {
    const said = claimed();
    const computedFen = sumFen(difference().map((row) => row.computedFen));
    return [
      ...(said
        ? [{ label: debtWords().claimColumn.claimed, value: format().yuan(said.totalFen), size: said.totalFen, tone: "claimed" }]
        : []),
      ...(difference().length > 0
        ? [{ label: debtWords().claimColumn.computed, value: format().yuan(computedFen), size: computedFen, tone: "principal" }]
        : []),
    ];
  };
  return (
    <Card title={debtWords().claimTitle}>
      <Show
        when={claimed()}
        fallback={
          <>
            <Soft>{debtWords().claimNone}</Soft>
            <ButtonLink look="quiet" href={`#/debts/${props.standing.debt.id}/edit`}>
              {debtWords().edit}
            </ButtonLink>
          </>
        }
      >
        {(said) => (
          <>
            <Soft>{debtWords().claimOnDay(format().day(said().on))}</Soft>
            <BarChart label={debtWords().claimTitle} bars={bars()} />
            <Show when={difference().length > 0}>
              <ul class={style["list"]}>
                <For each={difference()}>
                  {(one) => (
                    <li class={style["part"]}>
                      <h3 class={style["name"]}>{one.part === "total" ? documentWords().part.total : terms().part[one.part]}</h3>
                      <dl class={style["sums"]}>
                        <div>
                          <dt>{debtWords().claimColumn.claimed}</dt>
                          <dd>{format().yuan(one.claimedFen)}</dd>
                        </div>
                        <div>
                          <dt>{debtWords().claimColumn.computed}</dt>
                          <dd>{format().yuan(one.computedFen)}</dd>
                        </div>
                        <div>
                          <dt>{debtWords().claimColumn.difference}</dt>
                          <dd>{format().signedYuan(one.fen)}</dd>
                        </div>
                      </dl>
                      <Soft>{documentWords().because[one.because]}</Soft>
                    </li>
                  )}
                </For>
              </ul>
              <Soft>{debtWords().differenceNote}</Soft>
            </Show>
          </>
        )}
      </Show>
    </Card>
  );
}
