/**
 * The browser's own voice, on this device: only a Chinese one that needs no network. Where there is none, nothing is offered.
 * It stops when whoever had it read asks or is gone, and what is hidden is not read on.
 */

import { createEffect, createRoot, createSignal } from "solid-js";
import { isHidden } from "../shell/hide.ts";

const [voice, setVoice] = createSignal<SpeechSynthesisVoice | null>(null);

/** `null`: there is none, or not yet. */
export { voice as voiceHere };

/** Absent in some browsers. */
const speech = (window as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

interface Reading {
  readonly reader: object;
  /** Kept as long as they are read: a browser forgets to tell the end of one that nothing holds. */
  readonly sentences: readonly SpeechSynthesisUtterance[];
}
const [reading, setReading] = createSignal<Reading | null>(null);

const look = (): void =>
  void setVoice(speech?.getVoices().find(({ lang, localService }) => localService && /^zh[-_]CN/i.test(lang)) ?? null);

look();
speech?.addEventListener("voiceschanged", look);

createRoot(() => createEffect(() => isHidden() && stop()));
window.addEventListener("pagehide", stop); // some browsers read on into the next page

export const isReadingFor = (reader: object): boolean => reading()?.reader === reader;

/** What was being read before is left off. */
export function readAloud(reader: object, by: SpeechSynthesisVoice, sentences: readonly string[]): void {
  stop();
  const all = sentences.map((sentence) => {
    const spoken = new SpeechSynthesisUtterance(sentence);
    spoken.voice = by;
    spoken.lang = by.lang;
    return spoken;
  });
  const end = (): void => void (reading()?.sentences === all && setReading(null));
  const last = all.at(-1);
  last?.addEventListener("end", end);
  last?.addEventListener("error", end);
  setReading({ reader, sentences: all });
  for (const spoken of all) speech?.speak(spoken);
}

/** Only what this reader had read; another's goes on. */
export function stopReading(reader: object): void {
  if (isReadingFor(reader)) stop();
}

function stop(): void {
  setReading(null);
  speech?.cancel();
}
