/** Puts words on the clipboard and says whether it worked. Sending them is the person's own act. */

import { notify } from "../design/Notice.tsx";
import { toClipboard } from "../shell/clipboard.ts";
import { agreementPageWords } from "./agreement-words.ts";

export async function copyText(text: string): Promise<void> {
  notify((await toClipboard(text)) ? agreementPageWords().copied : agreementPageWords().copyFailed);
}
