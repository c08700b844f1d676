/** Why the journal did not keep something, as a sentence. A payload it refuses is a bug of ours and is said as one. */

import type { NotKept } from "@tanhao/app/case/case-ports";
import { bannerWords } from "../shell/banner-words.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";

export function notKeptSentence({ because }: NotKept): string {
  return because.kind.startsWith("storage-")
    ? storageSentence(because as Parameters<typeof storageSentence>[0])
    : bannerWords().storage.failed;
}
