/** Contacts that the borrower takes out of a package, each told by its time and first words. */

import type { Recorded } from "@tanhao/journal/case-record";
import type { EntryId } from "@tanhao/journal/entry";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { For } from "solid-js";
import { CheckField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { evidenceWords } from "./evidence-words.ts";

interface WithoutFieldProps {
  readonly contacts: readonly Recorded<ContactLogged>[];
  readonly chosen: ReadonlySet<EntryId>;
  readonly onChange: (chosen: ReadonlySet<EntryId>) => void;
}

export function WithoutField(props: WithoutFieldProps) {
  const toggle = (entry: EntryId, on: boolean) => {
    const chosen = new Set(props.chosen);
    if (on) chosen.add(entry);
    else chosen.delete(entry);
    props.onChange(chosen);
  };
  return (
    <Stack gap="small">
      <Soft>{evidenceWords().withoutSays}</Soft>
      <For each={props.contacts}>
        {({ entry, payload }) => (
          <CheckField label={labelOf(payload)} checked={props.chosen.has(entry)} onChange={(on: boolean) => toggle(entry, on)} />
        )}
      </For>
    </Stack>
  );
}

function labelOf({ at, said, note, with: who }: ContactLogged): string {
  const words = said?.[0]?.text ?? note ?? who?.company ?? "";
  return [at.replace("T", " "), words.length > mostLetters ? `${words.slice(0, mostLetters)}…` : words].join(" ").trim();
}

const mostLetters = 24;
