/** Copy, print, DOCX, text, and the device's own sharing where it has one: the ways a document leaves the app. Sending is the person's own act. */

import type { Day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { createSignal, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Actions } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { saveDownload } from "../settings/save-download.ts";
import { toClipboard } from "../shell/clipboard.ts";
import { inAppMark } from "../shell/in-app.ts";
import { fileTypes, type Sharing, share, sharingHere } from "./share-document.ts";
import { wordsWords } from "./words-words.ts";

/** Inside another app the button would do nothing. */
const mayPrint = typeof window.print === "function" && inAppMark === undefined;

interface DocumentActionsProps {
  readonly document: Document;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly on: Day;
  /** Told as soon as one of the ways is taken. */
  readonly onUse?: () => void;
}

export function DocumentActions(props: DocumentActionsProps) {
  const [making, setMaking] = createSignal(false);
  const sharing = sharingHere();
  const name = (ending: string) => `${props.name}.${ending}`;
  const text = async () => (await import("@tanhao/writers/text/write-text")).writeText(props.document);

  const docx = async () => {
    setMaking(true);
    try {
      const { writeDocx } = await import("@tanhao/writers/docx/write-docx");
      return (await writeDocx(props.document, props.on)) as Uint8Array<ArrayBuffer>; // made by the zip writer: no shared memory
    } finally {
      setMaking(false);
    }
  };
  const saveDocx = async () => {
    props.onUse?.();
    saveDownload(name("docx"), await docx(), fileTypes.docx);
  };
  const saveText = async () => {
    props.onUse?.();
    saveDownload(name("txt"), await text(), fileTypes.txt);
  };
  const print = () => {
    props.onUse?.();
    window.print();
  };
  const shareAs = async (kind: Sharing) => {
    props.onUse?.();
    const content = kind === "docx" ? await docx() : await text();
    if (!(await share(content, name(kind), kind))) notify(wordsWords().shareFailed);
  };
  const copy = async () => {
    props.onUse?.();
    notify((await toClipboard(await text())) ? wordsWords().copied : wordsWords().copyFailed);
  };

  return (
    <Actions>
      <Button icon="copy" look="primary" onClick={() => void copy()}>
        {wordsWords().copy}
      </Button>
      <Show when={mayPrint}>
        <Button icon="print" onClick={print}>
          {wordsWords().print}
        </Button>
      </Show>
      <Button icon="save" busy={making() ? wordsWords().making : undefined} onClick={() => void saveDocx()}>
        {wordsWords().docx}
      </Button>
      <Button icon="save" onClick={() => void saveText()}>
        {wordsWords().text}
      </Button>
      <Show when={sharing}>
        {(kind) => (
          <Button icon="share" onClick={() => void shareAs(kind())}>
            {wordsWords().share}
          </Button>
        )}
      </Show>
    </Actions>
  );
}
