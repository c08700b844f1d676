/** Why something read from a file could not be taken into the case. */

import type { FileNotKept } from "@tanhao/app/case/attach-file";
import type { NotKept } from "@tanhao/app/case/case-ports";
import type { DebtRefused } from "@tanhao/app/case/debt-document";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { sentencesByPath } from "../debt/failure-sentences.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";

export function keepFailureSentence(failure: NotKept | FileNotKept | DebtRefused): string {
  switch (failure.kind) {
    case "not-kept":
      return notKeptSentence(failure);
    case "file-not-kept":
      return storageSentence(failure.because);
    case "debt-refused":
      return Object.values(sentencesByPath(failure.failures)).join("");
  }
}
