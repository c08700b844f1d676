/**
 * One letter: what it lacks, the facts it names, the person's own words and papers, and the letter itself as it will be
 * sent, changing as they are typed; then the ways out of the app. It is made in Chinese; English is there to be read.
 */

import { useParams } from "@solidjs/router";
import { templates } from "@tanhao/content/documents";
import { type LetterName, letterNames } from "@tanhao/core/document/template";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Actions, Card, Page, Soft, Stack } from "../design/Layout.tsx";
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
import { type LetterDesk, openLetter } from "./letter-desk.ts";
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

function OneLetter(props: { readonly name: LetterName; readonly standing: DebtStanding }) {
  const open = useCase();
  const debt = () => props.standing.debt;
  const desk = openLetter(open, props.standing.debt.id, props.name); // another debt or letter is another page
  const { notNow } = desk;
  const missing = () => missingToAsk(desk.made(), debt());
  const fields = () => fieldsOf(templates[props.name], { debt: debt(), words: desk.words() });
  const elsewhere = () => missing().filter(({ field }) => field === null || !fields().includes(field));
  const use = () => void (desk.unkept() && desk.keep());
  const hasOwn = desk.own.text() !== "";
  const startsOpen = missing().some(({ field }) => field !== null) || notNow().length > 0;
  return (
    <Page
      title={letterTitle(props.name, desk.words())}
      lead={letterWhen(props.name, desk.words())}
      back={{ href: `#/debts/${debt().id}/letters`, label: lettersWords().back }}
    >
      <div class={style["room"]}>
        <div class={style["side"]}>
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
                  <ButtonLink href={`#/debts/${debt().id}/edit`}>{lettersWords().editDebt}</ButtonLink>
                </Show>
                <Show when={elsewhere().some(({ ofDebt }) => !ofDebt)}>
                  <ButtonLink href="#/household">{lettersWords().fillHousehold}</ButtonLink>
                </Show>
              </Actions>
            </Card>
          </Show>
          <div>
            <Show when={fields().length > 0}>
              <Disclosure summary={lettersWords().factsTitle} open={startsOpen}>
                <LetterFactsPart desk={desk} fields={fields()} />
              </Disclosure>
            </Show>
            <Show when={notNow().length === 0}>
              <Disclosure summary={lettersWords().ownTitle} open={hasOwn}>
                <OwnWordsPart own={desk.own} />
              </Disclosure>
              <Disclosure summary={lettersWords().annexTitle}>
                <AnnexPart desk={desk} />
              </Disclosure>
            </Show>
          </div>
        </div>
        <Show when={notNow().length === 0}>
          <div class={style["sheet"]}>
            <div>
              <ReadingChoice lang={desk.lang()} onChoose={desk.setLang} />
            </div>
            <DocumentView document={desk.letter()} />
            <Show when={desk.lang() === "zh-CN"} fallback={<p>{lettersWords().readingNote}</p>}>
              <Ways desk={desk} use={use} />
            </Show>
          </div>
        </Show>
      </div>
    </Page>
  );
}

/** The ways a letter leaves the app, and what is noted after it did. */
function Ways(props: { readonly desk: LetterDesk; readonly use: () => void }) {
  const open = useCase();
  const letter = () => props.desk.letter();
  const sentHref = () =>
    `#/contacts/new?${new URLSearchParams({ debt: props.desk.debt, channel: "letter", direction: "out", said: lettersWords().sentSaid(letter().title) })}`;
  return (
    <>
      <DocumentActions document={letter()} name={`${props.desk.debt}-${props.desk.name}`} on={open.today()} onUse={props.use} />
      <Stack>
        <div>
          <Disclosure summary={lettersWords().chatTitle}>
            <ChatPart document={letter()} onUse={props.use} />
          </Disclosure>
          <Disclosure summary={lettersWords().emailTitle}>
            <EmailPart document={letter()} onUse={props.use} />
          </Disclosure>
        </div>
        <Card title={lettersWords().sentTitle}>
          <p>{lettersWords().sentLead}</p>
          <ButtonLink href={sentHref()}>{lettersWords().sent}</ButtonLink>
        </Card>
        <Soft>{wordsWords().sendNote}</Soft>
      </Stack>
    </>
  );
}
