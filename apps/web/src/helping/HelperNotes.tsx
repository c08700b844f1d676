/** What helpers said, under their names, as text and nothing else: on a debt, or all of it. Absent where nobody has. */

import type { HelperNoted } from "@tanhao/journal/kinds/helper-noted";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Card } from "../design/Layout.tsx";
import { helperWords } from "./helper-words.ts";
import { NoteText } from "./NoteText.tsx";

/** `debt`: notes about this one alone. */
export function HelperNotes(props: { readonly debt?: string; readonly title?: string }) {
  const open = useCase();
  const notes = (): readonly HelperNoted[] =>
    open
      .record()
      .notes.filter(({ takenBack, payload }) => !takenBack && (props.debt === undefined || payload.debt === props.debt))
      .map(({ payload }) => payload)
      .reverse();
  return (
    <Show when={notes().length > 0}>
      <Card title={props.title ?? helperWords().listTitle}>
        <For each={notes()}>{(note) => <NoteText note={note} />}</For>
      </Card>
    </Show>
  );
}
