/** The letter as chat messages that each fit the box, copied one by one. How much a box takes is the person's to say. */

import type { Document } from "@tanhao/core/document/block";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { chatParts, leastChatLength } from "@tanhao/core/document/chat-parts";
import { createMemo, createSignal, For } from "solid-js";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { copyText } from "./copy-text.ts";
import style from "./Letters.module.css";
import { lettersWords } from "./letters-words.ts";

/** Where nothing else is said. */
const usualLength = 500;

export function ChatPart(props: { readonly document: Document; readonly onUse: () => void }) {
  const [typed, setTyped] = createSignal(String(usualLength));
  const limit = (): number | null => (/^\d{1,6}$/.test(typed().trim()) && Number(typed()) >= leastChatLength ? Number(typed()) : null);
  const parts = createMemo(() => chatParts(blocksToText(props.document.blocks, props.document.lang), limit() ?? usualLength));
  const copy = (index: number) => {
    props.onUse(); // the parts may be others now
    void copyText(parts()[index] ?? "");
  };
  return (
    <Stack>
      <Soft>{lettersWords().chatLead}</Soft>
      <TextField
        label={lettersWords().chatLimit}
        error={limit() === null ? lettersWords().chatLimitWrong(leastChatLength) : undefined}
        kind="number"
        value={typed()}
        onInput={setTyped}
      />
      <For each={parts()}>
        {(part, index) => (
          <section aria-label={lettersWords().chatPart(index() + 1)}>
            <Stack gap="small">
              <p class={style["part"]} lang={props.document.lang}>
                {part}
              </p>
              <Button icon="copy" onClick={() => copy(index())}>
                {lettersWords().copyPart(index() + 1)}
              </Button>
            </Stack>
          </section>
        )}
      </For>
    </Stack>
  );
}
