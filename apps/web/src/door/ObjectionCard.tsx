/** The one letter a payment order calls for: tick what is true, add names, print it and sign it. */

import type { Day } from "@tanhao/core/day";
import { objectionGrounds } from "@tanhao/core/debt/case-facts";
import type { Citation } from "@tanhao/core/explain/citation";
import { For, Show } from "solid-js";
import { CheckField, TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { createDraft } from "../shell/draft.ts";
import { DocumentActions } from "../words/DocumentActions.tsx";
import { DocumentView } from "../words/DocumentView.tsx";
import { doorWords } from "./door-words.ts";
import { freshObjection, type ObjectionForm, objectionLetter } from "./objection-letter.ts";

export function ObjectionCard(props: { readonly received: Day; readonly citation: Citation; readonly on: Day }) {
  const words = () => doorWords().courtPath.objection;
  const draft = createDraft<ObjectionForm>("objection", freshObjection);
  const letter = () => objectionLetter(draft.form, props.received, props.citation);
  return (
    <Card title={words().title}>
      <p>{words().lead}</p>
      <Stack gap="small">
        <For each={objectionGrounds}>
          {(ground) => (
            <CheckField
              label={words().grounds[ground]}
              checked={draft.form.grounds[ground]}
              onChange={(checked) => draft.set("grounds", ground, checked)}
            />
          )}
        </For>
      </Stack>
      <Show when={letter()} fallback={<Soft>{words().needGround}</Soft>}>
        {(document) => (
          <>
            <Stack>
              <TextField label={words().name} value={draft.form.name} onInput={(value) => draft.set("name", value)} />
              <TextField label={words().applicant} value={draft.form.applicant} onInput={(value) => draft.set("applicant", value)} />
              <TextField label={words().court} value={draft.form.court} onInput={(value) => draft.set("court", value)} />
              <TextField label={words().caseNumber} value={draft.form.caseNumber} onInput={(value) => draft.set("caseNumber", value)} />
            </Stack>
            <DocumentView document={document()} />
            <DocumentActions document={document()} name={document().name} on={props.on} />
            <Soft>{words().handIn}</Soft>
          </>
        )}
      </Show>
    </Card>
  );
}
