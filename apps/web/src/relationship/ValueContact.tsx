/** Marks what was good about a contact: one choice and one tap. */

import { valueContact } from "@tanhao/app/escalation/keep-steps";
import { type ContactValue, contactValues } from "@tanhao/core/followup/contact-value";
import type { ContactTone } from "@tanhao/core/followup/relationship-tone";
import { createSignal, For } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { contactWords } from "../contact/contact-words.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { SelectField } from "../design/Field.tsx";
import { Actions, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { webEscalationWords } from "../escalation/escalation-words.ts";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";

export function ValueContact(props: { readonly tones: readonly ContactTone[] }) {
  const open = useCase();
  const words = webEscalationWords;
  const [chosen, setChosen] = createSignal("");
  const contacts = () => {
    const ids = props.tones.map(({ contact }) => contact).reverse();
    return ids.flatMap((id) => open.record().contacts.filter(({ entry }) => entry === id));
  };
  const of = () => contacts().find(({ entry }) => entry === chosen()) ?? contacts()[0];
  const choices = () =>
    contacts().map(({ entry, payload }) => ({
      value: entry,
      label: format().list([format().day(dayOf(entry)), contactWords().channels[payload.channel]]),
    }));
  const dayOf = (entry: string) => props.tones.find(({ contact }) => contact === entry)?.day ?? open.today();
  const value = async (what: ContactValue) => {
    const contact = of();
    if (contact && (await keptOrSaid(valueContact(contact.entry, what, open.ports)))) notify(words().valued(words().value[what]));
  };
  return (
    <BorrowerOnly>
      <Disclosure look="leaf" summary={words().valueTitle}>
        <Stack gap="small">
          <SelectField label={words().valueOf} value={of()?.entry ?? ""} choices={choices()} onChange={setChosen} />
          <Actions>
            <For each={contactValues}>{(what) => <Button onClick={() => void value(what)}>{words().value[what]}</Button>}</For>
          </Actions>
        </Stack>
      </Disclosure>
    </BorrowerOnly>
  );
}
