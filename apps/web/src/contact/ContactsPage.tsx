/** All contacts by day, newest first: found by words and by debt; a conversation can be taken in, and the next contact recorded. */

import { debtName } from "@tanhao/app/case/debt-name";
import { wordsOf } from "@tanhao/app/followup/watched-case";
import type { StatedWord } from "@tanhao/core/followup/stated-words";
import { createMemo, createSignal, For, lazy, Show, Suspense } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { Actions, Card, Page, Soft } from "../design/Layout.tsx";
import { evidenceWords } from "../evidence/evidence-words.ts";
import { TermRow } from "../glossary/TermRow.tsx";
import { CrisisLine } from "../help/CrisisLine.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { HelperNotes } from "../helping/HelperNotes.tsx";
import { shellWords } from "../language/words.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { ContactList } from "./ContactList.tsx";
import { contactWords } from "./contact-words.ts";
import { foundIn } from "./found-contacts.ts";
import { recordedAt } from "./moment-written.ts";
import { talkDraft } from "./talk-draft.ts";

const ImportTalk = lazy(async () => ({ default: (await import("./ImportTalk.tsx")).ImportTalk }));

/** From here on looking for one is quicker with a field for it. */
const many = 6;
/** Of several commitments in one entry each is named by the entry and its place in it. */
const lettersOfEntry = 64;

export function ContactsPage() {
  const open = useCase();
  const isHalfTalk = isHalfTyped(talkDraft);
  const [query, setQuery] = createSignal("");
  const [debt, setDebt] = createSignal("");
  const own = () => open.facts().debts.filter(({ status }) => status === "mine");
  const all = () => open.record().contacts;
  const found = foundIn(all, { query, debt });
  const erased = () => open.record().redactions.filter(({ kind }) => kind === "contact.logged");
  /** What became of every word given, by the entry in which it was. */
  const words = createMemo((): ReadonlyMap<string, readonly StatedWord[]> => {
    const byEntry = new Map<string, StatedWord[]>();
    if (!all().some(({ payload }) => payload.commitments !== undefined)) return byEntry;
    for (const word of wordsOf(open.facts(), open.record(), open.law().lawBook, open.today())) {
      const entry = word.record.slice(0, lettersOfEntry);
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), word]);
    }
    return byEntry;
  });
  return (
    <Page title={contactWords().listTitle} lead={contactWords().listLead}>
      <CrisisLine />
      <BorrowerOnly>
        <ButtonLink look="primary" wide href="#/contacts/new">
          {contactWords().add}
        </ButtonLink>
        <Disclosure summary={contactWords().talk.title} open={isHalfTalk}>
          <Suspense fallback={<p role="status">{shellWords().loading}</p>}>
            <ImportTalk />
          </Suspense>
        </Disclosure>
      </BorrowerOnly>
      <Show when={all().length > 0} fallback={<Soft>{contactWords().listEmpty}</Soft>}>
        <Show when={all().length >= many}>
          <Card>
            <TextField label={contactWords().find} hint={contactWords().findHint} value={query()} onInput={setQuery} />
            <Show when={open.facts().debts.length > 1}>
              <SelectField
                label={contactWords().filterDebt}
                value={debt()}
                none={contactWords().allDebts}
                choices={open.facts().debts.map((one) => ({ value: one.id, label: debtName(one) }))}
                onChange={setDebt}
              />
            </Show>
            <p role="status">{found().length === 0 ? contactWords().foundNone : contactWords().count(found().length, all().length)}</p>
          </Card>
        </Show>
        <Show when={found().length > 0}>
          <Card>
            <ContactList contacts={found()} words={words()} />
          </Card>
        </Show>
        <ButtonLink href="#/promises">{contactWords().toPromises}</ButtonLink>
        <Soft>{contactWords().chainNote}</Soft>
        <TermRow of={["contact-entry", "evidence", "payment-promise"]} />
        <ButtonLink href="#/evidence">{evidenceWords().link}</ButtonLink>
      </Show>
      <Show when={erased().length > 0}>
        <Card title={contactWords().erasedEntries}>
          <For each={erased()}>
            {({ at, recorded }) => <Soft>{contactWords().erasedEntry(recordedAt(at), recorded?.because ?? "")}</Soft>}
          </For>
        </Card>
      </Show>
      <HelperNotes />
      <Show when={own().length > 0}>
        <Card title={contactWords().checkOffers}>
          <Actions>
            <For each={own()}>{(one) => <ButtonLink href={`#/debts/${one.id}/agreement`}>{debtName(one)}</ButtonLink>}</For>
          </Actions>
        </Card>
      </Show>
    </Page>
  );
}
