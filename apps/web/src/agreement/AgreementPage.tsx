/**
 * Checks what the other side offers for one debt before anything is paid: a few groups of questions, and beside them at once
 * what is missing, unsafe or too much. Where there are signs of a fraud, or nothing may be agreed on yet, nothing is read back
 * as if it were agreed.
 */

import { blankAgreement, readAgreementForm } from "@tanhao/app/agreement/agreement-form";
import { checkOffer } from "@tanhao/app/agreement/check-offer";
import { debtName } from "@tanhao/app/case/debt-name";
import { workOutCase } from "@tanhao/app/work-out-case";
import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, type JSX, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { ForDebt } from "../debt/ForDebt.tsx";
import { sentencesByPath } from "../debt/failure-sentences.ts";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Mark, Page, Soft } from "../design/Layout.tsx";
import { rested } from "../design/rested.ts";
import { withSameParts } from "../design/same-parts.ts";
import { TermRow } from "../glossary/TermRow.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { WriteNoteCard } from "../helping/WriteNoteCard.tsx";
import { LawList } from "../path/LawList.tsx";
import { AfterPlans } from "../plan/AfterPlans.tsx";
import { createDraft } from "../shell/draft.ts";
import { AgainstCard } from "./AgainstCard.tsx";
import style from "./Agreement.module.css";
import { QuestionsCard, ReadBackCard } from "./AskCards.tsx";
import { agreementPageWords, agreementWords } from "./agreement-words.ts";
import { AgreementsKept, KeepAgreement } from "./KeepAgreement.tsx";
import { gapsIn, isBegun, type OfferGroup } from "./offer-form.ts";
import { PaymentFields } from "./PaymentFields.tsx";
import { ResultCard } from "./ResultCard.tsx";
import { AddedFields, AfterFields, ChargeFields, PayFields, ProofFields, WhoFields } from "./TermFields.tsx";

export const AgreementPage = () => (
  <ForDebt>
    {(standing) => (
      <AfterPlans>
        <CheckFor standing={standing()} />
      </AfterPlans>
    )}
  </ForDebt>
);

function CheckFor(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const words = agreementPageWords;
  const debt = () => props.standing.debt;
  const draft = createDraft(`agreement.${props.standing.debt.id}`, blankAgreement());
  const { value: read, settle } = rested(
    () => readAgreementForm(unwrap(draft.form)),
    () => JSON.stringify(draft.form), // every field counts
  );
  const workedOut = createMemo(() => workOutCase(open.facts(), open.today(), open.law(), open.choices()));
  const check = createMemo<AgreementCheck>((before) =>
    withSameParts(before, checkOffer(read().terms, props.standing, workedOut(), open.record())),
  );
  const errors = createMemo(() => sentencesByPath(read().failures));
  const isFraud = () => check().verdict === "do-not-pay";
  const mayAgree = () => !isFraud() && check().verdict !== "verify-first";
  /** Before anything is typed there is nothing to say, unless nothing may be agreed on at all. */
  const isShown = () => Object.keys(read().terms).length > 0 || !mayAgree();
  const fields = () => ({ draft, errors: errors(), debt: debt() });

  return (
    <Page title={words().title} lead={words().lead} back={{ href: `#/debts/${debt().id}`, label: debtName(debt()) }}>
      <Show when={isShown()} fallback={<Soft>{words().nothingYet}</Soft>}>
        <ResultCard check={check()} debtMissing={props.standing.missing} />
      </Show>
      <p class="visually-hidden" role="status">
        {isShown() ? agreementWords().verdict[check().verdict] : ""}
      </p>
      <AgreementsKept debt={debt().id} />
      <TermRow of={["agreement", "assignment", "waiver", "settlement-certificate"]} />
      <Card>
        <div onFocusOut={settle} onChange={settle}>
          <Group group="payments">
            <PaymentFields {...fields()} />
          </Group>
          <Group group="pay">
            <PayFields {...fields()} />
          </Group>
          <Group group="who">
            <WhoFields {...fields()} />
          </Group>
          <Group group="charges">
            <ChargeFields {...fields()} />
          </Group>
          <Group group="proof">
            <ProofFields {...fields()} />
          </Group>
          <Group group="after">
            <AfterFields {...fields()} />
          </Group>
          <Group group="added">
            <AddedFields {...fields()} />
          </Group>
        </div>
      </Card>
      <Show when={isShown()}>
        <QuestionsCard check={check()} />
        <Show when={mayAgree()}>
          <ReadBackCard check={check()} terms={read().terms} />
        </Show>
        <Show when={!isFraud()}>
          <AgainstCard check={check()} />
          <Show when={check().law.length > 0}>
            <Card>
              <Disclosure summary={words().lawTitle}>
                <LawList law={check().law} />
              </Disclosure>
            </Card>
          </Show>
        </Show>
        <BorrowerOnly instead={<WriteNoteCard />}>
          <KeepAgreement
            offer={draft}
            debt={debt().id}
            check={check()}
            terms={read().terms}
            settle={settle}
            onKept={() => draft.startFrom(unwrap(draft.form))}
          />
        </BorrowerOnly>
      </Show>
    </Page>
  );

  function Group(group: { readonly group: OfferGroup; readonly children: JSX.Element }) {
    const isOpen = isBegun(group.group, unwrap(draft.form));
    const gaps = () => gapsIn(group.group, check().missing);
    return (
      <Disclosure
        open={isOpen}
        summary={
          <span class={style["summary"]}>
            {words()[group.group]}
            <Mark look={gaps() === 0 ? "good" : "plain"}>{words().gaps(gaps())}</Mark>
          </span>
        }
      >
        {group.children}
      </Disclosure>
    );
  }
}
