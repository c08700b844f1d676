/** The last question before everything on this device is erased: a typed word. */

import { useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { shellWords } from "../language/words.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { eraseAll } from "./erase-all.ts";
import { settingsWords } from "./settings-words.ts";

interface EraseSheetProps {
  readonly title: string;
  readonly lead: string;
  readonly onClose: () => void;
}

export function EraseSheet(props: EraseSheetProps) {
  const host = useHost();
  const navigate = useNavigate();
  const [typed, setTyped] = createSignal("");
  const [error, setError] = createSignal<string>();
  const erase = async () => {
    const failure = await eraseAll(host);
    if (failure) return void setError(storageSentence(failure));
    notify(settingsWords().erased);
    navigate("/door");
    props.onClose();
  };
  return (
    <Sheet title={props.title} open onClose={props.onClose} closeLabel={shellWords().close}>
      <Stack>
        <p>{props.lead}</p>
        <TextField label={settingsWords().eraseConfirm(settingsWords().eraseWord)} error={error()} value={typed()} onInput={setTyped} />
        <Button look="grave" wide disabled={typed().trim() !== settingsWords().eraseWord} onClick={() => void erase()}>
          {settingsWords().erase}
        </Button>
      </Stack>
    </Sheet>
  );
}
