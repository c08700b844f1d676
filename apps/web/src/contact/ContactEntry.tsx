/** One contact as it was recorded, what was settled in it and what is still to ask; taken back, it stays, struck out. */

import { debtName } from "@tanhao/app/case/debt-name";
import { missingIn } from "@tanhao/app/record/record-contact";
import { parseDay } from "@tanhao/core/day";
import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactCommitment, ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Mark, Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import style from "./ContactEntry.module.css";
import { contactWords } from "./contact-words.ts";
import { fileNameOf } from "./file-name-of.ts";
import { TakeBack } from "./TakeBack.tsx";

export function ContactEntry(props: { readonly contact: Recorded<ContactLogged> }) {
  const open = useCase();
  const contact = () => props.contact.payload;
  const debt = () => open.facts().debts.find(({ id }) => id === contact().debt);
  const who = () => [contact().with?.company, contact().with?.staffNumber, contact().with?.number].filter(Boolean).join(" ");
  const reached = () => (contact().called === "debtor" ? undefined : contact().called);
  return (
    <article class={`${style["entry"]} ${props.contact.takenBack ? style["takenBack"] : ""}`}>
      <h3>
        {momentOf(contact().at)} {contactWords().channels[contact().channel]}
        <Show when={debt()}>{(about) => <> · {debtName(about())}</>}</Show>
      </h3>
      <Show when={props.contact.takenBack}>
        <p>
          <Mark look="note">{contactWords().takenBack}</Mark> {props.contact.corrections.at(-1)?.because}
        </p>
      </Show>
      <Show when={who()}>
        <Soft>{who()}</Soft>
      </Show>
      <Show when={reached()}>{(circle) => <Soft>{contactWords().reached(contactWords().circles[circle()])}</Soft>}</Show>
      <Show when={contact().files}>{(files) => <Soft>{contactWords().proofOf(format().list(files().map(fileNameOf)))}</Soft>}</Show>
      <For each={contact().said}>
        {({ who, text }) => <p class={style["said"]}>{who === "A" ? contactWords().themSaid(text) : contactWords().meSaid(text)}</p>}
      </For>
      <Show when={contact().note}>{(note) => <p class={style["said"]}>{note()}</p>}</Show>
      <For each={contact().commitments}>{(commitment) => <CommitmentLine commitment={commitment} />}</For>
      <details class={style["more"]}>
        <summary>{contactWords().more}</summary>
        <Soft>
          {contactWords().hash}: <code>{props.contact.entry}</code>
        </Soft>
        <Show when={!props.contact.takenBack}>
          <TakeBack entry={props.contact.entry} />
        </Show>
      </details>
    </article>
  );
}

function CommitmentLine(props: { readonly commitment: ContactCommitment }) {
  const sentence = () => {
    const { who, what, fen, dueDay } = props.commitment;
    const parts = [what, fen === undefined ? "" : format().yuan(fen), dueDay === undefined ? "" : contactWords().due(format().day(dueDay))];
    return contactWords().promised(contactWords().whos[who], format().list(parts.filter(Boolean)));
  };
  const missing = () => missingIn(props.commitment);
  return (
    <div class={style["commitment"]}>
      <p>
        {sentence()}{" "}
        <Show when={missing().length > 0}>
          <Mark look="note">{contactWords().incomplete}</Mark>
        </Show>
      </p>
      <For each={missing()}>{(part) => <Soft>{contactWords().ask[part]}</Soft>}</For>
    </div>
  );
}

function momentOf(at: string): string {
  const day = parseDay(at.slice(0, 10));
  return day.ok ? format().moment(day.value, at.slice(11, 16)) : at;
}
