/** Print, DOCX, text, copy: the ways a document leaves the app. Sending is the person's own act. */

import type { Day } from "@tanhao/core/day";
import type { PreparedWords } from "@tanhao/core/document/prepare-words";
import { createSignal } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Actions } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { saveDownload } from "../settings/save-download.ts";
import style from "./DocumentActions.module.css";
import { wordsWords } from "./words-words.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function DocumentActions(props: { readonly prepared: PreparedWords; readonly on: Day }) {
  const [making, setMaking] = createSignal(false);
  const name = (ending: string) => `${props.prepared.debt}-${props.prepared.document.name}.${ending}`;
  const text = async () => (await import("@tanhao/writers/text/write-text")).writeText(props.prepared.document);

  const saveDocx = async () => {
    setMaking(true);
    const { writeDocx } = await import("@tanhao/writers/docx/write-docx");
    const bytes = await writeDocx(props.prepared.document, props.on);
    saveDownload(name("docx"), bytes as Uint8Array<ArrayBuffer>, docxType);
    setMaking(false);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      notify(wordsWords().copied);
    } catch {
      notify(wordsWords().copyFailed);
    }
  };

  return (
    <div class={style["actions"]}>
      <Actions>
        <Button look="primary" onClick={() => void copy()}>
          {wordsWords().copy}
        </Button>
        <Button onClick={() => window.print()}>{wordsWords().print}</Button>
        <Button busy={making() ? wordsWords().making : undefined} onClick={() => void saveDocx()}>
          {wordsWords().docx}
        </Button>
        <Button onClick={() => void text().then((whole) => saveDownload(name("txt"), whole, "text/plain;charset=utf-8"))}>
          {wordsWords().text}
        </Button>
      </Actions>
    </div>
  );
}
