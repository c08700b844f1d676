/** The contacts about one debt, newest first: last on the page. What is older is a tap away. */

import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ContactEntry } from "../contact/ContactEntry.tsx";
import { ContactList } from "../contact/ContactList.tsx";
import { contactWords } from "../contact/contact-words.ts";
import { foundIn } from "../contact/found-contacts.ts";
import { Disclosure } from "../design/Disclosure.tsx";
import { Later } from "../design/Later.tsx";
import { Card } from "../design/Layout.tsx";

/** What was said last is what one looks for before the next call. */
const shownAtOnce = 3;

export function DebtContacts(props: { readonly debt: string }) {
  const open = useCase();
  const about = foundIn(() => open.record().contacts, { query: () => "", debt: () => props.debt });
  return (
    <Show when={about().length > 0}>
      <Card title={contactWords().listTitle}>
        <For each={about().slice(0, shownAtOnce)}>
          {(contact) => (
            <Later>
              <ContactEntry contact={contact} />
            </Later>
          )}
        </For>
        <Show when={about().length > shownAtOnce}>
          <Disclosure summary={contactWords().older(about().length - shownAtOnce)}>
            <ContactList contacts={about().slice(shownAtOnce)} words={new Map()} />
          </Disclosure>
        </Show>
      </Card>
    </Show>
  );
}
