/** One item of the read-back: said, with what was said; or not, with the question for it. */

import type { ReadBackAnswer, ReadBackItem } from "@tanhao/app/companion/talk-form";
import { Show } from "solid-js";
import { ChoiceField, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { ToSay } from "../design/ToSay.tsx";
import { companionWords } from "./companion-words.ts";
import type { TalkDesk } from "./talk-desk.ts";

const told = ["yes", "no"] as const;

export function ReadBackFields(props: { readonly item: ReadBackItem; readonly desk: TalkDesk }) {
  const words = companionWords;
  const answer = () => props.desk.form.readBack[props.item];
  return (
    <Stack gap="small">
      <ChoiceField
        label={words().items[props.item]}
        value={answer().told}
        choices={told.map((value) => ({ value, label: words().told[value] }))}
        onChange={(value) => props.desk.set("readBack", props.item, "told", value as ReadBackAnswer["told"])}
      />
      <Show when={answer().told === "yes"}>
        <TextField
          label={words().toldWhat(words().items[props.item])}
          value={answer().text}
          onInput={(value) => props.desk.set("readBack", props.item, "text", value)}
        />
      </Show>
      <Show when={answer().told === "no"}>
        <ToSay large chinese={words().ask[props.item].say} reading={words().ask[props.item].gloss} />
      </Show>
    </Stack>
  );
}
