/** Puts a number or an address where it can be pasted, and says whether the browser did it. */

import { notify } from "../design/Notice.tsx";
import { webChannelWords } from "./channel-words.ts";

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(webChannelWords().copied);
  } catch {
    notify(webChannelWords().copyFailed);
  }
}
