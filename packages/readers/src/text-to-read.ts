/** A file that is prose and no table, as its readers get it. */

import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { FileReading } from "./file-reading.ts";
import type { RecogniseLender } from "./recognise-lender.ts";

export interface TextToRead {
  readonly file: string;
  /** One where the file has no pages. */
  readonly pages: readonly string[];
  readonly recogniseLender: RecogniseLender;
  /** The words of conduct, by which threats and the like are heard in messages. */
  readonly conduct: ConductVocabulary | undefined;
}

/** `null`: not what this reader knows. */
export type TextReader = (text: TextToRead) => FileReading | null;
