/** One thing that was settled: who, what, how much, by when; what is missing as the question to ask; the promise guard. */

import type { CommitmentForm } from "@tanhao/app/record/contact-form";
import type { PromiseRefusal } from "@tanhao/core/followup/payment-promise";
import { Show } from "solid-js";
import { Button, ButtonLink } from "../design/Button.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { Actions, Card, Soft, Stack } from "../design/Layout.tsx";
import { contactWords } from "./contact-words.ts";
import { promiseRefusalSentence } from "./promise-guard.ts";

interface CommitmentFieldsProps {
  readonly commitment: CommitmentForm;
  readonly set: (part: keyof CommitmentForm, value: string) => void;
  readonly errorAt: (part: keyof CommitmentForm) => string | undefined;
  readonly refusal: PromiseRefusal | null;
  readonly saidSo: boolean;
  readonly onSaidSo: () => void;
  readonly onRemove: () => void;
}

const parties = ["lender", "agent", "borrower", "third"] as const;

export function CommitmentFields(props: CommitmentFieldsProps) {
  const words = contactWords;
  const incomplete = () => props.commitment.what.trim() !== "" && props.commitment.dueDay === "";
  return (
    <Card>
      <Stack>
        <SelectField
          label={words().who}
          value={props.commitment.who}
          choices={parties.map((value) => ({ value, label: words().whos[value] }))}
          onChange={(value) => props.set("who", value)}
        />
        <TextField
          label={words().what}
          hint={words().whatHint}
          error={props.errorAt("what")}
          value={props.commitment.what}
          onInput={(value) => props.set("what", value)}
        />
        <TextField
          label={words().amount}
          hint={words().amountHint}
          error={props.errorAt("yuan")}
          kind="money"
          unit={words().yuan}
          value={props.commitment.yuan}
          onInput={(value) => props.set("yuan", value)}
        />
        <TextField
          label={words().dueDay}
          error={props.errorAt("dueDay")}
          kind="day"
          value={props.commitment.dueDay}
          onInput={(value) => props.set("dueDay", value)}
        />
        <Show when={incomplete()}>
          <Soft>
            {words().incompleteTitle} {words().ask.dueDay}
          </Soft>
        </Show>
        <Show when={props.refusal}>
          {(refusal) => (
            <Card look="note" title={words().guardTitle}>
              <p role="alert">{promiseRefusalSentence(refusal())}</p>
              <Show when={refusal().kind === "promise-limit-unknown"}>
                <ButtonLink href="#/household">{words().guardHousehold}</ButtonLink>
              </Show>
              <Show when={!props.saidSo} fallback={<Soft>{words().guardSaidSo}</Soft>}>
                <Actions>
                  <Button onClick={() => props.set("yuan", "")}>{words().guardChange}</Button>
                  <Button look="quiet" onClick={() => props.onSaidSo()}>
                    {words().guardRecord}
                  </Button>
                </Actions>
              </Show>
            </Card>
          )}
        </Show>
        <Button look="quiet" onClick={() => props.onRemove()}>
          {words().remove}
        </Button>
      </Stack>
    </Card>
  );
}
