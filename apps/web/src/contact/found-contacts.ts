/** The contacts that hold what is looked for, newest first by when they were, whatever the order in which they were written down. */

import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { type Accessor, createMemo } from "solid-js";
import { rested } from "../design/rested.ts";

type Contact = Recorded<ContactLogged>;

interface Wanted {
  readonly query: Accessor<string>;
  /** Empty: any. */
  readonly debt: Accessor<string>;
}

export function foundIn(contacts: Accessor<readonly Contact[]>, { query, debt }: Wanted): Accessor<readonly Contact[]> {
  const sorted = createMemo(() =>
    contacts()
      .map((contact, place) => ({ contact, place, at: contact.payload.at }))
      .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : b.place - a.place))
      .map(({ contact }) => contact),
  );
  const { value: typed } = rested(query, query);
  const wanted = (): string => typed().trim().toLowerCase();
  /** The whole of every entry as one text, made when first something is looked for. */
  const texts = createMemo(() => (wanted() === "" ? null : new Map(sorted().map((contact) => [contact, textOf(contact)]))));
  return createMemo(() => {
    const about = debt();
    return sorted().filter(
      (contact) => (about === "" || contact.payload.debt === about) && (texts()?.get(contact)?.includes(wanted()) ?? true),
    );
  });
}

function textOf({ payload }: Contact): string {
  const { said = [], commitments = [], files = [], asked, note, next, offered } = payload;
  const parts = [payload.at, ...Object.values(payload.with ?? {}), ...said.map(({ text }) => text), ...commitments.map(({ what }) => what)];
  return [...parts, ...files, asked, note, next?.what, offered?.condition].filter(Boolean).join("\n").toLowerCase();
}
