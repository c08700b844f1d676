/** The house checks in the order they are reported. */

import { borrowerWording } from "./borrower-wording.ts";
import type { Check } from "./check.ts";
import { chineseLiterals } from "./chinese-literals.ts";
import { corePurity } from "./core-purity.ts";
import { docsLinks } from "./docs-links.ts";
import { fileLength } from "./file-length.ts";
import { fileNames } from "./file-names.ts";
import { glossaryWords } from "./glossary-words.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import { pinnedVersions } from "./pinned-versions.ts";
import { privateData } from "./private-data.ts";
import { saysWhatItIs } from "./says-what-it-is.ts";
import { speaksOfItself } from "./speaks-of-itself.ts";
import { textAreas } from "./text-areas.ts";
import { unusedExports } from "./unused-exports.ts";
import { unusedSentences } from "./unused-sentences.ts";

export const allChecks: readonly Check[] = [
  fileNames,
  fileLength,
  saysWhatItIs,
  chineseLiterals,
  corePurity,
  glossaryWords,
  unusedExports,
  unusedSentences,
  textAreas,
  borrowerWording,
  phoneNumbers,
  privateData,
  speaksOfItself,
  pinnedVersions,
  docsLinks,
];
