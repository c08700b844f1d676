/** From an agreement to a closed debt: what is looked at before paying, each instalment with its proof, what comes after the last one. */

import { tickSettlement } from "@tanhao/app/escalation/keep-steps";
import { settledPathOf } from "@tanhao/app/escalation/settled-path-of";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { debtWords } from "../debt/debt-words.ts";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Page } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { AfterCard } from "./AfterCard.tsx";
import { BeforeCard } from "./BeforeCard.tsx";
import { InstalmentsCard } from "./InstalmentsCard.tsx";
import { settledWords } from "./settled-words.ts";

export const SettledPage = () => <ForDebt>{(standing) => <PathFor standing={standing()} />}</ForDebt>;

function PathFor(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const words = settledWords;
  const debt = () => props.standing.debt;
  const path = createMemo(() => settledPathOf(props.standing, open.record(), open.law().lawBook));
  const tick = (step: Parameters<typeof tickSettlement>[0]) => void keptOrSaid(tickSettlement(step, open.ports));
  const isNeutral = () => props.standing.words.set === "neutral" && path().paidOff === null;
  return (
    <Page title={words().title} lead={words().lead} back={{ href: `#/debts/${debt().id}`, label: nameOf(debt().id, open) }}>
      <Show
        when={!isNeutral()}
        fallback={
          <Card look="note">
            <p>{words().neutral}</p>
            <NeutralNote words={props.standing.words} first />
            <ButtonLink href={`#/debts/${debt().id}/words`}>{debtWords().prepareWords}</ButtonLink>
          </Card>
        }
      >
        <Show when={path().course === null && path().paidOff === null}>
          <Card>
            <p>{words().none}</p>
            <ButtonLink href={`#/debts/${debt().id}/agreement`}>{words().toAgreement}</ButtonLink>
          </Card>
        </Show>
        <Show when={path().paidOff === null}>
          <BeforeCard path={path()} debt={debt().id} onTick={tick} />
        </Show>
        <Show when={path().instalments.length > 0}>
          <InstalmentsCard path={path()} debt={debt().id} onTick={tick} />
        </Show>
        <Show when={path().course !== null || path().paidOff !== null}>
          <AfterCard path={path()} debt={debt()} onTick={tick} />
        </Show>
      </Show>
    </Page>
  );
}
