/** The balance of one debt by part, each part opening into how it came about; or what is missing to work it out, where that is the person's to know. */

import { explainPart } from "@tanhao/core/accrual/explain-account";
import { type BalancePart, balanceParts, totalOf } from "@tanhao/core/debt/balance";
import { rememberedLater } from "@tanhao/core/standing/debt-state";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { For, Show } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { ExplanationTree } from "../design/ExplanationTree.tsx";
import { BigFigure, FigureLine, OpenFigure } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { StackedBar } from "../design/StackedBar.tsx";
import { Swatch } from "../design/Swatch.tsx";
import { Beside } from "../glossary/Beside.tsx";
import { Told } from "../glossary/Told.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { factName } from "../language/explain-words.ts";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { debtWords } from "./debt-words.ts";
import { yearlyCostSentence } from "./yearly-cost-sentence.ts";

export function BalanceCard(props: { readonly standing: DebtStanding }) {
  return (
    <Show when={props.standing.account} fallback={isOwn(props.standing) && <MissingCard standing={props.standing} />}>
      {(account) => {
        const balance = () => account().balance;
        const parts = () => balanceParts.filter((part) => account().charged[part] > 0);
        const growth = () => {
          const { perDayFen, perMonthFen } = props.standing;
          const day = !perDayFen ? "" : debtWords().perDay(format().yuan(perDayFen));
          const month = !perMonthFen ? "" : debtWords().perMonth(format().yuan(perMonthFen));
          return format().list([day, month].filter(Boolean));
        };
        return (
          <Card title={debtWords().balanceTitle}>
            <Show when={props.standing.debt.judgment}>
              {(judgment) => <p>{debtWords().judgedNote(format().yuan(judgment().unpaidFen))}</p>}
            </Show>
            <BigFigure
              label={debtWords().balanceOn(format().day(account().on))}
              value={format().yuan(totalOf(balance()))}
              note={growth()}
            />
            <Show when={rememberedLater(props.standing)}>
              {(remembered) => (
                <Stack gap="small">
                  <p>{debtWords().paymentsLacking(format().day(remembered()), format().day(account().overdueSince ?? remembered()))}</p>
                  <BorrowerOnly>
                    <ButtonLink href={`#/debts/${props.standing.debt.id}/edit`}>{debtWords().addPayments}</ButtonLink>
                  </BorrowerOnly>
                </Stack>
              )}
            </Show>
            <Show when={totalOf(balance()) > 0}>
              <StackedBar parts={parts().map((part) => ({ size: balance()[part], tone: part }))} />
            </Show>
            <Soft>{debtWords().openEach}</Soft>
            <div>
              <For each={parts()}>
                {(part) => (
                  <Beside of={part}>
                    <OpenFigure label={<PartName part={part} />} value={format().yuan(balance()[part])}>
                      <ExplanationTree explanation={explainPart(account(), part)} />
                    </OpenFigure>
                  </Beside>
                )}
              </For>
              <Show when={account().creditFen > 0}>
                <FigureLine label={debtWords().credit} value={format().yuan(account().creditFen)} />
              </Show>
            </div>
            <Show when={yearlyCostSentence(props.standing.yearlyCost)}>
              {(sentence) => (
                <Soft>
                  <Told sentence={debtWords().yearlyCost(sentence())} />
                </Soft>
              )}
            </Show>
          </Card>
        );
      }}
    </Show>
  );
}

/** Nobody has the contract of a debt that is not theirs, and what is paid needs no working out. */
const isOwn = ({ debt }: DebtStanding): boolean => debt.status === "mine" || debt.status === "disputed";

const PartName = (props: { readonly part: BalancePart }) => (
  <>
    <Swatch tone={props.part} />
    {terms().part[props.part]}
  </>
);

const MissingCard = (props: { readonly standing: DebtStanding }) => (
  <Card title={debtWords().missingTitle} look="note">
    <p>{debtWords().missingLead}</p>
    <ul>
      <For each={props.standing.missing}>{(path) => <li>{factName(path)}</li>}</For>
    </ul>
    <BorrowerOnly>
      <ButtonLink href={`#/debts/${props.standing.debt.id}/ask`}>{debtWords().addDetails}</ButtonLink>
    </BorrowerOnly>
  </Card>
);
