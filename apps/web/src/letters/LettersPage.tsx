/**
 * All letters with one purpose for one debt, by what they are for: when each is used, whether it can be written now, or
 * why not and what is missing. Writing one is a page of its own.
 */

import { debtName } from "@tanhao/app/case/debt-name";
import { workOutBeforePlans } from "@tanhao/app/work-out-before-plans";
import { templates } from "@tanhao/content/documents";
import type { Document } from "@tanhao/core/document/block";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { restsOnPlans } from "@tanhao/core/document/rests-on-plans";
import { type LetterGroup, type LetterName, letterGroups, letterNames } from "@tanhao/core/document/template";
import type { Plans } from "@tanhao/core/plan/plan";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, For, Show, untrack } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Later } from "../design/Later.tsx";
import { Actions, Card, Mark, Page, Soft } from "../design/Layout.tsx";
import { Row, RowLink, Rows } from "../design/Rows.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { AgentWarning } from "../help/AgentWarning.tsx";
import { language } from "../language/language.ts";
import { standingWords } from "../path/standing-words.ts";
import { createPaperPlans } from "../plan/paper-plans.ts";
import { inputFrom } from "../words/prepare.ts";
import { asksForProof, letterTitle, letterWhen } from "./letter-title.ts";
import { lettersWords } from "./letters-words.ts";
import { missingToAsk } from "./missing-to-ask.ts";

export const LettersPage = () => <ForDebt>{(standing) => <LettersFor standing={standing()} />}</ForDebt>;

function LettersFor(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const debt = () => props.standing.debt;
  const workedOut = createMemo(() => workOutBeforePlans(open.facts(), open.today(), open.law(), open.choices()));
  const rests = (name: LetterName) => restsOnPlans(templates[name], props.standing.words);
  const paperPlans = createPaperPlans(() => (letterNames.some(rests) ? workedOut().toPlan : null));
  const inputWith = (plans: Plans | null): DocumentInput => {
    const { toPlan: _, ...known } = workedOut();
    return inputFrom(open, { ...known, plans }, language());
  };
  const atOnce = createMemo(() => inputWith(untrack(paperPlans.made)?.plans ?? null));
  const planned = createMemo(() => {
    const made = paperPlans.made();
    return made && (made.plans === atOnce().plans ? atOnce() : inputWith(made.plans));
  });
  /** `null`: the plans it rests on are being made. */
  const documentOf = (name: LetterName): Document | null => {
    const input = rests(name) ? planned() : atOnce();
    return input && makeDebtDocument(name, debt().id, input);
  };
  return (
    <Page
      title={lettersWords().title}
      lead={`${lettersWords().for(debtName(debt()))} · ${lettersWords().lead}`}
      back={{ href: `#/debts/${debt().id}`, label: debtName(debt()) }}
    >
      <Show when={props.standing.words.set === "neutral"}>
        <Card look="note">
          <NeutralNote words={props.standing.words} first />
        </Card>
      </Show>
      <For each={letterGroups}>
        {(group) => (
          <Later>
            <Group group={group} standing={props.standing} documentOf={documentOf} />
          </Later>
        )}
      </For>
      <Later>
        <AgentWarning />
        <TermRow of={["verify-first", "settlement-certificate", "record-objection"]} />
        <Actions>
          <ButtonLink look="quiet" href={`#/debts/${debt().id}/words`}>
            {lettersWords().wordsLink}
          </ButtonLink>
        </Actions>
      </Later>
    </Page>
  );
}

interface GroupProps {
  readonly group: LetterGroup;
  readonly standing: DebtStanding;
  readonly documentOf: (name: LetterName) => Document | null;
}

function Group(props: GroupProps) {
  const isProof = (name: LetterName) => asksForProof(name, props.standing.words);
  const title = () =>
    props.group === "arrange" && props.standing.words.set === "neutral" ? lettersWords().groupNeutral : lettersWords().groups[props.group];
  /** Of those that all ask for the same proof, one. */
  const names = createMemo(() => {
    const all = letterNames.filter((name) => templates[name].group === props.group);
    const proof = all.find((name) => isProof(name) && props.documentOf(name)?.notNow.length === 0);
    return all.filter((name) => !isProof(name) || name === proof);
  });
  return (
    <Show when={names().length > 0}>
      <Card title={title()}>
        <Rows>
          <For each={names()}>{(name) => <Line name={name} standing={props.standing} documentOf={props.documentOf} />}</For>
        </Rows>
      </Card>
    </Show>
  );
}

function Line(props: Omit<GroupProps, "group"> & { readonly name: LetterName }) {
  const document = createMemo(() => props.documentOf(props.name));
  return (
    <Row>
      <RowLink href={`#/debts/${props.standing.debt.id}/letters/${props.name}`}>{letterTitle(props.name, props.standing.words)}</RowLink>
      <Soft>{letterWhen(props.name, props.standing.words)}</Soft>
      <Show when={document()} fallback={<Soft>{lettersWords().planningLine}</Soft>}>
        {(document) => <Whether document={document()} standing={props.standing} />}
      </Show>
    </Row>
  );
}

/** Whether it can be written now. */
function Whether(props: { readonly document: Document; readonly standing: DebtStanding }) {
  const lacks = () => missingToAsk(props.document, props.standing.debt).length;
  return (
    <Show
      when={props.document.notNow.length === 0}
      fallback={
        <Soft>
          <Mark>{lettersWords().notNow}</Mark> {props.document.notNow.join(standingWords().sentenceGap)}
        </Soft>
      }
    >
      <p>
        <Show when={lacks() > 0} fallback={<Mark look="good">{lettersWords().ready}</Mark>}>
          <Mark look="note">{lettersWords().lacks(lacks())}</Mark>
        </Show>
      </p>
    </Show>
  );
}
