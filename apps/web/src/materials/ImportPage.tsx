/**
 * What the borrower has on the phone: any number of files at once, each read with progress and a way to stop, every row
 * accounted for; then what is in them, to be confirmed. Nothing is stored before a button says so.
 */

import { For, Show } from "solid-js";
import { Page, Soft, Stack } from "../design/Layout.tsx";
import { shellWords } from "../language/words.ts";
import { FileCard } from "./FileCard.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { openImportQueue, type QueuedFile } from "./import-queue.ts";
import { importWords } from "./import-words.ts";
import { MatchCard } from "./MatchCard.tsx";
import type { ReadFile } from "./read-in-page.ts";

export function ImportPage() {
  const queue = openImportQueue();
  const read = () => queue.files().flatMap(readingsOf);
  const done = () => queue.files().length > 0 && queue.files().every(({ state }) => state().is === "read");
  return (
    <Page title={importWords().title} lead={importWords().lead} back={{ href: "#/", label: shellWords().backHome }}>
      <Stack>
        <FileChoice label={queue.files().length === 0 ? importWords().choose : importWords().chooseMore} several onChoose={queue.add} />
        <Soft>{importWords().chooseHint}</Soft>
        <For each={queue.files()}>
          {(queued) => (
            <FileCard queued={queued} onReadAgain={(told) => queue.readAgain(queued, told)} onTakeAway={() => queue.takeAway(queued)} />
          )}
        </For>
        <Show when={done() && read().length > 0}>
          <MatchCard read={read()} />
        </Show>
      </Stack>
    </Page>
  );
}

function readingsOf({ file, state }: QueuedFile): readonly ReadFile[] {
  const now = state();
  if (now.is !== "read") return [];
  return now.outcomes.flatMap(({ reading }) => (reading.ok ? [{ file, reading: reading.value }] : []));
}
