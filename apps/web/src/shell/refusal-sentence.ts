/** Why the browser keeps nothing, as a sentence: what is missing and how to go on. */

import type { StorageFailure } from "@tanhao/journal/storage-port";
import { shellWords } from "../language/words.ts";

export function refusalSentence(refusal: StorageFailure): string {
  if (typeof indexedDB === "undefined") return `${shellWords().lacking("IndexedDB")}${shellWords().withoutStorageGoOn}`;
  return `${storageSentence(refusal)}${shellWords().withoutStorageGoOn}`;
}

export function storageSentence(failure: StorageFailure): string {
  const words = shellWords().storage;
  switch (failure.kind) {
    case "storage-full":
      return words.full;
    case "storage-denied":
      return words.denied;
    case "storage-locked":
      return words.locked;
    case "storage-corrupt":
      return words.corrupt;
    case "storage-too-new":
      return words.tooNew;
    case "storage-closed":
      return words.closed;
    case "storage-failed":
      return words.failed;
  }
}
