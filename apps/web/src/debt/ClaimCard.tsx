/** What they claim, what the contract gives and what of it can be asked about, as bars; then part by part with the reason, and what may be said. */

import { type Fen, sumFen } from "@tanhao/core/money";
import { chargedLawful } from "@tanhao/core/standing/charged-lawful";
import { onOwnDay } from "@tanhao/core/standing/claim-difference";
import { isLicensedLender } from "@tanhao/core/standing/licensed-lender";
import type { ClaimDifference, DebtStanding } from "@tanhao/core/standing/standing";
import { wordSay } from "@tanhao/text/word-standing";
import { createMemo, For, Show } from "solid-js";
import { BarChart } from "../design/BarChart.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { ToSay } from "../design/ToSay.tsx";
import { Told } from "../glossary/Told.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { documentWords, lawWords } from "../language/explain-words.ts";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { chineseStandingTexts, pathWords, standingTexts } from "../path/path-words.ts";
import { standingWords } from "../path/standing-words.ts";
import style from "./ClaimCard.module.css";
import { debtWords } from "./debt-words.ts";

export function ClaimCard(props: { readonly standing: DebtStanding }) {
  const claimed = () => props.standing.debt.claimed;
  const difference = () => onOwnDay(props.standing.difference);
  const apart = () => sumFen(difference().map(({ fen }) => fen));
  const charged = createMemo(() => chargedLawful(props.standing));
  const asks = () => charged().asks.filter(({ unpaidFen }) => unpaidFen > 0);
  /** A claim below the contract is nothing to ask about. */
  const aboutDifference = () => {
    if (apart() < 0) return debtWords().claimLower;
    const licensed = isLicensedLender(props.standing.debt.lender.type);
    return licensed
      ? `${debtWords().differenceNote}${debtWords().sentenceGap}${debtWords().differenceLicensed}`
      : debtWords().differenceNote;
  };
  const claimDay = () => (charged().claimed?.contractFen == null ? debtWords().claimAlone : debtWords().claimOnDay);
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
            <BorrowerOnly>
              <ButtonLink look="quiet" href={`#/debts/${props.standing.debt.id}/edit`}>
                {debtWords().edit}
              </ButtonLink>
            </BorrowerOnly>
          </>
        }
      >
        {(said) => (
          <>
            <Soft>{claimDay()(format().day(said().on))}</Soft>
            <BarChart label={pathWords().chargedChart} bars={bars()} />
            <Show when={asks().length > 0}>
              <Soft>{pathWords().askedOn(format().day(props.standing.on))}</Soft>
            </Show>
            <Show when={difference().length > 0}>
              <FigureLine strong label={<Told sentence={debtWords().claimMinusContract} />} value={format().signedYuan(apart())} />
              <Soft>{aboutDifference()}</Soft>
              <Disclosure summary={debtWords().partByPart}>
                <ul class={style["list"]}>
                  <For each={difference()}>{(one) => <OnePart row={one} />}</For>
                </ul>
              </Disclosure>
            </Show>
            <Disclosure summary={standingWords().say.title}>
              <ToSay chinese={wordSay(charged().say, chineseStandingTexts)} reading={wordSay(charged().say, standingTexts())} />
            </Disclosure>
          </>
        )}
      </Show>
    </Card>
  );
}

const OnePart = (props: { readonly row: ClaimDifference }) => (
  <li class={style["part"]}>
    <h3 class={style["name"]}>{props.row.part === "total" ? documentWords().part.total : terms().part[props.row.part]}</h3>
    <FigureLine label={debtWords().claimColumn.claimed} value={format().yuan(props.row.claimedFen)} />
    <FigureLine label={debtWords().claimColumn.computed} value={format().yuan(props.row.computedFen)} />
    <FigureLine label={debtWords().claimColumn.difference} value={format().signedYuan(props.row.fen)} />
    <Soft>{documentWords().because[props.row.because]}</Soft>
  </li>
);

const bar = (label: string, size: Fen, tone: string) => ({ label, value: format().yuan(size), size, tone });
