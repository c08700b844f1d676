/** The contacts about one debt, newest first: last on the page, one after another. */

import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ContactEntry } from "../contact/ContactEntry.tsx";
import { contactWords } from "../contact/contact-words.ts";
import { Later } from "../design/Later.tsx";
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
        <For each={about()}>
          {(contact) => (
            <Later>
              <ContactEntry contact={contact} />
            </Later>
          )}
        </For>
      </Card>
    </Show>
  );
}
