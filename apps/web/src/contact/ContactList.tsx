/** Contacts by day. Only what is near the screen is made, so that a log of thousands is as quick as one of ten. */

import { parseDay } from "@tanhao/core/day";
import type { StatedWord } from "@tanhao/core/followup/stated-words";
import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { Index, Show } from "solid-js";
import { format } from "../language/words.ts";
import style from "./ContactEntry.module.css";
import { ContactEntry } from "./ContactEntry.tsx";
import { SeenOnly } from "./SeenOnly.tsx";

type Contact = Recorded<ContactLogged>;

interface ContactListProps {
  /** Newest first. */
  readonly contacts: readonly Contact[];
  /** By entry. */
  readonly words: ReadonlyMap<string, readonly StatedWord[]>;
}

/** Made together; about a screen and a half. */
const together = 10;
/** Of an entry, in pixels, before it was seen. */
const usualHeight = 220;

export function ContactList(props: ContactListProps) {
  const chunks = (): readonly (readonly Contact[])[] =>
    Array.from({ length: Math.ceil(props.contacts.length / together) }, (_, at) =>
      props.contacts.slice(at * together, (at + 1) * together),
    );
  const begins = (place: number): string | null => {
    const [day, before] = [props.contacts[place]?.payload.at.slice(0, 10), props.contacts[place - 1]?.payload.at.slice(0, 10)];
    const parsed = day === undefined || day === before ? null : parseDay(day);
    return parsed?.ok ? `${format().day(parsed.value)} ${format().weekday(parsed.value)}` : null;
  };
  return (
    <Index each={chunks()}>
      {(chunk, at) => (
        <SeenOnly first={at === 0} guess={together * usualHeight}>
          <Index each={chunk()}>
            {(contact, place) => (
              <>
                <Show when={begins(at * together + place)}>{(day) => <h2 class={style["day"]}>{day()}</h2>}</Show>
                <ContactEntry contact={contact()} words={props.words.get(contact().entry)} />
              </>
            )}
          </Index>
        </SeenOnly>
      )}
    </Index>
  );
}
