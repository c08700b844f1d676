/** The lines to note elsewhere, with ways to carry them there. Nothing is sent from here by itself. */

import { headText } from "@tanhao/app/evidence/evidence-index";
import type { ChainHead } from "@tanhao/journal/verify-chain";
import { For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Actions, Soft } from "../design/Layout.tsx";
import { copyText } from "../letters/copy-text.ts";
import style from "./Evidence.module.css";
import { evidenceWords } from "./evidence-words.ts";

export function NoteCard(props: { readonly heads: readonly ChainHead[]; readonly fingerprint: string }) {
  const lines = () => [...props.heads.map(headText), `${evidenceWords().fingerprint} ${props.fingerprint}`];
  const text = () => lines().join("\n");
  const share = () => navigator.share({ text: text() }).catch(() => undefined); // whoever closes the sheet wants nothing said
  return (
    <section aria-label={evidenceWords().noteTitle}>
      <h3>{evidenceWords().noteTitle}</h3>
      <Soft>{evidenceWords().noteSays}</Soft>
      <ul class={style["lines"]}>
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <Actions>
        <Button onClick={() => void copyText(text())}>{evidenceWords().copy}</Button>
        <Show when={"share" in navigator}>
          <Button onClick={() => void share()}>{evidenceWords().share}</Button>
        </Show>
      </Actions>
    </section>
  );
}
