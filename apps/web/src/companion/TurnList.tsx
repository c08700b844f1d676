/** What was said so far, newest first, each sentence of theirs with what it was; the last can be taken back. */

import type { TalkTurn } from "@tanhao/app/companion/talk-form";
import { For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { inLanguage } from "../law/law-page-words.ts";
import { companionWords } from "./companion-words.ts";
import { DiscardTalk } from "./DiscardTalk.tsx";
import type { TalkDesk } from "./talk-desk.ts";

export function TurnList(props: { readonly desk: TalkDesk }) {
  const newestFirst = () => [...props.desk.form.turns].reverse();
  const name = ({ label }: TalkTurn) => (label === "" ? "" : inLanguage(props.desk.listening.book.classSheets[label].name));
  return (
    <Stack gap="small">
      <Button look="quiet" onClick={() => props.desk.takeBackLast()}>
        {companionWords().takeBack}
      </Button>
      <DiscardTalk desk={props.desk} />
      <For each={newestFirst()}>
        {(turn) => (
          <div>
            <Show when={turn.text}>
              <p>{companionWords().turn[turn.by](turn.text)}</p>
            </Show>
            <Show when={name(turn)}>{(of) => <Soft>{companionWords().heardAs(of())}</Soft>}</Show>
          </div>
        )}
      </For>
    </Stack>
  );
}
