/** Why a backup was not opened, or not put in, as a sentence. */

import type { OpenBackupFailure } from "@tanhao/app/backup/open-backup";
import type { CaseFileRefusal } from "@tanhao/app/case/open-case-file";
import { caseFileSentence } from "../settings/case-file-sentences.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { backupWords } from "./backup-words.ts";

export function backupSentence(failure: OpenBackupFailure | CaseFileRefusal): string {
  if (failure.kind === "journal-refused" && failure.failure.kind.startsWith("storage-")) {
    return storageSentence(failure.failure as Parameters<typeof storageSentence>[0]); // the kinds that begin so
  }
  const sentences = backupWords().refused;
  return failure.kind in sentences ? sentences[failure.kind as keyof typeof sentences]() : caseFileSentence(failure as CaseFileRefusal); // what the table lacks is of the case file
}
