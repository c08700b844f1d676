/** Readers of files that are prose and no table, asked in turn: the first that knows the text reads it. */

import { readContractFile } from "./contract/read-contract-file.ts";
import { readCreditReport } from "./credit-report/read-credit-report.ts";
import { readMessages } from "./messages/read-messages.ts";
import type { TextReader } from "./text-to-read.ts";

export const textReaders: readonly TextReader[] = [readCreditReport, readContractFile, readMessages];
