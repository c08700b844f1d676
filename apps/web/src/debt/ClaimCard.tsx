/** What they claim, what the contract gives and what of it can be asked about, as bars; then part by part with the reason, and what may be said. */

import type { Fen } from "@tanhao/core/money";
import { chargedLawful } from "@tanhao/core/standing/charged-lawful";
import { onOwnDay } from "@tanhao/core/standing/claim-difference";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { wordSay } from "@tanhao/text/word-standing";
import { createMemo, For, Show } from "solid-js";
import { BarChart } from "../design/BarChart.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { documentWords, lawWords } from "../language/explain-words.ts";
import { format, terms } from "../language/words.ts";
import { pathWords, standingTexts, standingWords } from "../path/path-words.ts";
import style from "./ClaimCard.module.css";
import { debtWords } from "./debt-words.ts";

export function ClaimCard(props: { readonly standing: DebtStanding }) {
  const claimed = () => props.standing.debt.claimed;
  const difference = () => onOwnDay(props.standing.difference);
  const charged = createMemo(() => chargedLawful(props.standing));
  const asks = () => charged().asks.filter(({ unpaidFen }) => unpaidFen > 0);
  /** Both sides on the claim's own day; without a claim, the contract on the day of the standing. */
  const bars = () => {
    const { claimed: said, contract } = charged();
    const contractFen = said ? said.contractFen : (contract?.totalFen ?? null);
    return [
      ...(said ? [bar(debtWords().claimColumn.claimed, said.totalFen, "claimed")] : []),
      ...(contractFen === null ? [] : [bar(debtWords().claimColumn.computed, contractFen, "principal")]),
      ...asks().map(({ rule, unpaidFen }) => bar(pathWords().askedBar(lawWords().rules[rule]?.title ?? rule), unpaidFen, "asked")),
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
            <BarChart label={pathWords().chargedChart} bars={bars()} />
            <Show when={asks().length > 0}>
              <Soft>{pathWords().askedOn(format().day(props.standing.on))}</Soft>
            </Show>
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
            <Disclosure summary={standingWords().say.title}>
              <blockquote class={style["say"]}>{wordSay(charged().say, standingTexts())}</blockquote>
            </Disclosure>
          </>
        )}
      </Show>
    </Card>
  );
}

const bar = (label: string, size: Fen, tone: string) => ({ label, value: format().yuan(size), size, tone });
