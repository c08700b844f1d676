/** Puts a text on the clipboard and says whether the browser let it. */

import { notify } from "../design/Notice.tsx";
import { wordsWords } from "../words/words-words.ts";

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(wordsWords().copied);
  } catch {
    notify(wordsWords().copyFailed);
  }
}
