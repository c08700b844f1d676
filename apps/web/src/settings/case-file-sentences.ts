/** Why a case file was not opened, as a sentence. Nothing of such a file is used. */

import type { CaseFileRefusal } from "@tanhao/app/case/open-case-file";
import { pathText } from "@tanhao/core/debt/facts-document";
import type { CaseYamlFailure } from "@tanhao/readers/case-yaml/read-case-yaml";
import { factsWords } from "../language/facts-words.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { settingsWords } from "./settings-words.ts";

export function caseFileSentence(refusal: CaseFileRefusal): string {
  const words = settingsWords().refused;
  switch (refusal.kind) {
    case "not-a-case":
      return words.unknown;
    case "case-too-new":
      return words.tooNew;
    case "case-too-large":
    case "too-many-members":
      return words.tooLarge;
    case "case-cut-off":
      return words.cutOff;
    case "case-damaged":
      return words.damaged("");
    case "member-unsafe":
    case "member-twice":
    case "member-unexpected":
    case "member-missing":
    case "member-unreadable":
    case "member-changed":
      return words.damaged(refusal.member);
    case "facts-refused":
      return refusal.failures.slice(0, 5).map(yamlSentence).join("\n");
    case "entry-refused":
      return words.damaged(`journal.jsonl ${refusal.line}`);
    case "journal-refused":
      return refusal.failure.kind.startsWith("storage-")
        ? storageSentence(refusal.failure as Parameters<typeof storageSentence>[0])
        : words.damaged("journal.jsonl");
  }
}

/** The sentences of text/facts are one function a kind, each taking the failure itself. */
function yamlSentence(failure: CaseYamlFailure): string {
  const words = factsWords();
  const sentences = words.failures as Readonly<Record<string, (failure: CaseYamlFailure) => string>>;
  const sentence = sentences[failure.kind];
  if (!sentence) throw new Error(`Broken invariant: the failure ${failure.kind} has a sentence`);
  return words.at({ line: failure.line, column: failure.column, path: pathText(failure.path) }) + sentence(failure);
}
