/** What happens now with one debt: a court paper first, then the next deadline, a dispute where there is one, the path, the credit record, all days. */

import { creditRecordBlock } from "@tanhao/core/standing/credit-record-block";
import { disputePath } from "@tanhao/core/standing/dispute-path";
import { legalPath } from "@tanhao/core/standing/legal-path";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { isLacking } from "../debt/ask-questions.ts";
import { debtWords } from "../debt/debt-words.ts";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Page } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { CaseTimeline } from "./CaseTimeline.tsx";
import { CourtFirst } from "./CourtFirst.tsx";
import { CreditRecordCard } from "./CreditRecordCard.tsx";
import { DisputeCard } from "./DisputeCard.tsx";
import { daysOfDebt } from "./days-of-debt.ts";
import { NextDeadline } from "./NextDeadline.tsx";
import { PathStages } from "./PathStages.tsx";
import { pathWords } from "./path-words.ts";
import { isAtCourt, pressingStage } from "./pressing-stage.ts";
import { standingWords } from "./standing-words.ts";
import { whereNow } from "./where-now.ts";

export const DebtPathPage = () => <ForDebt>{(standing) => <OneDebt standing={standing()} />}</ForDebt>;

function OneDebt(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const debt = () => props.standing.debt;
  const book = () => open.law().lawBook;
  const path = createMemo(() => legalPath(props.standing, book()));
  const days = createMemo(() => daysOfDebt(props.standing, open));
  const courtPaper = () => open.facts().urgent.courtPaper !== undefined;
  const dispute = createMemo(() => disputePath(props.standing, book(), courtPaper()));
  /** In a dispute its own steps stand above; only a court's stage is opened beside them. */
  const opened = () => {
    const stage = pressingStage(path());
    return stage !== null && (dispute() === null || isAtCourt(stage)) ? stage : null;
  };
  return (
    <Page
      title={standingWords().path.title}
      of={nameOf(debt().id, open)}
      lead={pathWords().debtLead(format().day(open.today()))}
      back={{ href: `#/debts/${debt().id}`, label: nameOf(debt().id, open) }}
    >
      <CourtFirst />
      <NextDeadline next={days().next} missed={days().missed} naming={false} quiet={courtPaper()} />
      <Show when={dispute()}>{(steps) => <DisputeCard path={steps()} />}</Show>
      <Show when={debt().status === "mine" && props.standing.words.set === "neutral"}>
        <Card look="note">
          <NeutralNote words={props.standing.words} first />
        </Card>
      </Show>
      <Card title={pathWords().pathTitle}>
        <p>{whereNow(path(), props.standing)}</p>
        <Show when={isLacking(props.standing)}>
          <BorrowerOnly>
            <ButtonLink href={`#/debts/${debt().id}/ask`}>{debtWords().addDetails}</ButtonLink>
          </BorrowerOnly>
        </Show>
        <PathStages stages={path().stages} opened={opened()} standing={props.standing} />
        <ButtonLink href={`#/debts/${debt().id}/letters`}>{debtWords().letters}</ButtonLink>
      </Card>
      <CreditRecordCard record={creditRecordBlock(props.standing, book())} />
      <CaseTimeline title={standingWords().timeline.title} timeline={days().timeline} naming={false} />
    </Page>
  );
}
