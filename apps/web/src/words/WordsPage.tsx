/**
 * What to say to one lender, by the channel chosen: a call sheet, chat lines, an e-mail, a letter; to print, as DOCX or as
 * text; in Chinese, with English to be read. While only neutral words are allowed the page says why, and offers the warning to those who want to go further.
 */

import { Tabs } from "@kobalte/core/tabs";
import { useSearchParams } from "@solidjs/router";
import { debtName } from "@tanhao/app/case/debt-name";
import { limitationWarning } from "@tanhao/app/folder/read-case-folder";
import { readWarning } from "@tanhao/app/record/read-warning";
import { limitOf } from "@tanhao/app/record/weigh-payment-promise";
import type { PreparedChannel } from "@tanhao/core/channel/channel";
import type { Lang } from "@tanhao/core/document/template";
import { type Fen, zeroFen } from "@tanhao/core/money";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { undoable, undoWords } from "../case/undoable.ts";
import { debtWords } from "../debt/debt-words.ts";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { CheckField } from "../design/Field.tsx";
import { Actions, Card, Page, Soft } from "../design/Layout.tsx";
import { CrisisLine } from "../help/CrisisLine.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { MissedCard } from "../home/MissedCard.tsx";
import { missedIn } from "../home/today-step.ts";
import { factName, lawWords } from "../language/explain-words.ts";
import { language } from "../language/language.ts";
import { format } from "../language/words.ts";
import { lettersWords } from "../letters/letters-words.ts";
import { AfterPlans } from "../plan/AfterPlans.tsx";
import { OfferLadderCard } from "../plan/OfferLadderCard.tsx";
import { rehearsalWords } from "../rehearsal/rehearsal-words.ts";
import { DocumentActions } from "./DocumentActions.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { LikelyCard } from "./LikelyCard.tsx";
import { prepareFor } from "./prepare.ts";
import { ReadingChoice } from "./ReadingChoice.tsx";
import style from "./WordsPage.module.css";
import { wordsWords } from "./words-words.ts";

const channels = ["phone", "chat", "email", "letter", "branch"] as const satisfies readonly PreparedChannel[];

export const WordsPage = () => (
  <ForDebt>
    {(standing) => (
      <AfterPlans>
        <WordsFor standing={standing()} />
      </AfterPlans>
    )}
  </ForDebt>
);

function WordsFor(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const [search, setSearch] = useSearchParams<{ channel?: string }>();
  const debt = () => props.standing.debt;
  /** Only banks are gone to. */
  const offered = () => channels.filter((one) => one !== "branch" || debt().lender.type === "bank");
  const channel = () => offered().find((one) => one === search.channel) ?? "phone";
  const [lang, setLang] = createSignal<Lang>("zh-CN");
  const prepared = createMemo(() => prepareFor(open, { debt: debt().id, channel: channel(), lang: lang() }));
  const limit = () => limitOf(open.facts());
  /** What only the contract says is nobody's to add who never signed it. */
  const isOwn = () => debt().status !== "not-mine" && debt().status !== "unsure";
  const isOpen = () => props.standing.words.set === "open";
  const missed = createMemo(() => missedIn(open, debt().id));
  return (
    <Page
      title={wordsWords().title}
      of={debtName(debt())}
      lead={wordsWords().for(debtName(debt()))}
      back={{ href: `#/debts/${debt().id}`, label: debtName(debt()) }}
    >
      <CrisisLine />
      <div class={style["around"]}>
        <Show when={missed()}>
          {(found) => (
            <>
              <MissedCard debt={debt().id} missed={found()} />
              <Soft>{wordsWords().forNewPlan}</Soft>
            </>
          )}
        </Show>
        <Show when={!isOpen()}>
          <Card look="note">
            <NeutralNote words={props.standing.words} first />
            <Show when={debt().status === "mine"}>
              <Warning debt={debt().id} />
            </Show>
          </Card>
        </Show>
        <Show when={isOpen()}>
          <Show
            when={limit() !== null}
            fallback={
              <Card look="note">
                <p>{wordsWords().limitUnknown}</p>
                <BorrowerOnly>
                  <ButtonLink href="#/household">{wordsWords().fillHousehold}</ButtonLink>
                </BorrowerOnly>
              </Card>
            }
          >
            <Soft>{limitSentence(limit() ?? zeroFen)}</Soft>
            <OfferLadderCard standing={props.standing} />
          </Show>
        </Show>
      </div>
      <ButtonLink href={`#/debts/${debt().id}/talk${channel() === "chat" ? "?channel=chat" : ""}`}>{debtWords().talk}</ButtonLink>
      <ButtonLink look="quiet" href={`#/rehearsal?debt=${debt().id}`}>
        {rehearsalWords().open}
      </ButtonLink>
      <Tabs value={channel()} onChange={(value) => setSearch({ channel: value }, { replace: true })}>
        <Tabs.List class={style["tabs"]} aria-label={wordsWords().channel}>
          <For each={offered()}>
            {(one) => (
              <Tabs.Trigger class={style["tab"]} value={one}>
                {wordsWords().channels[one]}
              </Tabs.Trigger>
            )}
          </For>
        </Tabs.List>
        <Tabs.Content class={style["content"]} value={channel()}>
          <Soft>{wordsWords().readFirst}</Soft>
          <Show when={language() !== "zh-CN"}>
            <div class={style["around"]}>
              <ReadingChoice lang={lang()} onChoose={setLang} />
            </div>
          </Show>
          <DocumentView document={prepared().document} />
          <Show when={lang() === "zh-CN"} fallback={<p>{lettersWords().readingNote}</p>}>
            <DocumentActions document={prepared().document} name={`${debt().id}-${prepared().document.name}`} on={open.today()} />
          </Show>
          <div class={style["around"]}>
            <Show when={isOwn() && prepared().missing.length > 0}>
              <Card title={wordsWords().missingTitle} look="note">
                <ul>
                  <For each={[...new Set(prepared().missing.map(factName))]}>{(fact) => <li>{fact}</li>}</For>
                </ul>
                <BorrowerOnly>
                  <Actions>
                    <ButtonLink href={`#/debts/${debt().id}/edit`}>{wordsWords().addFacts}</ButtonLink>
                  </Actions>
                </BorrowerOnly>
              </Card>
            </Show>
            <Show when={channel() === "phone" || channel() === "chat"}>
              <LikelyCard standing={props.standing} />
            </Show>
            <Soft>{wordsWords().sendNote}</Soft>
            <BorrowerOnly>
              <Actions>
                <ButtonLink href={`#/contacts/new?debt=${debt().id}&direction=out`}>{debtWords().recordContact}</ButtonLink>
              </Actions>
            </BorrowerOnly>
            <Actions>
              <ButtonLink look="quiet" href={`#/debts/${debt().id}/channel`}>
                {debtWords().howToReach}
              </ButtonLink>
            </Actions>
            <Actions>
              <ButtonLink look="quiet" href={`#/debts/${debt().id}/letters`}>
                {wordsWords().otherLetters}
              </ButtonLink>
            </Actions>
          </div>
        </Tabs.Content>
      </Tabs>
    </Page>
  );
}

const limitSentence = (fen: Fen): string => (fen === 0 ? wordsWords().limitNothing : wordsWords().limitKnown(format().yuan(fen)));

/** The warning must stand there to be read before it can be said to have been read. */
function Warning(props: { readonly debt: DebtStanding["debt"]["id"] }) {
  const open = useCase();
  const [understood, setUnderstood] = createSignal(false);
  /** It lifts what protects the person, so a tap too many is taken back at once. */
  const goOn = async () => {
    const step = undoable(open);
    if (await keptOrSaid(readWarning(limitationWarning, props.debt, step.ports))) step.said(undoWords().warningRead);
  };
  return (
    <Disclosure summary={wordsWords().warningTitle}>
      <p>{lawWords().limitationWarning}</p>
      <BorrowerOnly>
        <CheckField label={wordsWords().warningRead} checked={understood()} onChange={setUnderstood} />
        <Button disabled={!understood()} onClick={() => void goOn()}>
          {wordsWords().warningGoOn}
        </Button>
      </BorrowerOnly>
    </Disclosure>
  );
}
