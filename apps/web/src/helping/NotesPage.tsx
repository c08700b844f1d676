/** For who is helped: opens a file of notes, sees whether the signature holds and what it says, and takes it in or not. */

import { isAboutThisCase, type NotesNotTaken, takeNotes } from "@tanhao/app/helping/take-notes";
import { fingerprintOf } from "@tanhao/journal/signed/helper-key";
import { type NotesFailure, notesEnding, readNotes, type SignedNotes } from "@tanhao/journal/signed/notes-file";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Actions, Card, Page, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { shellWords } from "../language/words.ts";
import { FileChoice } from "../materials/FileChoice.tsx";
import { holdHalfDone } from "../shell/half-done.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { HelperNotes } from "./HelperNotes.tsx";
import { helperWords } from "./helper-words.ts";
import { NoteText } from "./NoteText.tsx";

export function NotesPage() {
  const open = useCase();
  const [notes, setNotes] = createSignal<SignedNotes | null>(null);
  const [said, setSaid] = createSignal<string>();
  holdHalfDone("file", () => notes() !== null);
  const read = async (file: File) => {
    const read = readNotes(await file.text());
    setNotes(read.ok ? read.value : null);
    setSaid(read.ok ? undefined : refusedSentence(read.error));
  };
  const take = async (signed: SignedNotes) => {
    const taken = await takeNotes(signed, open.journal, Date.now());
    if (!taken.ok) return void setSaid(notTakenSentence(taken.error));
    await open.refresh();
    setNotes(null);
    notify(helperWords().taken(taken.value.added, taken.value.known));
  };
  return (
    <Page title={helperWords().takeTitle} lead={helperWords().takeLead} back={{ href: "#/settings", label: shellWords().settings }}>
      <Card>
        <Stack>
          <FileChoice label={helperWords().chooseNotes} accept={notesEnding} onFile={(file) => void read(file)} />
          <Show when={said()}>
            <p role="alert">{said()}</p>
          </Show>
        </Stack>
      </Card>
      <Show when={notes()}>
        {(signed) => (
          <Card title={helperWords().from(signed().name)}>
            <Stack>
              <p role="status">{helperWords().valid}</p>
              <p>
                {helperWords().compare} <strong>{fingerprintOf(signed().publicKey)}</strong>
              </p>
              <Show when={isAboutThisCase(signed(), open.entries()) === false}>
                <p role="alert">{helperWords().otherCase}</p>
              </Show>
              <For each={signed().notes}>{({ note }) => <NoteText note={note} />}</For>
              <Actions>
                <Button look="primary" onClick={() => void take(signed())}>
                  {helperWords().take}
                </Button>
                <Button look="quiet" onClick={() => setNotes(null)}>
                  {helperWords().leaveOut}
                </Button>
              </Actions>
            </Stack>
          </Card>
        )}
      </Show>
      <HelperNotes />
    </Page>
  );
}

function refusedSentence(failure: NotesFailure): string {
  const words = helperWords().refused;
  switch (failure.kind) {
    case "chain-broken":
      return words["chain-broken"](failure);
    case "note-foreign":
      return words["note-foreign"](failure);
    default:
      return words[failure.kind]();
  }
}

function notTakenSentence(failure: NotesNotTaken): string {
  if (failure.kind === "notes-from-future") return helperWords().fromFuture;
  return failure.kind.startsWith("storage-")
    ? storageSentence(failure as Parameters<typeof storageSentence>[0]) // the kinds that begin so
    : helperWords().notTaken;
}
