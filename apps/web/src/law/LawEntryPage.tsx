/** One entry of the law book in full: whom it is for, every value with its days, what it says, how strong it is, where it stands, when it was checked. */

import { useParams } from "@solidjs/router";
import { type LawEntry, type StaleReason, showLaw, staleLaw } from "@tanhao/core/law/list-law";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Card, Mark, Page, Soft } from "../design/Layout.tsx";
import { lawWords } from "../language/explain-words.ts";
import { format, terms } from "../language/words.ts";
import { EnteredValuesCard } from "./EnteredValuesCard.tsx";
import { InYourDebts } from "./InYourDebts.tsx";
import { LawValue } from "./LawValue.tsx";
import { inLanguage, lawBookWords, lawPageWords } from "./law-page-words.ts";
import { staleSentence } from "./stale-sentence.ts";

export function LawEntryPage() {
  const params = useParams<{ id: string }>();
  const open = useCase();
  const entry = createMemo(() => showLaw(open.law().lawBook, decodeURIComponent(params.id)));
  const back = () => ({ href: "#/law", label: lawPageWords().backToLaw });
  return (
    <Show
      when={entry()}
      keyed
      fallback={
        <Page title={lawPageWords().title} back={back()}>
          <p>{lawPageWords().entryMissing}</p>
        </Page>
      }
    >
      {(shown) => (
        <Page title={inLanguage(shown.parameter.title)} back={back()}>
          <OneEntry entry={shown} />
        </Page>
      )}
    </Show>
  );
}

function OneEntry(props: { readonly entry: LawEntry }) {
  const open = useCase();
  const parameter = () => props.entry.parameter;
  const applies = () => parameter().applies;
  const reasons = (): readonly StaleReason[] =>
    staleLaw(open.law().lawBook, open.today()).flatMap(({ id, reason }) =>
      id === parameter().id && reason.why !== "low-confidence" ? [reason] : [],
    );
  return (
    <>
      <For each={reasons()}>
        {(reason) => (
          <Card look="note">
            <Mark look="note">{lawPageWords().stale}</Mark>
            <p>{staleSentence(reason, lawWords(), format().day)}</p>
          </Card>
        )}
      </For>
      <Card title={lawPageWords().history}>
        <For each={props.entry.values}>
          {(value, index) => (
            <LawValue value={value} until={value.dated.until ?? props.entry.values[index() - 1]?.dated.from ?? null} today={open.today()} />
          )}
        </For>
        <For each={boundsOf(parameter())}>{(sentence) => <Soft>{sentence}</Soft>}</For>
      </Card>
      <Card title={lawPageWords().scopeTitle}>
        <p>{lawBookWords().scope(applies().lender.map((type) => terms().lenderType[type]))}</p>
        <Show when={applies().debt}>{(kind) => <p>{lawBookWords().onlyDebt[kind()]}</p>}</Show>
      </Card>
      <InYourDebts rule={parameter().id} />
      <Show when={parameter().unknownFrom}>
        <EnteredValuesCard />
      </Show>
    </>
  );
}

/** Where knowledge of the entry begins and ends. */
function boundsOf({ unknownBefore, unknownFrom, lastPublished, values }: LawEntry["parameter"]): readonly string[] {
  const words = lawPageWords();
  const oldest = values.at(-1);
  return [
    unknownBefore ? words.unknownBefore(format().day(unknownBefore)) : oldest ? words.nothingBefore(format().day(oldest.from)) : "",
    lastPublished ? words.lastPublished(format().day(lastPublished)) : "",
    unknownFrom ? words.unknownFrom(format().day(unknownFrom)) : "",
  ].filter(Boolean);
}
