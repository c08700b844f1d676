/**
 * All letters with one purpose for one debt, by what they are for: when each is used, whether it can be written now, or
 * why not and what is missing. Writing one is a page of its own.
 */

import { debtName } from "@tanhao/app/case/debt-name";
import { templates } from "@tanhao/content/documents";
import type { Document } from "@tanhao/core/document/block";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { type LetterName, letterGroups, letterNames } from "@tanhao/core/document/template";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Mark, Page, Soft } from "../design/Layout.tsx";
import { Row, RowLink, Rows } from "../design/Rows.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { AgentWarning } from "../help/AgentWarning.tsx";
import { standingWords } from "../path/standing-words.ts";
import { inputFor } from "../words/prepare.ts";
import { asksForProof, letterTitle, letterWhen } from "./letter-title.ts";
import { lettersWords } from "./letters-words.ts";
import { missingToAsk } from "./missing-to-ask.ts";

export const LettersPage = () => <ForDebt>{(standing) => <LettersFor standing={standing()} />}</ForDebt>;

interface Letter {
  readonly name: LetterName;
  readonly document: Document;
}

function LettersFor(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const debt = () => props.standing.debt;
  const isProof = (name: LetterName) => asksForProof(name, props.standing.words);
  const letters = createMemo(() => {
    const input = inputFor(open);
    const made = letterNames.map((name): Letter => ({ name, document: makeDebtDocument(name, debt().id, input) }));
    const [proof] = made.filter(({ name, document }) => isProof(name) && document.notNow.length === 0);
    return made.filter((letter) => !isProof(letter.name) || letter === proof);
  });
  const groupTitle = (group: (typeof letterGroups)[number]) =>
    group === "arrange" && props.standing.words.set === "neutral" ? lettersWords().groupNeutral : lettersWords().groups[group];
  const inGroup = (group: (typeof letterGroups)[number]) => letters().filter(({ name }) => templates[name].group === group);
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
          <Show when={inGroup(group).length > 0}>
            <Card title={groupTitle(group)}>
              <Rows>
                <For each={inGroup(group)}>{(letter) => <Line letter={letter} standing={props.standing} />}</For>
              </Rows>
            </Card>
          </Show>
        )}
      </For>
      <AgentWarning />
      <TermRow of={["verify-first", "settlement-certificate", "record-objection"]} />
      <Actions>
        <ButtonLink look="quiet" href={`#/debts/${debt().id}/words`}>
          {lettersWords().wordsLink}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function Line(props: { readonly letter: Letter; readonly standing: DebtStanding }) {
  const document = () => props.letter.document;
  const lacks = () => missingToAsk(document(), props.standing.debt).length;
  return (
    <Row>
      <RowLink href={`#/debts/${props.standing.debt.id}/letters/${props.letter.name}`}>
        {letterTitle(props.letter.name, props.standing.words)}
      </RowLink>
      <Soft>{letterWhen(props.letter.name, props.standing.words)}</Soft>
      <Show
        when={document().notNow.length === 0}
        fallback={
          <Soft>
            <Mark>{lettersWords().notNow}</Mark> {document().notNow.join(standingWords().sentenceGap)}
          </Soft>
        }
      >
        <p>
          <Show when={lacks() > 0} fallback={<Mark look="good">{lettersWords().ready}</Mark>}>
            <Mark look="note">{lettersWords().lacks(lacks())}</Mark>
          </Show>
        </p>
      </Show>
    </Row>
  );
}
