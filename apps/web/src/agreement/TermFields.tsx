/** The other groups of an offer: who and how much, charges, who is paid, what proves it, meanwhile and after, what was added. */

import { balanceParts } from "@tanhao/core/debt/balance";
import type { Debt } from "@tanhao/core/debt/debt";
import { extras } from "@tanhao/core/followup/offered-terms";
import { For, Show } from "solid-js";
import style from "../debt/Groups.module.css";
import { Disclosure } from "../design/Disclosure.tsx";
import { CheckField, ChoiceField, SelectField, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { documentWords } from "../language/explain-words.ts";
import { agreementPageWords, agreementWords } from "./agreement-words.ts";
import { choicesOf, type OfferFields } from "./offer-form.ts";
import { DayOf, Money } from "./PaymentFields.tsx";

type WithDebt = OfferFields & { readonly debt: Debt };

export function WhoFields(props: WithDebt) {
  const words = agreementPageWords;
  const set = props.draft.set;
  const hasParts = Object.values(props.draft.form.parts).some((yuan) => yuan !== "");
  const known = () => [props.debt.lender.name, props.debt.assigned?.to].filter((name) => name !== undefined);
  return (
    <Stack>
      <TextField
        label={words().creditor}
        value={props.draft.form.creditor}
        suggestions={known()}
        onInput={(value) => set("creditor", value)}
      />
      <TextField
        label={words().contract}
        hint={words().contractHint}
        value={props.draft.form.contract}
        onInput={(value) => set("contract", value)}
      />
      <div class={style["pair"]}>
        <Money {...props} field="balance" label={words().balance} />
        <DayOf {...props} field="balanceDay" label={words().balanceDay} />
      </div>
      <Disclosure summary={words().parts} open={hasParts}>
        <div class={style["pair"]}>
          <For each={balanceParts}>
            {(part) => (
              <TextField
                label={documentWords().part[part]}
                kind="money"
                unit={words().yuan}
                error={props.errors[`parts.${part}`]}
                value={props.draft.form.parts[part]}
                onInput={(value) => set("parts", part, value)}
              />
            )}
          </For>
        </div>
      </Disclosure>
      <Money {...props} field="waived" label={words().waived} />
    </Stack>
  );
}

export function ChargeFields(props: OfferFields) {
  const words = agreementPageWords;
  return (
    <Stack>
      <Chosen {...props} field="interest" label={words().interest} names={agreementWords().courses} but={["unknown"]} />
      <Chosen {...props} field="penalty" label={words().penalty} names={agreementWords().courses} but={["unknown"]} />
      <TextField
        label={words().ifLate}
        hint={words().ifLateHint}
        value={props.draft.form.ifLate}
        onInput={(value) => props.draft.set("ifLate", value)}
      />
    </Stack>
  );
}

export function PayFields(props: OfferFields) {
  const words = agreementPageWords;
  return (
    <Stack>
      <Chosen {...props} field="payee" label={words().payee} names={agreementWords().payees} but={[]} />
      <TextField label={words().payeeName} value={props.draft.form.payeeName} onInput={(value) => props.draft.set("payeeName", value)} />
      <Chosen {...props} field="method" label={words().method} names={agreementWords().methods} but={[]} />
      <Chosen {...props} field="allocation" label={words().allocation} names={agreementWords().allocations} but={[]} />
    </Stack>
  );
}

export function ProofFields(props: WithDebt) {
  const words = agreementPageWords;
  return (
    <Stack>
      <Chosen {...props} field="form" label={words().form} names={words().forms} but={[]} />
      <Chosen {...props} field="confirmed" label={words().confirmed} names={words().confirmations} but={[]} />
      <Chosen {...props} field="signer" label={words().signer} names={words().signers} but={[]} />
      <Show when={props.debt.assigned !== undefined || props.debt.lender.type === "assignee"}>
        <YesNo {...props} field="assignmentChecked" label={words().assignment} />
      </Show>
    </Stack>
  );
}

export function AfterFields(props: WithDebt) {
  const words = agreementPageWords;
  return (
    <Stack>
      <YesNo {...props} field="collectionStops" label={words().collection} />
      <YesNo {...props} field="debitChanged" label={words().debit} />
      <Show when={props.debt.lender.type !== "private"}>
        <TextField
          label={words().record}
          hint={words().ifLateHint}
          value={props.draft.form.record}
          onInput={(value) => props.draft.set("record", value)}
        />
      </Show>
      <TextField
        label={words().certificate}
        hint={words().ifLateHint}
        value={props.draft.form.certificate}
        onInput={(value) => props.draft.set("certificate", value)}
      />
    </Stack>
  );
}

export function AddedFields(props: OfferFields) {
  const words = agreementPageWords;
  return (
    <Stack>
      <ChoiceField
        label={words().addedQuestion}
        value={props.draft.form.added}
        choices={choicesOf(words().addedChoices)}
        onChange={(value) => props.draft.set("added", value)}
      />
      <Show when={props.draft.form.added === "yes"}>
        <For each={extras}>
          {(extra) => (
            <CheckField
              label={words().extras[extra]}
              checked={props.draft.form.extras[extra]}
              onChange={(checked) => props.draft.set("extras", extra, checked)}
            />
          )}
        </For>
      </Show>
      <Chosen {...props} field="deadline" label={words().deadline} names={words().deadlines} but={[]} />
    </Stack>
  );
}

type ChosenField = "interest" | "penalty" | "payee" | "method" | "allocation" | "form" | "confirmed" | "signer" | "deadline";

interface ChosenProps extends OfferFields {
  readonly field: ChosenField;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly but: readonly string[];
}

const Chosen = (props: ChosenProps) => (
  <SelectField
    label={props.label}
    value={props.draft.form[props.field]}
    none={agreementPageWords().notSaid}
    choices={choicesOf(props.names, props.but)}
    onChange={(value) => props.draft.set(props.field, value)}
  />
);

const YesNo = (
  props: OfferFields & { readonly field: "collectionStops" | "debitChanged" | "assignmentChecked"; readonly label: string },
) => (
  <SelectField
    label={props.label}
    value={props.draft.form[props.field]}
    none={agreementPageWords().notSaid}
    choices={[
      { value: "yes", label: agreementPageWords().yes },
      { value: "no", label: agreementPageWords().no },
    ]}
    onChange={(value) => props.draft.set(props.field, value)}
  />
);
