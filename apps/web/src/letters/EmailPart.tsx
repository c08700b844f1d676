/** The letter for an e-mail: its subject and its text, each copied apart. No address is guessed. */

import type { Document } from "@tanhao/core/document/block";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { Button } from "../design/Button.tsx";
import { Actions, Soft, Stack } from "../design/Layout.tsx";
import { copyText } from "./copy-text.ts";
import { lettersWords } from "./letters-words.ts";

export function EmailPart(props: { readonly document: Document; readonly onUse: () => void }) {
  const body = () =>
    blocksToText(
      props.document.blocks.filter(({ is }) => is !== "title"),
      props.document.lang,
    );
  const copy = (text: () => string) => {
    props.onUse(); // the letter may be another now
    void copyText(text());
  };
  return (
    <Stack>
      <Soft>{lettersWords().emailLead}</Soft>
      <p>
        {lettersWords().subject}: <span lang={props.document.lang}>{props.document.title}</span>
      </p>
      <Actions>
        <Button icon="copy" onClick={() => copy(() => props.document.title)}>
          {lettersWords().copySubject}
        </Button>
        <Button icon="copy" onClick={() => copy(body)}>
          {lettersWords().copyBody}
        </Button>
      </Actions>
    </Stack>
  );
}
