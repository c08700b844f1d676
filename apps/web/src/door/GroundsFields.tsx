/** What the person can truly say against the claim: one box each, nothing ticked beforehand. */

import { objectionGrounds } from "@tanhao/core/debt/case-facts";
import { For } from "solid-js";
import { CheckField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import type { Draft } from "../shell/draft.ts";
import type { CourtPaperForm } from "./court-paper-form.ts";
import { doorWords } from "./door-words.ts";

export const GroundsFields = (props: { readonly draft: Draft<CourtPaperForm> }) => (
  <Stack gap="small">
    <For each={objectionGrounds}>
      {(ground) => (
        <CheckField
          label={doorWords().courtPath.grounds[ground]}
          checked={props.draft.form.grounds[ground]}
          onChange={(checked) => props.draft.set("grounds", ground, checked)}
        />
      )}
    </For>
  </Stack>
);
