/** Print, DOCX, text, copy: the ways a document leaves the app. Sending is the person's own act. */

import type { Day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { createSignal } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Actions } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { saveDownload } from "../settings/save-download.ts";
import style from "./DocumentActions.module.css";
import { wordsWords } from "./words-words.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface DocumentActionsProps {
  readonly document: Document;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly on: Day;
}

export function DocumentActions(props: DocumentActionsProps) {
  const [making, setMaking] = createSignal(false);
  const name = (ending: string) => `${props.name}.${ending}`;
  const text = async () => (await import("@tanhao/writers/text/write-text")).writeText(props.document);

  const saveDocx = async () => {
    setMaking(true);
    const { writeDocx } = await import("@tanhao/writers/docx/write-docx");
    const bytes = await writeDocx(props.document, props.on);
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
