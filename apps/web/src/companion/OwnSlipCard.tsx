/** One's own lines of a conversation that was pasted, where they promise too much, admit, or harm: what to write instead. */

import { For, Show } from "solid-js";
import { Card } from "../design/Layout.tsx";
import { ToSay } from "../design/ToSay.tsx";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import type { TalkDesk } from "./talk-desk.ts";

export const OwnSlipCard = (props: { readonly desk: TalkDesk }) => (
  <Show when={props.desk.ownSlips().length > 0}>
    <Card look="today" title={companionWords().ownTitle}>
      <For each={props.desk.ownSlips()}>
        {({ text, kind, better }) => (
          <div class={style["sentence"]}>
            <p>{companionWords().ownSaid(companionWords().ownKinds[kind], text)}</p>
            <p class={style["move"]}>{companionWords().ownBetter}</p>
            <ToSay large chinese={better["zh-CN"]} reading={better.en} />
          </div>
        )}
      </For>
    </Card>
  </Show>
);
