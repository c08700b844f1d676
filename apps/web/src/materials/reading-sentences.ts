/** Why a file could not be read, as a sentence. The readers' words speak of the command line's map; here a form asks instead. */

import type { ReadFailure } from "@tanhao/readers/read-failure";
import { wordReadFailure } from "@tanhao/text/word-read-failure";
import { importWords, readerWords } from "./import-words.ts";

export function readFailureSentence(failure: ReadFailure): string {
  switch (failure.kind) {
    case "table-unknown":
      return importWords().noHeader;
    case "mapping-no-header":
      return importWords().columnsGone(failure.missing.map(({ column }) => column).join(" "));
    default:
      return wordReadFailure(failure, readerWords());
  }
}
