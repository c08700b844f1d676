/** One debt opened: what is pressing and one step; what the contract says is owed, by part; the claim beside it; what may be asked about; what the rules say. */

import { useNavigate } from "@solidjs/router";
import { removeDebt } from "@tanhao/app/case/change-debt";
import { debtName } from "@tanhao/app/case/debt-name";
import { isSettled } from "@tanhao/core/standing/debt-state";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { undoable } from "../case/undoable.ts";
import { Button } from "../design/Button.tsx";
import { Columns } from "../design/Columns.tsx";
import { Later } from "../design/Later.tsx";
import { Actions, Mark, Page } from "../design/Layout.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { HelperNotes } from "../helping/HelperNotes.tsx";
import { nameOf } from "../home/action-words.ts";
import { terms } from "../language/term-words.ts";
import { shellWords } from "../language/words.ts";
import { OfferLadderCard } from "../plan/OfferLadderCard.tsx";
import { AskedCard } from "./AskedCard.tsx";
import { BalanceCard } from "./BalanceCard.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { DebtContacts } from "./DebtContacts.tsx";
import { debtWords } from "./debt-words.ts";
import { FindingsCard } from "./FindingsCard.tsx";
import { ForDebt } from "./ForDebt.tsx";
import { HappensCard } from "./HappensCard.tsx";
import { LenderUnknownCard } from "./LenderUnknownCard.tsx";
import { OverTimeCard } from "./OverTimeCard.tsx";

/** Fetched where something was agreed: most debts have nothing of it. */
const AgreedCard = lazy(async () => ({ default: (await import("./AgreedCard.tsx")).AgreedCard }));

/** At the end of a long page. */
const BridgeCards = lazy(async () => ({ default: (await import("./BridgeCards.tsx")).BridgeCards }));

export const DebtPage = () => <ForDebt>{(standing) => <OneDebt standing={standing()} />}</ForDebt>;

function OneDebt(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const navigate = useNavigate();
  const [removing, setRemoving] = createSignal(false);
  const debt = () => props.standing.debt;
  const lender = () => {
    const { name, type } = debt().lender;
    return [name === debtName(debt()) ? undefined : name, type === "unknown" ? debtWords().lenderUnknown : terms().lenderType[type]]
      .filter(Boolean)
      .join(" · ");
  };
  const isAgreed = () => open.record().agreements.some(({ payload, takenBack }) => payload.debt === debt().id && !takenBack);
  const remove = async () => {
    const { id } = debt();
    const step = undoable(open);
    navigate("/");
    if (await keptOrSaid(removeDebt(id, step.ports))) step.said(debtWords().removed);
  };
  return (
    <Page title={nameOf(debt().id, open)} lead={lender()} back={{ href: "#/", label: shellWords().backHome }}>
      <Show when={debt().status !== "mine"}>
        <p>
          <Mark look="note">{terms().status[debt().status]}</Mark>
        </p>
      </Show>
      <Columns
        first={
          <>
            <HappensCard standing={props.standing} />
            <Show when={isAgreed()}>
              <Suspense>
                <AgreedCard standing={props.standing} />
              </Suspense>
            </Show>
            <Show when={debt().status === "mine" && debt().lender.type === "unknown"}>
              <LenderUnknownCard debt={debt().id} />
            </Show>
            <BalanceCard standing={props.standing} />
            <Later>
              <Show when={props.standing.balance !== null || debt().claimed !== undefined}>
                <ClaimCard standing={props.standing} />
              </Show>
            </Later>
            <Later>
              <AskedCard standing={props.standing} />
            </Later>
          </>
        }
        second={
          <>
            <Later>
              <OfferLadderCard standing={props.standing} />
            </Later>
            <Later>
              <Show when={!isSettled(props.standing)}>
                <OverTimeCard standing={props.standing} />
              </Show>
            </Later>
            <Later>
              <FindingsCard findings={props.standing.findings} />
              <HelperNotes debt={debt().id} />
            </Later>
            <Later>
              <Suspense>
                <BridgeCards standing={props.standing} />
              </Suspense>
              <DebtContacts debt={debt().id} />
            </Later>
          </>
        }
      />
      <BorrowerOnly>
        <Actions>
          <Button look="quiet" onClick={() => setRemoving(true)}>
            {debtWords().removeDebt}
          </Button>
        </Actions>
      </BorrowerOnly>
      <Sheet title={debtWords().removeTitle} open={removing()} onClose={() => setRemoving(false)} closeLabel={shellWords().close}>
        <p>{debtWords().removeLead}</p>
        <Actions>
          <Button look="grave" onClick={() => void remove()}>
            {debtWords().removeYes}
          </Button>
          <Button onClick={() => setRemoving(false)}>{shellWords().cancel}</Button>
        </Actions>
      </Sheet>
    </Page>
  );
}
