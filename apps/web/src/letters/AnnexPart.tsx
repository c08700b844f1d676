/** Which papers go with the letter; those ticked are listed in it. */

import { For, Show } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { CheckField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import type { LetterDesk } from "./letter-desk.ts";
import { lettersWords } from "./letters-words.ts";

export const AnnexPart = (props: { readonly desk: LetterDesk }) => (
  <Stack>
    <Show when={props.desk.words().set === "neutral"}>
      <p>{lettersWords().annexNeutral}</p>
    </Show>
    <Show when={props.desk.annexes().length > 0} fallback={<Soft>{lettersWords().annexNone}</Soft>}>
      <Soft>{lettersWords().annexLead}</Soft>
      <For each={props.desk.annexes()}>
        {(annex) => (
          <Show when={!annex.always} fallback={<p>{lettersWords().annexAlways(annex.why)}</p>}>
            <CheckField label={annex.why} checked={annex.goes} onChange={(goes) => props.desk.choose(annex.file, goes)} />
          </Show>
        )}
      </For>
    </Show>
    <ButtonLink href="#/share">{lettersWords().annexShare}</ButtonLink>
  </Stack>
);
