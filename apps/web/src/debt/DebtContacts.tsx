/** The contacts about one debt, newest first. */

import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ContactEntry } from "../contact/ContactEntry.tsx";
import { contactWords } from "../contact/contact-words.ts";
import { Card } from "../design/Layout.tsx";

export function DebtContacts(props: { readonly debt: string }) {
  const open = useCase();
  const about = () =>
    open
      .record()
      .contacts.filter(({ payload }) => payload.debt === props.debt)
      .reverse();
  return (
    <Show when={about().length > 0}>
      <Card title={contactWords().listTitle}>
        <For each={about()}>{(contact) => <ContactEntry contact={contact} />}</For>
      </Card>
    </Show>
  );
}
