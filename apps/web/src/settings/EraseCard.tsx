/** Erases everything on this device, after a typed word. */

import { createSignal, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { EraseSheet } from "./EraseSheet.tsx";
import { settingsWords } from "./settings-words.ts";

export function EraseCard() {
  const [asking, setAsking] = createSignal(false);
  return (
    <Card title={settingsWords().eraseTitle}>
      <Soft>{settingsWords().eraseLead}</Soft>
      <Button look="grave" onClick={() => setAsking(true)}>
        {settingsWords().erase}
      </Button>
      <Show when={asking()}>
        <EraseSheet title={settingsWords().eraseConfirmTitle} lead={settingsWords().eraseSaveFirst} onClose={() => setAsking(false)} />
      </Show>
    </Card>
  );
}
