/**
 * One contact as it was recorded: what was said, what became of what was settled, its files, and what was corrected in it. What was
 * said before a correction, or was taken back, stays, struck out.
 */

import { debtName } from "@tanhao/app/case/debt-name";
import type { StatedWord } from "@tanhao/core/followup/stated-words";
import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { createMemo, For, lazy, Show, Suspense } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Actions, Mark, Soft, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { shellWords } from "../language/words.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { onceMore } from "../shell/not-fetched.ts";
import { ContactContent } from "./ContactContent.tsx";
import style from "./ContactEntry.module.css";
import { contactWords } from "./contact-words.ts";
import { eraseDraft, takeBackDraft } from "./entry-drafts.ts";
import { momentWritten, recordedAt } from "./moment-written.ts";

const EntryEnds = lazy(() => onceMore(async () => ({ default: (await import("./EntryEnds.tsx")).EntryEnds })));

interface ContactEntryProps {
  readonly contact: Recorded<ContactLogged>;
  /** What became of the words given in it, where that was worked out. */
  readonly words?: readonly StatedWord[] | undefined;
}

export function ContactEntry(props: ContactEntryProps) {
  const open = useCase();
  const contact = () => props.contact.payload;
  const debt = () => open.facts().debts.find(({ id }) => id === contact().debt);
  /** In a list the same place comes to show another entry. */
  const entry = createMemo(() => props.contact.entry);
  const isHalfDone = createMemo(() => isHalfTyped(takeBackDraft(entry())) || isHalfTyped(eraseDraft(entry())));
  return (
    <article class={`${style["entry"]} ${props.contact.takenBack ? style["takenBack"] : ""}`}>
      <h3>
        {momentWritten(contact().at)} {contactWords().channels[contact().channel]}
        <Show when={debt()}>{(about) => <> · {debtName(about())}</>}</Show>
      </h3>
      <Show when={props.contact.takenBack}>
        <p>
          <Mark look="note">{contactWords().takenBack}</Mark> {props.contact.corrections.at(-1)?.because}
        </p>
      </Show>
      <ContactContent contact={contact()} words={props.words} />
      <Earlier contact={props.contact} />
      <Disclosure look="leaf" summary={contactWords().more} open={isHalfDone()}>
        <Stack gap="small">
          <Soft>
            {contactWords().hash}: <code class={style["hash"]}>{props.contact.entry}</code>
          </Soft>
          <BorrowerOnly>
            <Actions>
              <Show when={!props.contact.takenBack}>
                <ButtonLink href={`#/contacts/new?of=${props.contact.entry}&as=more`}>{contactWords().complete}</ButtonLink>
              </Show>
              <ButtonLink href={`#/contacts/new?of=${props.contact.entry}`}>{contactWords().mend}</ButtonLink>
            </Actions>
            <Suspense fallback={<Soft>{shellWords().loading}</Soft>}>
              <EntryEnds contact={props.contact} />
            </Suspense>
          </BorrowerOnly>
        </Stack>
      </Disclosure>
    </article>
  );
}

/** Each correction with its reason, and the words it replaced. */
function Earlier(props: { readonly contact: Recorded<ContactLogged> }) {
  /** What stood before each correction, with when it was written down. */
  const versions = () => {
    const { at, original, corrections } = props.contact;
    const said = [{ at, payload: original }, ...corrections];
    return corrections.map((correction, place) => ({
      correction,
      before: said.slice(0, place + 1).findLast(({ payload }) => payload !== null),
    }));
  };
  const replaced = () => versions().filter(({ correction }) => correction.payload !== null);
  return (
    <Show when={replaced().length > 0}>
      <Disclosure
        look="leaf"
        summary={contactWords().corrected(recordedAt(replaced().at(-1)?.correction.at ?? ""), replaced().at(-1)?.correction.because ?? "")}
      >
        <For each={replaced()}>
          {({ correction, before }) => (
            <div class={style["before"]}>
              <Soft>{contactWords().corrected(recordedAt(correction.at), correction.because)}</Soft>
              <Show when={before?.payload}>
                {(said) => (
                  <>
                    <Soft>{contactWords().before(recordedAt(before?.at ?? ""))}</Soft>
                    <del class={style["struck"]}>
                      <p>
                        {momentWritten(said().at)} {contactWords().channels[said().channel]}
                      </p>
                      <ContactContent contact={said()} />
                    </del>
                  </>
                )}
              </Show>
            </div>
          )}
        </For>
      </Disclosure>
    </Show>
  );
}
