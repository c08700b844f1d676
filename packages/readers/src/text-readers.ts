/** Readers of files that are prose and no table, asked in turn: the first that knows the text reads it. */

import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import { readContractFile } from "./contract/read-contract-file.ts";
import { readCreditReport } from "./credit-report/read-credit-report.ts";
import type { FileReading } from "./file-reading.ts";
import { readMessages } from "./messages/read-messages.ts";
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

export const textReaders: readonly TextReader[] = [readCreditReport, readContractFile, readMessages];
