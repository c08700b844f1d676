/** Where a person adds their own paragraphs, and what is said about them as they are typed. */

import { For, Show } from "solid-js";
import { CheckField, TextArea } from "../design/Field.tsx";
import { Card, Stack } from "../design/Layout.tsx";
import style from "./Letters.module.css";
import { lettersWords } from "./letters-words.ts";
import type { OwnWords } from "./own-words.ts";

export function OwnWordsPart(props: { readonly own: OwnWords }) {
  const privateSentence = (kind: string, quote: string) =>
    kind === "identity-number" || kind === "card-number" ? lettersWords().private[kind](quote.slice(-4)) : "";
  return (
    <Stack>
      <TextArea label={lettersWords().ownLabel} hint={lettersWords().ownHint} value={props.own.text()} onInput={props.own.type} />
      <div class={style["told"]} role="status">
        <Show when={props.own.admissions().length > 0}>
          <Card look="today" title={props.own.anyway() ? undefined : lettersWords().admissionTitle}>
            <p>{lettersWords().admissionLead}</p>
            <ul>
              <For each={props.own.admissions()}>{({ kind, quote }) => <li>{lettersWords().admission[kind](quote)}</li>}</For>
            </ul>
            <CheckField label={lettersWords().admissionAnyway} checked={props.own.anyway()} onChange={props.own.setAnyway} />
          </Card>
        </Show>
        <Show when={props.own.privateNumbers().length > 0}>
          <Card look="note">
            <For each={props.own.privateNumbers()}>{({ kind, quote }) => <p>{privateSentence(kind, quote)}</p>}</For>
          </Card>
        </Show>
      </div>
    </Stack>
  );
}
