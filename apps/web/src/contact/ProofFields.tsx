/**
 * The files that show a contact: a recording, a screenshot, taken into the case here or before. What may be chosen is said first; what
 * is refused says what to do. They stay on this device like everything else.
 */

import { keepProof, mostOfCase, mostOfFile, type ProofRefused } from "@tanhao/app/record/keep-proof";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { CheckField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
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
  const [failed, setFailed] = createSignal<readonly string[]>([]);
  /** A case in which nothing but files was recorded has no facts yet. */
  const files = () => [...new Set([...open.facts().files, ...open.record().files].map(({ path }) => path))];
  const hasChosen = props.chosen.length > 0;
  const tick = (path: string) => (checked: boolean) =>
    props.onChange(checked ? [...props.chosen, path] : props.chosen.filter((one) => one !== path));
  const take = async (chosen: readonly ChosenFile[]) => {
    for (const file of chosen) {
      const kept = await keepProof(file, open.record().files, open.ports);
      if (!kept.ok) {
        const { error } = kept;
        setFailed((before) => [...before, "name" in error ? refusalSentence(error) : keepFailureSentence(error)]);
        continue;
      }
      const path = filePathOf(open)(kept.value);
      if (!props.chosen.includes(path)) props.onChange([...props.chosen, path]);
    }
  };
  return (
    <Disclosure summary={contactWords().proof} open={hasChosen}>
      <Stack gap="small">
        <Soft>{contactWords().proofLead(format().bytes(mostOfFile), format().bytes(mostOfCase))}</Soft>
        <Soft>{contactWords().proofAround}</Soft>
        <For each={files()}>
          {(path) => <CheckField label={fileNameOf(path)} checked={props.chosen.includes(path)} onChange={tick(path)} />}
        </For>
        <FileChoice
          label={contactWords().addProof}
          several
          most={mostOfFile}
          onTooLarge={(names) => setFailed(names.map((name) => refusalSentence({ kind: "proof-too-large", name })))}
          onChoose={(chosen) => void take(chosen)}
        />
        <For each={failed()}>{(sentence) => <p role="alert">{sentence}</p>}</For>
        <Show when={props.chosen.length > 0}>
          <Soft>{contactWords().proofOf(format().list(props.chosen.map(fileNameOf)))}</Soft>
        </Show>
      </Stack>
    </Disclosure>
  );
}

const refusalSentence = ({ kind, name }: ProofRefused): string => contactWords().proofRefused[kind](name, format().bytes(mostOfFile));
