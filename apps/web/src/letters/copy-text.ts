/** Puts a text on the clipboard and says whether the browser let it. */

import { notify } from "../design/Notice.tsx";
import { toClipboard } from "../shell/clipboard.ts";
import { wordsWords } from "../words/words-words.ts";

export async function copyText(text: string): Promise<void> {
  notify((await toClipboard(text)) ? wordsWords().copied : wordsWords().copyFailed);
}
