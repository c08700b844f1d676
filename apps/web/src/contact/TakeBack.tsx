/** Takes a mistaken entry back, with a reason. The entry stays readable: that is what makes the log worth something. */

import { takeBack } from "@tanhao/app/record/take-back";
import type { EntryId } from "@tanhao/journal/entry";
import { createSignal } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { contactWords } from "./contact-words.ts";

export function TakeBack(props: { readonly entry: EntryId }) {
  const open = useCase();
  const [because, setBecause] = createSignal("");
  const [error, setError] = createSignal<string>();
  const take = async () => {
    const taken = await takeBack(props.entry, because(), open.ports);
    if (!taken.ok) setError(taken.error.kind === "reason-missing" ? contactWords().reasonMissing : notKeptSentence(taken.error));
  };
  return (
    <Stack gap="small">
      <TextField label={contactWords().takeBackWhy} error={error()} value={because()} onInput={setBecause} />
      <Button onClick={() => void take()}>{contactWords().takeBack}</Button>
    </Stack>
  );
}
