/** What both sides said they would do, with what became of it and why; and what does not fit an agreement, with its next step. */

import { type BreachStep, breachDocument } from "@tanhao/app/followup/breach-document";
import { contactsAgainstRules } from "@tanhao/app/followup/contacts-against-rules";
import { breachesOf, wordsOf } from "@tanhao/app/followup/watched-case";
import { conductVocabulary } from "@tanhao/content/conduct";
import type { StatedWord } from "@tanhao/core/followup/stated-words";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { contactWords } from "../contact/contact-words.ts";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Page, Soft } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { CrisisLine } from "../help/CrisisLine.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { BreachCard } from "./BreachCard.tsx";
import style from "./Promises.module.css";
import { givenWords, promisesWords } from "./promises-words.ts";
import { WordEntry } from "./WordEntry.tsx";

export function PromisesPage() {
  const open = useCase();
  const words = promisesWords;
  const lawBook = () => open.law().lawBook;
  const given = createMemo(() => wordsOf(open.facts(), open.record(), lawBook(), open.today()));
  const breaches = createMemo(() => {
    const [facts, record] = [open.facts(), open.record()];
    if (record.agreements.length === 0) return []; // nothing to break, and every contact would be read for it
    return breachesOf(facts, record, lawBook(), open.today(), contactsAgainstRules(facts, record, lawBook(), conductVocabulary));
  });
  const steps = () =>
    breaches().map((breach) => breachDocument(breach, open.standingOf(breach.debt)?.words.set === "neutral", givenWords()));
  /** Of one debt and one kind together: the question is one. */
  const together = createMemo((): ReadonlyMap<string, readonly BreachStep[]> => {
    const found = new Map<string, readonly BreachStep[]>();
    for (const step of steps()) found.set(`${step.debt} ${step.kind}`, [...(found.get(`${step.debt} ${step.kind}`) ?? []), step]);
    return found;
  });
  const inState = (...states: readonly StatedWord["state"][]) => given().filter(({ state }) => states.includes(state));
  const past = () => inState("kept", "late", "withdrawn", "not-valid");
  return (
    <Page title={words().title} lead={words().lead} back={{ href: "#/contacts", label: contactWords().listTitle }}>
      <CrisisLine />
      <Show when={steps().length > 0}>
        <Card title={words().breachesTitle}>
          <Soft>{words().breachesLead}</Soft>
          <ul class={style["list"]}>
            <For each={[...together().keys()]}>
              {(key) => (
                <Show when={together().get(key)?.[0]}>
                  {(latest) => <BreachCard latest={latest()} others={together().get(key)?.slice(1) ?? []} />}
                </Show>
              )}
            </For>
          </ul>
        </Card>
      </Show>
      <Words title={words().lookTitle} words={inState("unseen", "broken", "incomplete")} />
      <Words title={words().openTitle} words={inState("open")} atOnce={nextToCome} />
      <Show when={past().length > 0}>
        <Disclosure summary={words().pastTitle(past().length)}>
          <WordList words={past()} />
        </Disclosure>
      </Show>
      <Show when={given().length === 0}>
        <Soft>{words().none}</Soft>
      </Show>
      <BorrowerOnly>
        <ButtonLink href="#/contacts/new">{words().addContact}</ButtonLink>
      </BorrowerOnly>
      <TermRow of={["payment-promise", "agreement"]} />
    </Page>
  );
}

/** Of a plan over years the next few are what a person looks for; the others open. */
const nextToCome = 3;

function Words(props: { readonly title: string; readonly words: readonly StatedWord[]; readonly atOnce?: number }) {
  const first = () => props.words.slice(0, props.atOnce);
  const others = () => props.words.slice(first().length);
  return (
    <Show when={props.words.length > 0}>
      <Card title={props.title}>
        <WordList words={first()} />
        <Show when={others().length > 0}>
          <Disclosure summary={promisesWords().laterTitle(others().length)}>
            <WordList words={others()} />
          </Disclosure>
        </Show>
      </Card>
    </Show>
  );
}

const WordList = (props: { readonly words: readonly StatedWord[] }) => (
  <ul class={style["list"]}>
    <For each={props.words}>{(word) => <WordEntry word={word} />}</For>
  </ul>
);
