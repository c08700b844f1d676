/** What a court paper names: who is addressed, who applies, which court, which case, and which of the debts it is about. */

import { debtName } from "@tanhao/app/case/debt-name";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import type { Draft } from "../shell/draft.ts";
import type { CourtPaperForm } from "./court-paper-form.ts";
import { doorWords } from "./door-words.ts";

export function PaperNameFields(props: { readonly draft: Draft<CourtPaperForm> }) {
  const open = useCase();
  const words = () => doorWords().courtPath.named;
  const debts = () => open.facts().debts;
  return (
    <Stack>
      <TextField label={words().name} value={props.draft.form.name} onInput={(value) => props.draft.set("name", value)} />
      <TextField
        label={props.draft.form.kind === "summons" ? words().plaintiff : words().applicant}
        value={props.draft.form.applicant}
        onInput={(value) => props.draft.set("applicant", value)}
      />
      <TextField label={words().court} value={props.draft.form.court} onInput={(value) => props.draft.set("court", value)} />
      <TextField label={words().caseNumber} value={props.draft.form.caseNumber} onInput={(value) => props.draft.set("caseNumber", value)} />
      <Show when={debts().length > 0}>
        <SelectField
          label={words().debt}
          value={props.draft.form.debt}
          none={words().debtUnknown}
          choices={debts().map((debt) => ({ value: debt.id, label: debtName(debt) }))}
          onChange={(value) => props.draft.set("debt", value)}
        />
      </Show>
    </Stack>
  );
}
