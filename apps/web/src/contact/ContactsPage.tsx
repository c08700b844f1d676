/** All contacts, newest first, and the way to record the next. */

import { debtName } from "@tanhao/app/case/debt-name";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Page, Soft } from "../design/Layout.tsx";
import { ContactEntry } from "./ContactEntry.tsx";
import { contactWords } from "./contact-words.ts";

export function ContactsPage() {
  const open = useCase();
  const own = () => open.facts().debts.filter(({ status }) => status === "mine");
  const contacts = () => [...open.record().contacts].reverse();
  return (
    <Page title={contactWords().listTitle} lead={contactWords().listLead}>
      <ButtonLink look="primary" wide href="#/contacts/new">
        {contactWords().add}
      </ButtonLink>
      <Show when={contacts().length > 0} fallback={<Soft>{contactWords().listEmpty}</Soft>}>
        <Card>
          <For each={contacts()}>{(contact) => <ContactEntry contact={contact} />}</For>
        </Card>
        <Soft>{contactWords().chainNote}</Soft>
      </Show>
      <Show when={own().length > 0}>
        <Card title={contactWords().checkOffers}>
          <Actions>
            <For each={own()}>{(debt) => <ButtonLink href={`#/debts/${debt.id}/agreement`}>{debtName(debt)}</ButtonLink>}</For>
          </Actions>
        </Card>
      </Show>
    </Page>
  );
}
