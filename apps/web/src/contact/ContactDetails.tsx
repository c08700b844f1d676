/** Everything about a contact that can wait: when, which debt, what it amounts to, asked, offered, settled, files, and what comes next. */

import { debtName } from "@tanhao/app/case/debt-name";
import { heardLabels } from "@tanhao/core/talk/utterance-class";
import { Index } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { companionWords } from "../companion/companion-words.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { SelectField, TextArea, TextField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { ManyChoiceField } from "../design/ManyChoiceField.tsx";
import { CommitmentFields } from "./CommitmentFields.tsx";
import type { ContactDesk } from "./contact-desk.ts";
import { contactWords } from "./contact-words.ts";
import { ProofFields } from "./ProofFields.tsx";
import { refusalOf } from "./promise-guard.ts";

/** Behind a fold each; a fold is open from the start where something stands in it. */
export const offerFields = ["offerYuan", "offerDay", "offerCondition"] as const;
export const whoFields = ["company", "staffNumber", "number", "note"] as const;

const blankCommitment = { who: "lender", what: "", yuan: "", dueDay: "" } as const;

export function ContactDetails(props: { readonly desk: ContactDesk }) {
  const open = useCase();
  const { form, set, errorAt } = props.desk;
  const words = contactWords;
  const hasOffer = offerFields.some((field) => form[field] !== "");
  const tellsWho = whoFields.some((field) => form[field] !== "");
  const isChosen = props.desk.isChosen();
  return (
    <Stack>
      <TextField label={words().at} error={errorAt("at")} kind="datetime" value={form.at} onInput={(value) => set("at", value)} />
      <SelectField
        label={words().debt}
        value={form.debt}
        none={words().debtUnknown}
        choices={open.facts().debts.map((debt) => ({ value: debt.id, label: debtName(debt) }))}
        onChange={(value) => set("debt", value)}
      />
      <TextArea label={words().saidByMe} rows={2} value={form.saidByMe} onInput={(value) => set("saidByMe", value)} />
      <TextField label={words().asked} value={form.asked} onInput={(value) => set("asked", value)} />
      <Settled desk={props.desk} />
      <ProofFields chosen={form.files} onChange={(files) => set("files", [...files])} />
      <Disclosure summary={words().offerTitle} open={hasOffer || errorAt("offerYuan") !== undefined || errorAt("offerDay") !== undefined}>
        <Stack>
          <TextField
            label={words().offerYuan}
            error={errorAt("offerYuan")}
            kind="money"
            unit={words().yuan}
            value={form.offerYuan}
            onInput={(value) => set("offerYuan", value)}
          />
          <TextField
            label={words().offerDay}
            error={errorAt("offerDay")}
            kind="day"
            value={form.offerDay}
            onInput={(value) => set("offerDay", value)}
          />
          <TextField label={words().offerCondition} value={form.offerCondition} onInput={(value) => set("offerCondition", value)} />
        </Stack>
      </Disclosure>
      <Disclosure summary={words().heard} open={isChosen}>
        <ManyChoiceField
          label={words().heard}
          values={form.heard}
          choices={heardLabels.map((value) => ({ value, label: companionWords().chips[value] }))}
          onChange={(values) => props.desk.chooseHeard(heardLabels.filter((label) => values.includes(label)))}
        />
      </Disclosure>
      <Disclosure summary={words().whoTheyAre} open={tellsWho}>
        <Stack>
          <TextField label={words().company} value={form.company} onInput={(value) => set("company", value)} />
          <TextField label={words().staffNumber} value={form.staffNumber} onInput={(value) => set("staffNumber", value)} />
          <TextField label={words().number} value={form.number} onInput={(value) => set("number", value)} />
          <TextArea label={words().note} rows={2} value={form.note} onInput={(value) => set("note", value)} />
        </Stack>
      </Disclosure>
      <TextField label={words().next} error={errorAt("nextWhat")} value={form.nextWhat} onInput={(value) => set("nextWhat", value)} />
      <TextField
        label={words().nextDay}
        error={errorAt("nextDay")}
        kind="day"
        value={form.nextDay}
        onInput={(value) => set("nextDay", value)}
      />
    </Stack>
  );
}

function Settled(props: { readonly desk: ContactDesk }) {
  const open = useCase();
  const { form, set, errorAt, saidSo, sayItWas } = props.desk;
  return (
    <Stack gap="small">
      <h2>{contactWords().commitmentTitle}</h2>
      <Soft>{contactWords().commitmentLead}</Soft>
      <Index each={form.commitments}>
        {(commitment, index) => (
          <CommitmentFields
            commitment={commitment()}
            set={(part, value) => set("commitments", index, part, value as never)}
            errorAt={(part) => errorAt(`commitments.${index}.${part}`)}
            refusal={refusalOf(commitment(), form.debt, open)}
            saidSo={saidSo(index)}
            onSaidSo={() => sayItWas(index)}
            onRemove={() => set("commitments", (list) => list.filter((_, at) => at !== index))}
          />
        )}
      </Index>
      <Button onClick={() => set("commitments", form.commitments.length, { ...blankCommitment })}>{contactWords().addCommitment}</Button>
    </Stack>
  );
}
