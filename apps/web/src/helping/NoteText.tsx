/** One note: who says it, about what, until when, and the words as they were typed. */

import { debtName } from "@tanhao/app/case/debt-name";
import type { HelperNoted } from "@tanhao/journal/kinds/helper-noted";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Mark, Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { helperWords } from "./helper-words.ts";

export function NoteText(props: { readonly note: HelperNoted }) {
  const open = useCase();
  const about = () => {
    const id = props.note.debt;
    if (id === undefined) return helperWords().whole;
    const debt = open.facts().debts.find((one) => one.id === id);
    return debt ? debtName(debt) : id;
  };
  return (
    <Stack gap="small">
      <Soft>
        {helperWords().by(props.note.name)} · {about()}{" "}
        <Show when={props.note.until}>{(day) => <Mark look="note">{helperWords().untilDay(format().day(day()))}</Mark>}</Show>
      </Soft>
      <For each={props.note.text.split(/\r?\n/)}>{(line) => <p>{line}</p>}</For>
    </Stack>
  );
}
