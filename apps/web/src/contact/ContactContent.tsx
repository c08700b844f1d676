/** What one version of a contact says. Text is text: whatever signs stand in it, none is ever read as a page. */

import { missingIn } from "@tanhao/app/record/record-contact";
import type { StatedWord } from "@tanhao/core/followup/stated-words";
import type { ContactCommitment, ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { createSignal, For, Show } from "solid-js";
import { companionWords } from "../companion/companion-words.ts";
import { Button } from "../design/Button.tsx";
import { Mark, Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import style from "./ContactEntry.module.css";
import { contactWords } from "./contact-words.ts";
import { ProofList } from "./ProofList.tsx";

interface ContactContentProps {
  readonly contact: ContactLogged;
  readonly words?: readonly StatedWord[] | undefined;
}

/** Of a long talk the beginning is shown, and the rest when it is asked for. */
const shownLines = 6;

export function ContactContent(props: ContactContentProps) {
  const [isWhole, setWhole] = createSignal(false);
  const who = () => [props.contact.with?.company, props.contact.with?.staffNumber, props.contact.with?.number].filter(Boolean).join(" ");
  const reached = () => (props.contact.called === "debtor" ? undefined : props.contact.called);
  const said = () => props.contact.said ?? [];
  return (
    <>
      <Show when={who()}>
        <Soft>{who()}</Soft>
      </Show>
      <Show when={reached()}>{(circle) => <Soft>{contactWords().reached(contactWords().circles[circle()])}</Soft>}</Show>
      <Show when={props.contact.heard}>
        {(heard) => (
          <p>
            <For each={heard()}>{(label) => <Mark>{companionWords().chips[label]}</Mark>}</For>
          </p>
        )}
      </Show>
      <For each={isWhole() ? said() : said().slice(0, shownLines)}>
        {({ who: speaker, text, time }) => (
          <p class={style["said"]}>
            <Show when={time}>
              <span class={style["time"]}>{time} </span>
            </Show>
            {speaker === "A" ? contactWords().themSaid(text) : contactWords().meSaid(text)}
          </p>
        )}
      </For>
      <Show when={!isWhole() && said().length > shownLines}>
        <Button look="quiet" onClick={() => setWhole(true)}>
          {contactWords().allLines(said().length)}
        </Button>
      </Show>
      <Show when={props.contact.asked}>{(asked) => <p class={style["said"]}>{contactWords().askedLine(asked())}</p>}</Show>
      <Show when={props.contact.offered}>
        {(offered) => <p class={style["said"]}>{contactWords().offerLine(offerParts(offered()))}</p>}
      </Show>
      <Show when={props.contact.note}>{(note) => <p class={style["said"]}>{note()}</p>}</Show>
      <For each={props.contact.commitments}>
        {(commitment) => <CommitmentLine commitment={commitment} word={wordOf(commitment, props.words ?? [])} />}
      </For>
      <Show when={props.contact.next}>
        {(next) => {
          const day = next().day;
          return <p class={style["said"]}>{contactWords().nextLine(next().what, day === undefined ? null : format().day(day))}</p>;
        }}
      </Show>
      <Show when={props.contact.files}>{(files) => <ProofList paths={files()} />}</Show>
    </>
  );
}

function offerParts({ fen, day, condition }: NonNullable<ContactLogged["offered"]>): string {
  const parts = [fen === undefined ? "" : format().yuan(fen), day === undefined ? "" : format().day(day), condition ?? ""];
  return format().list(parts.filter(Boolean));
}

/** The word given by this commitment: in the same words, or a sum of the borrower for the same day. */
const wordOf = ({ who, what, fen, dueDay }: ContactCommitment, words: readonly StatedWord[]): StatedWord | undefined =>
  words.find((word) => word.what === what && word.who === who) ??
  words.find((word) => who === "borrower" && word.side === "mine" && word.fen === fen && word.dueDay === dueDay);

function CommitmentLine(props: { readonly commitment: ContactCommitment; readonly word: StatedWord | undefined }) {
  const sentence = () => {
    const { who, what, fen, dueDay } = props.commitment;
    const parts = [what, fen === undefined ? "" : format().yuan(fen), dueDay === undefined ? "" : contactWords().due(format().day(dueDay))];
    return contactWords().promised(contactWords().whos[who], format().list(parts.filter(Boolean)));
  };
  const missing = () => missingIn(props.commitment);
  const state = () => (missing().length > 0 ? "incomplete" : props.word?.state);
  return (
    <div class={style["commitment"]}>
      <p>
        {sentence()}{" "}
        <Show when={state()}>
          {(is) => <Mark look={is() === "kept" ? "good" : is() === "open" ? "plain" : "note"}>{contactWords().states[is()]}</Mark>}
        </Show>
      </p>
      <For each={missing()}>{(part) => <Soft>{contactWords().ask[part]}</Soft>}</For>
    </div>
  );
}
