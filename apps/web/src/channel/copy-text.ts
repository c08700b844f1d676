/** Puts a number or an address where it can be pasted, and says whether the browser did it. */

import { notify } from "../design/Notice.tsx";
import { toClipboard } from "../shell/clipboard.ts";
import { webChannelWords } from "./channel-words.ts";

export async function copyText(text: string): Promise<void> {
  notify((await toClipboard(text)) ? webChannelWords().copied : webChannelWords().copyFailed);
}
