/** With the first thing kept on this device the browser is asked not to clear it, once; a refusal is said. */

import { notify } from "../design/Notice.tsx";
import { bannerWords } from "../shell/banner-words.ts";
import { askToKeepOnce } from "./ask-to-keep.ts";

export async function askWithFirstKept(): Promise<void> {
  if (!(await askToKeepOnce())) notify(bannerWords().mayBeCleared);
}
