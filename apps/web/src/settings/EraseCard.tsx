/** Erases everything on this device, after a typed word. */

import { useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { shellWords } from "../language/words.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { settingsWords } from "./settings-words.ts";

export function EraseCard() {
  const host = useHost();
  const navigate = useNavigate();
  const [asking, setAsking] = createSignal(false);
  const [typed, setTyped] = createSignal("");
  const [error, setError] = createSignal<string>();
  const erase = async () => {
    const failure = await host.eraseOwn();
    if (failure) return void setError(storageSentence(failure));
    setAsking(false);
    setTyped("");
    notify(settingsWords().erased);
    navigate("/door");
  };
  return (
    <Card title={settingsWords().eraseTitle}>
      <Soft>{settingsWords().eraseLead}</Soft>
      <Button look="grave" onClick={() => setAsking(true)}>
        {settingsWords().erase}
      </Button>
      <Sheet title={settingsWords().eraseConfirmTitle} open={asking()} onClose={() => setAsking(false)} closeLabel={shellWords().close}>
        <Stack>
          <p>{settingsWords().eraseSaveFirst}</p>
          <TextField label={settingsWords().eraseConfirm(settingsWords().eraseWord)} error={error()} value={typed()} onInput={setTyped} />
          <Button look="grave" wide disabled={typed().trim() !== settingsWords().eraseWord} onClick={() => void erase()}>
            {settingsWords().erase}
          </Button>
        </Stack>
      </Sheet>
    </Card>
  );
}
