/** Has some sentences read by the device's own voice; while it speaks the same button stops it, and so does leaving the page. */

import { onCleanup, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { isReadingFor, readAloud, stopReading, voiceHere } from "./read-aloud.ts";
import { wordsWords } from "./words-words.ts";

export function ReadAloud(props: { readonly sentences: readonly string[] }) {
  const reader = {};
  onCleanup(() => stopReading(reader));
  const press = (voice: SpeechSynthesisVoice) => (isReadingFor(reader) ? stopReading(reader) : readAloud(reader, voice, props.sentences));
  return (
    <Show when={voiceHere()}>
      {(voice) => <Button onClick={() => press(voice())}>{isReadingFor(reader) ? wordsWords().readStop : wordsWords().readAloud}</Button>}
    </Show>
  );
}
