/** One entry of the law book in full: whom it is for, every value with its days, what it says, how strong it is, where it stands, when it was checked. */

import { useParams } from "@solidjs/router";
import { lenderTypes } from "@tanhao/core/debt/debt";
import { type LawEntry, type StaleReason, showLaw, staleLaw } from "@tanhao/core/law/list-law";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Mark, Page, Soft } from "../design/Layout.tsx";
import { lawWords } from "../language/explain-words.ts";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { EnteredValuesCard } from "./EnteredValuesCard.tsx";
import { InYourDebts } from "./InYourDebts.tsx";
import { LawValue } from "./LawValue.tsx";
import { inLanguage, lawBookWords, lawPageWords } from "./law-page-words.ts";
import { staleSentence } from "./stale-sentence.ts";

const knownLenders = lenderTypes.filter((type) => type !== "unknown");

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
  const scope = () => {
    const kinds = knownLenders.filter((type) => applies().lender.includes(type));
    if (kinds.length === knownLenders.length) return lawPageWords().scopeEvery;
    return lawBookWords().scope(kinds.map((type) => terms().lenderType[type]));
  };
  /** Newest first; each holds until its own end or the next one's beginning. */
  const values = () =>
    props.entry.values.map((value, index) => {
      const until = value.dated.until ?? props.entry.values[index - 1]?.dated.from ?? null;
      return { value, until, isEarlier: index > 0 && until !== null && until <= open.today() };
    });
  const earlier = () => values().filter(({ isEarlier }) => isEarlier);
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
        <For each={values().filter(({ isEarlier }) => !isEarlier)}>{(one) => <LawValue {...one} today={open.today()} />}</For>
        <Show when={earlier().length > 0}>
          <Disclosure summary={lawPageWords().earlierValues(earlier().length)}>
            <For each={earlier()}>{(one) => <LawValue {...one} today={open.today()} />}</For>
          </Disclosure>
        </Show>
        <For each={boundsOf(parameter())}>{(sentence) => <Soft>{sentence}</Soft>}</For>
      </Card>
      <Card title={lawPageWords().scopeTitle}>
        <p>{scope()}</p>
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
