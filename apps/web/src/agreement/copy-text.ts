/** Puts words on the clipboard and says whether it worked. Sending them is the person's own act. */

import { notify } from "../design/Notice.tsx";
import { agreementPageWords } from "./agreement-words.ts";

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(agreementPageWords().copied);
  } catch {
    notify(agreementPageWords().copyFailed);
  }
}
