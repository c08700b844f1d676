/**
 * Before hanging up: what was arranged is read back item by item, and what was not said is asked for while they are still there. What
 * was settled is looked through once more under the same guard; then all of it becomes one contact.
 */

import { contactOfTalk, neutralReadBack, readBackItems } from "@tanhao/app/companion/talk-form";
import { recordContact } from "@tanhao/app/record/record-contact";
import { createSignal, For, Index, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { CommitmentFields } from "../contact/CommitmentFields.tsx";
import { contactFailureSentence } from "../contact/contact-failure-sentence.ts";
import { contactWords } from "../contact/contact-words.ts";
import { refusalOf } from "../contact/promise-guard.ts";
import { Button } from "../design/Button.tsx";
import { Actions, Card, Soft, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { WriteNoteCard } from "../helping/WriteNoteCard.tsx";
import { companionWords } from "./companion-words.ts";
import { DiscardTalk } from "./DiscardTalk.tsx";
import { FoundPromise } from "./FoundPromise.tsx";
import { momentOf } from "./moment-of.ts";
import { NotesFields } from "./NotesFields.tsx";
import { ReadBackFields } from "./ReadBackFields.tsx";
import { Sentence } from "./Sentence.tsx";
import type { TalkDesk } from "./talk-desk.ts";

interface ReadBackProps {
  readonly desk: TalkDesk;
  readonly onBack: () => void;
  readonly onKept: () => void;
}

export function ReadBack(props: ReadBackProps) {
  const open = useCase();
  const words = companionWords;
  const [errors, setErrors] = createSignal<Readonly<Record<string, string>>>({});
  const [said, setSaid] = createSignal<string>();
  const [asItWas, setAsItWas] = createSignal<ReadonlySet<number>>(new Set());
  const debt = () => props.desk.standing().debt.id;
  const items = () => (props.desk.standing().words.set === "open" ? readBackItems : neutralReadBack);
  const unsaid = () => items().filter((item) => props.desk.form.readBack[item].told !== "yes").length;
  const commitments = () => props.desk.form.commitments;
  const isStopped = () => commitments().some((one, index) => refusalOf(one, debt(), open) !== null && !asItWas().has(index));

  const keep = async (): Promise<void> => {
    const form = unwrap(props.desk.form);
    const at = momentOf(form.talkFrom || form.queueFrom || form.talkTo);
    const contact = contactOfTalk(form, { at, debt: debt(), words: words().entry });
    setErrors(contact.ok ? {} : Object.fromEntries(contact.error.map((failure) => [failure.path, contactFailureSentence(failure)])));
    if (!contact.ok) return void setSaid(contactWords().mendFirst);
    if (isStopped()) return void setSaid(contactWords().decideFirst);
    const recorded = await recordContact(contact.value, open.ports);
    if (!recorded.ok) return void setSaid(recorded.error.kind === "not-kept" ? notKeptSentence(recorded.error) : contactWords().atFuture);
    props.desk.done();
    props.onKept();
  };

  return (
    <Stack>
      <Card title={words().readBackTitle}>
        <Soft>{words().readBackLead}</Soft>
        <For each={props.desk.say(["SUMMARISE"])}>{(line) => <Sentence said={line} desk={props.desk} />}</For>
        <p role="status">{words().unsaid(unsaid())}</p>
        <For each={items()}>{(item) => <ReadBackFields item={item} desk={props.desk} />}</For>
      </Card>
      <Card title={contactWords().commitmentTitle}>
        <Soft>{contactWords().commitmentLead}</Soft>
        <Index each={commitments()}>
          {(commitment, index) => (
            <CommitmentFields
              commitment={commitment()}
              set={(part, value) => props.desk.set("commitments", index, part, value as never)}
              errorAt={(part) => errors()[`commitments.${index}.${part}`]}
              refusal={refusalOf(commitment(), debt(), open)}
              saidSo={asItWas().has(index)}
              onSaidSo={() => setAsItWas((now) => new Set([...now, index]))}
              onRemove={() => props.desk.set("commitments", (list) => list.filter((_, at) => at !== index))}
            />
          )}
        </Index>
        <For each={props.desk.promised()}>{(promise) => <FoundPromise promise={promise} desk={props.desk} />}</For>
        <Button onClick={() => props.desk.set("commitments", commitments().length, { who: "lender", what: "", yuan: "", dueDay: "" })}>
          {contactWords().addCommitment}
        </Button>
      </Card>
      <Card title={contactWords().whoTheyAre}>
        <NotesFields desk={props.desk} />
      </Card>
      <BorrowerOnly instead={<WriteNoteCard />}>
        <Show when={said()}>
          <Card look="today">
            <p role="alert">{said()}</p>
          </Card>
        </Show>
      </BorrowerOnly>
      <Actions>
        <BorrowerOnly>
          <Button look="primary" onClick={() => void keep()}>
            {contactWords().save}
          </Button>
        </BorrowerOnly>
        <Button look="quiet" onClick={() => props.onBack()}>
          {words().backToTalk}
        </Button>
      </Actions>
      <DiscardTalk desk={props.desk} />
    </Stack>
  );
}
