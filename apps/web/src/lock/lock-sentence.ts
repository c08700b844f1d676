/** Why a passphrase did not open, change or go, as a sentence. */

import type { LockFailure } from "@tanhao/journal/seal/lockable";
import { bannerWords } from "../shell/banner-words.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { lockWords } from "./lock-words.ts";

export function lockSentence(failure: LockFailure): string {
  const words = lockWords();
  switch (failure.kind) {
    case "passphrase-wrong":
      return words.wrong;
    case "key-box-damaged":
    case "stretch-refused":
      return words.damaged;
    case "key-box-too-new":
      return bannerWords().storage.tooNew;
    case "reseal-raced":
      return words.raced;
    case "lock-absent":
    case "storage-sealed":
      return words.elsewhere;
    default:
      return storageSentence(failure);
  }
}
