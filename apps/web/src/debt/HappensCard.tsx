/**
 * What is most pressing with this debt, and one step: a court's day, why only to ask, where it stands. First on the
 * page of a debt.
 */

import { legalPath } from "@tanhao/core/standing/legal-path";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card } from "../design/Layout.tsx";
import { Way, Ways } from "../design/Ways.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { daysOfDebt } from "../path/days-of-debt.ts";
import { deadlineSentence } from "../path/deadline-sentence.ts";
import { eventName, pathWords } from "../path/path-words.ts";
import { isAtCourt, pressingStage } from "../path/pressing-stage.ts";
import { standingWords } from "../path/standing-words.ts";
import { whereNow } from "../path/where-now.ts";
import { rehearsalWords } from "../rehearsal/rehearsal-words.ts";
import { debtWords } from "./debt-words.ts";
import { NeutralNote } from "./NeutralNote.tsx";

export function HappensCard(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const debt = () => props.standing.debt;
  const path = createMemo(() => legalPath(props.standing, open.law().lawBook));
  const days = createMemo(() => daysOfDebt(props.standing, open));
  const dispute = () => {
    const { status } = debt();
    return status === "mine" ? null : standingWords().dispute.title[status];
  };
  /** Before a court and in a dispute the steps come first; else the next conversation. */
  const stepsFirst = () => {
    const stage = pressingStage(path());
    return dispute() !== null || (stage !== null && isAtCourt(stage));
  };
  const look = () => (days().next ? "today" : props.standing.words.set === "neutral" ? "note" : "plain");
  return (
    <Card title={dispute() ?? standingWords().path.title} look={look()}>
      <Show when={open.facts().urgent.courtPaper}>
        <p>{standingWords().timeline.courtFirst}</p>
        <ButtonLink href="#/door/court">{pathWords().courtOpen}</ButtonLink>
      </Show>
      <Show when={days().next}>
        {(next) => (
          <p>
            <strong>{deadlineSentence(next().day, eventName(next().event), open)}</strong>
          </p>
        )}
      </Show>
      <Show when={days().missed}>
        {(missed) => <p>{pathWords().deadlinePassed(format().day(missed().day), eventName(missed().event))}</p>}
      </Show>
      <p>{whereNow(path(), props.standing)}</p>
      <NeutralNote words={props.standing.words} />
      <Show when={stepsFirst()} fallback={<Words debt={debt().id} first />}>
        <Steps debt={debt().id} first />
      </Show>
      <Show when={stepsFirst()} fallback={<Steps debt={debt().id} />}>
        <Words debt={debt().id} />
      </Show>
      <BorrowerOnly>
        <Show when={debt().status === "unsure"}>
          <ButtonLink href={`#/debts/${debt().id}/edit`}>{debtWords().clearedUp}</ButtonLink>
        </Show>
      </BorrowerOnly>
      <ButtonLink href={`#/debts/${debt().id}/talk`}>{debtWords().talk}</ButtonLink>
      <Ways>
        <Way icon="letter" href={`#/debts/${debt().id}/letters`}>
          {debtWords().letters}
        </Way>
        <Way icon="practise" href={`#/rehearsal?debt=${debt().id}`}>
          {rehearsalWords().open}
        </Way>
        <Way icon="call" href={`#/debts/${debt().id}/channel`}>
          {debtWords().howToReach}
        </Way>
        <Way icon="plan" href="#/plan">
          {debtWords().toPlan}
        </Way>
        <Way icon="agreement" href={`#/debts/${debt().id}/agreement`}>
          {debtWords().checkOffer}
        </Way>
        <BorrowerOnly>
          <Way icon="contacts" href={`#/contacts/new?debt=${debt().id}`}>
            {debtWords().recordContact}
          </Way>
          <Way icon="edit" href={`#/debts/${debt().id}/edit`}>
            {debtWords().edit}
          </Way>
        </BorrowerOnly>
      </Ways>
    </Card>
  );
}

interface StepProps {
  readonly debt: string;
  readonly first?: boolean;
}

const Steps = (props: StepProps) => (
  <ButtonLink look={props.first === true ? "primary" : "plain"} href={`#/debts/${props.debt}/path`}>
    {pathWords().openDebt}
  </ButtonLink>
);

const Words = (props: StepProps) => (
  <ButtonLink look={props.first === true ? "primary" : "plain"} href={`#/debts/${props.debt}/words`}>
    {debtWords().prepareWords}
  </ButtonLink>
);
