/**
 * One letter: what it lacks, the facts it names, the person's own words and papers, and the letter itself as it will be
 * sent, changing as they are typed; then the ways out of the app. It is made in Chinese; English is there to be read.
 */

import { useParams } from "@solidjs/router";
import { templates } from "@tanhao/content/documents";
import type { Document } from "@tanhao/core/document/block";
import { type LetterName, letterNames } from "@tanhao/core/document/template";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { useCase, useHost } from "../case/case-host.tsx";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Later } from "../design/Later.tsx";
import { Actions, Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { language } from "../language/language.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { MissingPage } from "../shell/SparePages.tsx";
import { DocumentActions } from "../words/DocumentActions.tsx";
import { DocumentView } from "../words/DocumentView.tsx";
import { ReadingChoice } from "../words/ReadingChoice.tsx";
import { wordsWords } from "../words/words-words.ts";
import { AnnexPart } from "./AnnexPart.tsx";
import { ChatPart } from "./ChatPart.tsx";
import { EmailPart } from "./EmailPart.tsx";
import { LetterFactsPart } from "./LetterFactsPart.tsx";
import style from "./Letters.module.css";
import { annexDraft, factsDraft, type LetterDesk, openLetter } from "./letter-desk.ts";
import { fieldsOf } from "./letter-fields.ts";
import { letterTitle, letterWhen } from "./letter-title.ts";
import { lettersWords } from "./letters-words.ts";
import { missingToAsk } from "./missing-to-ask.ts";
import { OwnWordsPart } from "./OwnWordsPart.tsx";

export function LetterPage() {
  const params = useParams<{ name: string }>();
  const name = createMemo(() => letterNames.find((one) => one === params.name));
  return (
    <Show when={name()} keyed fallback={<MissingPage />}>
      {(letter) => <ForDebt>{(standing) => <OneLetter name={letter} standing={standing()} />}</ForDebt>}
    </Show>
  );
}

interface LetterProps {
  readonly name: LetterName;
  readonly standing: DebtStanding;
}

/** The page stands with what the case says; what was typed beside the letter before may allow other words. */
function OneLetter(props: LetterProps) {
  const [desk, setDesk] = createSignal<LetterDesk>();
  const words = () => desk()?.words() ?? props.standing.words;
  return (
    <Page
      title={letterTitle(props.name, words())}
      lead={letterWhen(props.name, words())}
      back={{ href: `#/debts/${props.standing.debt.id}/letters`, label: lettersWords().back }}
    >
      <Later>
        <OnDesk {...props} onOpen={setDesk} />
      </Later>
    </Page>
  );
}

function OnDesk(props: LetterProps & { readonly onOpen: (desk: LetterDesk) => void }) {
  const host = useHost();
  const debt = () => props.standing.debt;
  const desk = openLetter(useCase(), props.standing.debt.id, props.name); // another debt or letter is another page
  props.onOpen(desk);
  const { notNow } = desk;
  const missing = createMemo(() => {
    const made = desk.made();
    return made === null ? [] : missingToAsk(made, debt());
  });
  const fields = () => fieldsOf(templates[props.name], { debt: debt(), words: desk.words() });
  const elsewhere = () => missing().filter(({ field }) => field === null || !fields().includes(field));
  const use = () => {
    desk.finish();
    if (desk.unkept() && !host.isOther()) void desk.keep();
  };
  const isHalfTold = isHalfTyped(factsDraft(desk.debt));
  const hasChosen = isHalfTyped(annexDraft(desk.debt, desk.name));
  const hasOwn = desk.own.text() !== "";
  /** As the letter stood when it was first made; `null`: before that. */
  const startsOpen = createMemo(
    (before: boolean | null) =>
      desk.made() === null ? null : (before ?? (missing().some(({ field }) => field !== null) || notNow().length > 0)),
    null,
  );
  onMount(() => window.addEventListener("beforeprint", desk.finish)); // also by the browser's own menu
  onCleanup(() => window.removeEventListener("beforeprint", desk.finish));
  return (
    <div class={style["room"]}>
      <div class={style["side"]} onFocusOut={desk.settle}>
        <Show when={desk.words().set === "neutral"}>
          <Card look="note">
            <NeutralNote words={desk.words()} first />
          </Card>
        </Show>
        <Show when={notNow().length > 0}>
          <Card look="note" title={lettersWords().notNowTitle}>
            <For each={notNow()}>{(sentence) => <p>{sentence}</p>}</For>
            <Show when={fields().length > 0}>
              <Soft>{lettersWords().notNowLead}</Soft>
            </Show>
          </Card>
        </Show>
        <Show when={elsewhere().length > 0}>
          <Card look="note" title={lettersWords().elsewhereTitle}>
            <ul>
              <For each={elsewhere()}>{(fact) => <li>{fact.name}</li>}</For>
            </ul>
            <Actions>
              <Show when={elsewhere().some(({ ofDebt }) => ofDebt)}>
                <BorrowerOnly>
                  <ButtonLink href={`#/debts/${debt().id}/edit`}>{lettersWords().editDebt}</ButtonLink>
                </BorrowerOnly>
              </Show>
              <Show when={elsewhere().some(({ ofDebt }) => !ofDebt)}>
                <BorrowerOnly>
                  <ButtonLink href="#/household">{lettersWords().fillHousehold}</ButtonLink>
                </BorrowerOnly>
              </Show>
            </Actions>
          </Card>
        </Show>
        <div>
          <Show when={fields().length > 0}>
            <Disclosure summary={lettersWords().factsTitle} open={startsOpen() === true || isHalfTold}>
              <LetterFactsPart desk={desk} fields={fields()} />
            </Disclosure>
          </Show>
          <Show when={notNow().length === 0}>
            <Disclosure summary={lettersWords().ownTitle} open={hasOwn}>
              <OwnWordsPart own={desk.own} />
            </Disclosure>
            <Disclosure summary={lettersWords().annexTitle} open={hasChosen}>
              <AnnexPart desk={desk} />
            </Disclosure>
          </Show>
        </div>
        <div class={style["told"]} role="status">
          <Show when={desk.made() === null || desk.isOld()}>
            <p>{desk.isOld() ? lettersWords().planningAnew : lettersWords().planning}</p>
          </Show>
        </div>
      </div>
      <Show when={notNow().length === 0}>
        <div class={style["sheet"]}>
          <Show when={language() !== "zh-CN" || desk.lang() !== "zh-CN"}>
            <div>
              <ReadingChoice lang={desk.lang()} onChoose={desk.setLang} />
            </div>
          </Show>
          <Show when={desk.letter()}>
            {(letter) => (
              <Later>
                <DocumentView document={letter()} />
                <Show when={desk.lang() === "zh-CN"} fallback={<p>{lettersWords().readingNote}</p>}>
                  <Ways desk={desk} letter={letter()} use={use} />
                </Show>
              </Later>
            )}
          </Show>
        </div>
      </Show>
    </div>
  );
}

/** The ways a letter leaves the app, and what is noted after it did. */
function Ways(props: { readonly desk: LetterDesk; readonly letter: Document; readonly use: () => void }) {
  const open = useCase();
  const sentHref = () =>
    `#/contacts/new?${new URLSearchParams({ debt: props.desk.debt, channel: "letter", direction: "out", said: lettersWords().sentSaid(props.letter.title) })}`;
  return (
    <>
      <DocumentActions document={props.letter} name={`${props.desk.debt}-${props.desk.name}`} on={open.today()} onUse={props.use} />
      <Stack>
        <div>
          <Disclosure summary={lettersWords().chatTitle}>
            <ChatPart document={props.letter} onUse={props.use} />
          </Disclosure>
          <Disclosure summary={lettersWords().emailTitle}>
            <EmailPart document={props.letter} onUse={props.use} />
          </Disclosure>
        </div>
        <BorrowerOnly>
          <Card title={lettersWords().sentTitle}>
            <p>{lettersWords().sentLead}</p>
            <ButtonLink href={sentHref()}>{lettersWords().sent}</ButtonLink>
          </Card>
        </BorrowerOnly>
        <Soft>{wordsWords().sendNote}</Soft>
      </Stack>
    </>
  );
}
