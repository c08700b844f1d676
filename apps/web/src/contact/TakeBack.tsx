/** Takes a mistaken entry back, with a reason. The entry stays readable: that is what makes the log worth something. */

import { takeBack } from "@tanhao/app/record/take-back";
import type { EntryId } from "@tanhao/journal/entry";
import { createSignal } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { createDraft } from "../shell/draft.ts";
import { contactWords } from "./contact-words.ts";
import { takeBackDraft } from "./entry-drafts.ts";

export function TakeBack(props: { readonly entry: EntryId }) {
  const open = useCase();
  const draft = createDraft(takeBackDraft(props.entry), { because: "" });
  const [error, setError] = createSignal<string>();
  const take = async () => {
    const taken = await takeBack(props.entry, draft.form.because, open.ports);
    if (taken.ok) draft.done();
    else setError(taken.error.kind === "reason-missing" ? contactWords().reasonMissing : notKeptSentence(taken.error));
  };
  return (
    <Stack gap="small">
      <TextField
        label={contactWords().takeBackWhy}
        error={error()}
        value={draft.form.because}
        onInput={(because) => draft.set("because", because)}
      />
      <Button onClick={() => void take()}>{contactWords().takeBack}</Button>
    </Stack>
  );
}
