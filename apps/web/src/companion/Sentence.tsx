/** One sentence to say: Chinese whatever the screen speaks, with the reader's language below, and a tap once it was said. */

import type { SaidNext } from "@tanhao/app/hear/hear-line";
import { createUniqueId } from "solid-js";
import { Button } from "../design/Button.tsx";
import { ToSay } from "../design/ToSay.tsx";
import { inLanguage } from "../law/law-page-words.ts";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import type { TalkDesk } from "./talk-desk.ts";

export function Sentence(props: { readonly said: SaidNext; readonly desk: TalkDesk }) {
  const id = createUniqueId();
  /** The last that was said, until they answer. */
  const isSaid = () => {
    const last = props.desk.form.turns.at(-1);
    return last?.by === "me" && last.text === props.said.line;
  };
  return (
    <fieldset class={style["sentence"]} aria-labelledby={id}>
      <p class={style["move"]} id={id}>
        {inLanguage(props.desk.listening.book.moves[props.said.move].name)}
      </p>
      <ToSay large chinese={props.said.line} reading={props.said.gloss} />
      <Button aria-pressed={isSaid()} onClick={() => isSaid() || props.desk.said(props.said.line)}>
        {isSaid() ? companionWords().saidNoted : companionWords().iSaid}
      </Button>
    </fieldset>
  );
}
