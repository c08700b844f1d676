/**
 * Records one contact with what was settled in it. A promise that lacks a part is recorded and its question shown; a sum
 * above the limit, or one that would admit a debt, is stopped until the person changes it or says it was said so.
 */

import { useNavigate, useSearchParams } from "@solidjs/router";
import { debtName } from "@tanhao/app/case/debt-name";
import { type CommitmentForm, type ContactForm, readContactForm } from "@tanhao/app/record/contact-form";
import { recordContact } from "@tanhao/app/record/record-contact";
import type { CalledPerson } from "@tanhao/core/conduct/contact";
import type { ContactChannel } from "@tanhao/journal/kinds/contact-logged";
import { createSignal, Index, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { ChoiceField, SelectField, TextArea, TextField } from "../design/Field.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { timeNow } from "../shell/today.ts";
import { CommitmentFields } from "./CommitmentFields.tsx";
import { contactFailureSentence } from "./contact-failure-sentence.ts";
import { contactWords } from "./contact-words.ts";
import { ProofFields } from "./ProofFields.tsx";
import { refusalOf } from "./promise-guard.ts";

const channels = ["phone", "chat", "sms", "email", "letter", "visit", "branch", "complaint", "other"] as const;
const directions = ["in", "out"] as const;
/** One word for each circle is enough; nobody's name is asked for. */
const circles = ["relative", "colleague", "friend", "neighbour", "contact"] as const;
const blankCommitment: CommitmentForm = { who: "lender", what: "", yuan: "", dueDay: "" };

export function AddContactPage() {
  const open = useCase();
  const navigate = useNavigate();
  const [search] = useSearchParams<{ debt?: string; channel?: string; direction?: string; said?: string }>();
  const fresh: ContactForm = {
    at: `${open.today()}T${timeNow()}`,
    debt: search.debt ?? "",
    channel: channels.find((one) => one === search.channel) ?? "phone",
    direction: directions.find((one) => one === search.direction) ?? "",
    called: "",
    company: "",
    staffNumber: "",
    number: "",
    saidByThem: "",
    saidByMe: search.said ?? "",
    note: "",
    files: [],
    commitments: [],
  };
  const draft = createDraft(`contact.${[search.debt, search.said].filter(Boolean).join(".")}`, fresh);
  const [errors, setErrors] = createSignal<Readonly<Record<string, string>>>({});
  const [said, setSaid] = createSignal<string>();
  const [asItWas, setAsItWas] = createSignal<ReadonlySet<number>>(new Set());
  const debts = () => open.facts().debts;
  /** A promise that was stopped and not yet confirmed as said. */
  const stopped = () =>
    draft.form.commitments.findIndex((commitment, index) => refusalOf(commitment, draft.form.debt, open) !== null && !asItWas().has(index));

  const save = async (): Promise<void> => {
    const contact = readContactForm(unwrap(draft.form));
    setErrors(contact.ok ? {} : Object.fromEntries(contact.error.map((failure) => [failure.path, contactFailureSentence(failure)])));
    if (!contact.ok) return void setSaid(contactWords().mendFirst);
    if (stopped() >= 0) return void setSaid(contactWords().decideFirst);
    const recorded = await recordContact(contact.value, open.ports);
    if (!recorded.ok) {
      if (recorded.error.kind === "contact-in-future") setErrors({ at: contactWords().atFuture });
      return void setSaid(recorded.error.kind === "not-kept" ? notKeptSentence(recorded.error) : contactWords().mendFirst);
    }
    draft.done();
    notify(contactWords().saved);
    navigate("/contacts");
  };

  return (
    <Page title={contactWords().addTitle} lead={contactWords().addLead} back={{ href: "#/contacts", label: shellWords().contacts }}>
      <Card>
        <Stack>
          <TextField
            label={contactWords().at}
            error={errors()["at"]}
            kind="datetime"
            value={draft.form.at}
            onInput={(value) => draft.set("at", value)}
          />
          <SelectField
            label={contactWords().debt}
            value={draft.form.debt}
            none={contactWords().debtUnknown}
            choices={debts().map((debt) => ({ value: debt.id, label: debtName(debt) }))}
            onChange={(value) => draft.set("debt", value)}
          />
          <SelectField
            label={contactWords().channel}
            value={draft.form.channel}
            choices={channels.map((value) => ({ value, label: contactWords().channels[value] }))}
            onChange={(value) => draft.set("channel", value as ContactChannel)}
          />
          <ChoiceField
            label={contactWords().direction}
            value={draft.form.direction}
            choices={directions.map((value) => ({ value, label: contactWords().directions[value] }))}
            onChange={(value) => draft.set("direction", value as "in" | "out")}
          />
          <Show when={draft.form.direction === "in"}>
            <SelectField
              label={contactWords().called}
              value={draft.form.called}
              none={contactWords().calledMe}
              choices={circles.map((value) => ({ value, label: contactWords().circles[value] }))}
              onChange={(value) => draft.set("called", value as CalledPerson | "")}
            />
          </Show>
          <TextArea label={contactWords().saidByThem} value={draft.form.saidByThem} onInput={(value) => draft.set("saidByThem", value)} />
          <TextArea
            label={contactWords().saidByMe}
            rows={2}
            value={draft.form.saidByMe}
            onInput={(value) => draft.set("saidByMe", value)}
          />
          <ProofFields chosen={draft.form.files} onChange={(files) => draft.set("files", [...files])} />
          <Disclosure summary={contactWords().whoTheyAre}>
            <Stack>
              <TextField label={contactWords().company} value={draft.form.company} onInput={(value) => draft.set("company", value)} />
              <TextField
                label={contactWords().staffNumber}
                value={draft.form.staffNumber}
                onInput={(value) => draft.set("staffNumber", value)}
              />
              <TextField label={contactWords().number} value={draft.form.number} onInput={(value) => draft.set("number", value)} />
              <TextArea label={contactWords().note} rows={2} value={draft.form.note} onInput={(value) => draft.set("note", value)} />
            </Stack>
          </Disclosure>
        </Stack>
      </Card>
      <Card title={contactWords().commitmentTitle}>
        <Soft>{contactWords().commitmentLead}</Soft>
        <Index each={draft.form.commitments}>
          {(commitment, index) => (
            <CommitmentFields
              commitment={commitment()}
              set={(part, value) => draft.set("commitments", index, part, value as never)}
              errorAt={(part) => errors()[`commitments.${index}.${part}`]}
              refusal={refusalOf(commitment(), draft.form.debt, open)}
              saidSo={asItWas().has(index)}
              onSaidSo={() => setAsItWas((now) => new Set([...now, index]))}
              onRemove={() => draft.set("commitments", (list) => list.filter((_, at) => at !== index))}
            />
          )}
        </Index>
        <Button onClick={() => draft.set("commitments", draft.form.commitments.length, { ...blankCommitment })}>
          {contactWords().addCommitment}
        </Button>
      </Card>
      <Show when={said()}>
        <Card look="today">
          <p role="alert">{said()}</p>
        </Card>
      </Show>
      <Button look="primary" wide onClick={() => void save()}>
        {contactWords().save}
      </Button>
    </Page>
  );
}
