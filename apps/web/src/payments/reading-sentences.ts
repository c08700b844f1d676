/** Why a file could not be read, as a sentence. The readers' words speak of the command line's map; here a form asks instead. */

import type { ReadFailure } from "@tanhao/readers/read-failure";
import { importWords, readerWords } from "./import-words.ts";

export function readFailureSentence(failure: ReadFailure): string {
  const words = readerWords().failures;
  switch (failure.kind) {
    case "file-empty":
    case "not-text":
    case "archive-wrong-password":
    case "archive-damaged":
    case "spreadsheet-locked":
    case "spreadsheet-damaged":
    case "picture-format":
    case "picture-damaged":
    case "picture-models-missing":
    case "picture-too-much":
    case "encoding-unknown":
    case "cancelled":
      return words[failure.kind]();
    case "file-too-large":
      return words["file-too-large"](failure);
    case "not-read-yet":
      return words["not-read-yet"](failure);
    case "archive-encrypted":
      return words["archive-encrypted"]();
    case "archive-plain":
      return words["archive-plain"](failure);
    case "bookkeeping-export":
      return words["bookkeeping-export"](failure);
    case "columns-missing":
      return words["columns-missing"](failure);
    case "table-unknown":
      return importWords().noHeader;
    case "mapping-no-header":
      return importWords().columnsGone(failure.missing.map(({ column }) => column).join(" "));
  }
}
