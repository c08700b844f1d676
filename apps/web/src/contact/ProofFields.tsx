/**
 * The files that show a contact: a recording, a screenshot, taken into the case here or before. A complaint lists them as
 * evidence. They stay on this device like everything else.
 */

import { attachFile } from "@tanhao/app/case/attach-file";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { CheckField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { FileChoice } from "../materials/FileChoice.tsx";
import { filePathOf } from "../materials/file-path-of.ts";
import { keepFailureSentence } from "../materials/keep-failure-sentence.ts";
import type { ChosenFile } from "../materials/read-in-page.ts";
import { contactWords } from "./contact-words.ts";
import { fileNameOf } from "./file-name-of.ts";

interface ProofFieldsProps {
  readonly chosen: readonly string[];
  readonly onChange: (files: readonly string[]) => void;
}

export function ProofFields(props: ProofFieldsProps) {
  const open = useCase();
  const [failed, setFailed] = createSignal<string>();
  /** A case in which nothing but files was recorded has no facts yet. */
  const files = () => [...new Set([...open.facts().files, ...open.record().files].map(({ path }) => path))];
  const tick = (path: string) => (checked: boolean) =>
    props.onChange(checked ? [...props.chosen, path] : props.chosen.filter((one) => one !== path));
  const take = async (chosen: readonly ChosenFile[]) => {
    setFailed(undefined);
    for (const file of chosen) {
      const stored = await attachFile({ ...file, as: "contact-proof" }, open.ports);
      if (!stored.ok) return void setFailed(keepFailureSentence(stored.error));
      const path = filePathOf(open)(stored.value.hash);
      if (!props.chosen.includes(path)) props.onChange([...props.chosen, path]);
    }
  };
  return (
    <Disclosure summary={contactWords().proof}>
      <Stack gap="small">
        <Soft>{contactWords().proofLead}</Soft>
        <For each={files()}>
          {(path) => <CheckField label={fileNameOf(path)} checked={props.chosen.includes(path)} onChange={tick(path)} />}
        </For>
        <FileChoice label={contactWords().addProof} several onChoose={(chosen) => void take(chosen)} />
        <Show when={failed()}>
          <p role="alert">{failed()}</p>
        </Show>
      </Stack>
    </Disclosure>
  );
}
