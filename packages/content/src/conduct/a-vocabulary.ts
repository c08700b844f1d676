/** The vocabulary of conduct straight from talk/. For tests. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import { readConduct } from "../build-conduct.ts";

export const vocabulary: ConductVocabulary = readVocabulary();

function readVocabulary(): ConductVocabulary {
  const { vocabulary: read, problems } = readConduct(join(fileURLToPath(import.meta.url), "../../../../.."));
  if (!read) throw new Error(`the vocabulary has problems: ${JSON.stringify(problems)}`);
  return read;
}
