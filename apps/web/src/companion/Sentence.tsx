/** One sentence to say: Chinese whatever the screen speaks, with the reader's language below, and a tap once it was said. */

import type { SaidNext } from "@tanhao/app/hear/hear-line";
import { createUniqueId, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Soft } from "../design/Layout.tsx";
import { language } from "../language/language.ts";
import { inLanguage } from "../law/law-page-words.ts";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import type { TalkDesk } from "./talk-desk.ts";

export function Sentence(props: { readonly said: SaidNext; readonly desk: TalkDesk }) {
  const id = createUniqueId();
  return (
    <fieldset class={style["sentence"]} aria-labelledby={id}>
      <p class={style["move"]} id={id}>
        {inLanguage(props.desk.listening.book.moves[props.said.move].name)}
      </p>
      <p class={style["line"]} lang="zh-CN">
        {props.said.line}
      </p>
      <Show when={language() === "en"}>
        <Soft>{props.said.gloss}</Soft>
      </Show>
      <Button onClick={() => props.desk.said(props.said.line)}>{companionWords().iSaid}</Button>
    </fieldset>
  );
}
