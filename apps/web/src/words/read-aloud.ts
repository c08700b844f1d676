/**
 * The browser's own voice, on this device: only a Chinese one that needs no network. Where there is none, nothing is offered.
 * What is hidden is not read on.
 */

import { createEffect, createRoot, createSignal } from "solid-js";
import { isHidden } from "../shell/hide.ts";

const [voice, setVoice] = createSignal<SpeechSynthesisVoice | null>(null);

/** `null`: there is none, or not yet. */
export { voice as voiceHere };

/** Absent in some browsers. */
const speech = (window as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

const look = (): void =>
  void setVoice(speech?.getVoices().find(({ lang, localService }) => localService && /^zh[-_]CN/i.test(lang)) ?? null);

look();
speech?.addEventListener("voiceschanged", look);

createRoot(() => createEffect(() => isHidden() && speech?.cancel()));

/** What was being read before is left off. */
export function readAloud(by: SpeechSynthesisVoice, sentences: readonly string[]): void {
  speech?.cancel();
  for (const sentence of sentences) {
    const spoken = new SpeechSynthesisUtterance(sentence);
    spoken.voice = by;
    spoken.lang = by.lang;
    speech?.speak(spoken);
  }
}
