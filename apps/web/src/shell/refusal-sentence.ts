/** Why the browser keeps nothing, as a sentence: what is missing and how to go on. */

import type { StorageFailure } from "@tanhao/journal/storage-port";
import { bannerWords } from "./banner-words.ts";

export function refusalSentence(refusal: StorageFailure): string {
  if (!window.indexedDB) return `${bannerWords().lacking("IndexedDB")}${bannerWords().withoutStorageGoOn}`;
  // What is typed is kept with the next opening: nothing goes on in memory.
  if (refusal.kind === "storage-closed") return storageSentence(refusal);
  return `${storageSentence(refusal)}${bannerWords().withoutStorageGoOn}`;
}

export function storageSentence(failure: StorageFailure): string {
  const words = bannerWords().storage;
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
    case "storage-sealed":
      return words.sealed;
    case "storage-relocked":
      return words.relocked;
    case "storage-read-only":
      return words.readOnly;
    case "storage-failed":
      return words.failed;
  }
}
