/** How an entry comes to its end: taken back, with its words still there, or erased for good. Loaded when it is unfolded. */

import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { Show } from "solid-js";
import { EraseEntry } from "./EraseEntry.tsx";
import { TakeBack } from "./TakeBack.tsx";

export const EntryEnds = (props: { readonly contact: Recorded<ContactLogged> }) => (
  // In a list the same place comes to show another entry.
  <Show when={props.contact.entry} keyed>
    {(entry) => (
      <>
        <Show when={!props.contact.takenBack}>
          <TakeBack entry={entry} />
        </Show>
        <EraseEntry contact={props.contact} />
      </>
    )}
  </Show>
);
