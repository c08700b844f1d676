/**
 * The newest sentence and the answer to it: what it is, what to say, why on a tap, and what else can be said. What comes before every
 * class comes first; a danger to life ends the coaching. Where the listener wavers it asks, and the person decides.
 */

import { For, Match, Show, Switch } from "solid-js";
import { promiseRefusalSentence } from "../contact/promise-guard.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { HelpLines } from "../door/HelpLines.tsx";
import { inLanguage } from "../law/law-page-words.ts";
import { LawList } from "../path/LawList.tsx";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import { FoundPromise } from "./FoundPromise.tsx";
import { RefusalLines, refusingMoves } from "./RefusalLines.tsx";
import { Sentence } from "./Sentence.tsx";
import type { Answer, TalkDesk } from "./talk-desk.ts";

export function AnswerCard(props: { readonly desk: TalkDesk }) {
  return (
    <div aria-live="polite">
      <Show when={props.desk.answer()} fallback={<OpeningCard desk={props.desk} />}>
        {(answer) => (
          <Switch fallback={<Answered answer={answer()} desk={props.desk} />}>
            <Match when={answer().line.advice.gate?.name === "CRISIS"}>
              <Card look="today" title={companionWords().gates.CRISIS}>
                <p>{inLanguage(answer().line.advice.gate?.sheet.now ?? props.desk.listening.book.gentle)}</p>
                <HelpLines />
              </Card>
            </Match>
          </Switch>
        )}
      </Show>
    </div>
  );
}

/** Before anybody spoke: the first sentence. Whoever calls is verified first. */
function OpeningCard(props: { readonly desk: TalkDesk }) {
  const mayPropose = () => props.desk.standing().words.set === "open" && props.desk.form.direction === "out";
  const opening = () => props.desk.say(mayPropose() ? ["STATE", "PROPOSE"] : ["VERIFY_CALLER"]);
  return (
    <Card title={companionWords().openWith}>
      <For each={opening()}>{(said) => <Sentence said={said} desk={props.desk} />}</For>
      <OtherTone desk={props.desk} />
      <Soft>{companionWords().howTo}</Soft>
    </Card>
  );
}

/** The same to be said plainly or warmly, one tap away. */
function OtherTone(props: { readonly desk: TalkDesk }) {
  const other = () => (props.desk.form.register === "plain" ? "warm" : "plain");
  return (
    <Button look="quiet" onClick={() => props.desk.set("register", other())}>
      {companionWords().otherTone(companionWords().registers[other()])}
    </Button>
  );
}

interface AnsweredProps {
  readonly answer: Answer;
  readonly desk: TalkDesk;
}

function Answered(props: AnsweredProps) {
  const words = companionWords;
  const line = () => props.answer.line;
  const gate = () => line().advice.gate;
  const guide = () => gate()?.sheet ?? line().advice.sheet;
  const name = () => {
    const raised = gate();
    return raised === null ? inLanguage(line().advice.sheet.name) : words().gates[raised.name];
  };
  /** Said by the refusal of a sum already. */
  const firstLine = () =>
    props.answer.next.slice(0, 1).filter(({ move }) => props.desk.askedTooMuch() === null || !refusingMoves.includes(move));
  /** The newest only; the one before it follows once it is kept, and all of them stand in the read-back. */
  const found = () => (gate() === null ? props.desk.promised().slice(-1) : []);
  return (
    <Card look={gate() === null ? "plain" : "today"}>
      <Show when={line().text}>{(text) => <Soft>{words().quoted(text())}</Soft>}</Show>
      <h2 class={style["class"]}>{name()}</h2>
      <Show when={gate()}>{(raised) => <p>{inLanguage(raised().sheet.now)}</p>}</Show>
      <Show when={props.desk.askedTooMuch()}>
        {(refusal) => (
          <div class={style["stop"]} role="alert">
            <strong>{words().stop}</strong>
            <p>{promiseRefusalSentence(refusal())}</p>
            <RefusalLines desk={props.desk} />
          </div>
        )}
      </Show>
      <For each={firstLine()}>{(said) => <Sentence said={said} desk={props.desk} />}</For>
      <OtherTone desk={props.desk} />
      <Show when={line().unclear}>
        {(two) => (
          <div class={style["waver"]}>
            <p>{words().unclear}</p>
            <Actions>
              <For each={two()}>{(one) => <Button onClick={() => props.desk.meant(one.class)}>{inLanguage(one.name)}</Button>}</For>
            </Actions>
          </div>
        )}
      </Show>
      <For each={found()}>{(promise) => <FoundPromise promise={promise} desk={props.desk} />}</For>
      <Show when={line().heard.gentle}>
        <Soft>{inLanguage(props.desk.listening.book.gentle)}</Soft>
      </Show>
      <div>
        <Disclosure summary={words().why}>
          <p>{inLanguage(guide().meaning)}</p>
          <Show when={gate() === null}>
            <p>{words().risk(inLanguage(line().advice.sheet.risk))}</p>
          </Show>
          <p>{words().record(inLanguage(guide().record))}</p>
          <p>{words().avoid(inLanguage(guide().avoid))}</p>
          <LawList law={line().law} />
        </Disclosure>
        <Show when={props.answer.next.length > 1}>
          <Disclosure summary={words().otherLines(props.answer.next.length - 1)}>
            <For each={props.answer.next.slice(1)}>{(said) => <Sentence said={said} desk={props.desk} />}</For>
          </Disclosure>
        </Show>
      </div>
    </Card>
  );
}
