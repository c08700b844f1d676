/** A contract as a reading: it has no rows, so what is counted are the terms found. */

import type { FileReading } from "../file-reading.ts";
import type { TextToRead } from "../text-to-read.ts";
import { readContract } from "./read-contract.ts";

export function readContractFile({ file, pages }: TextToRead): FileReading | null {
  const contract = readContract(pages, file);
  if (contract === null) return null;
  const found = contract.terms.length;
  return {
    file,
    format: "contract",
    rows: { read: found, imported: found, ignored: 0, unreadable: 0 },
    ignored: [],
    unreadable: [],
    checks: [],
    notes: [],
    transactions: [],
    report: null,
    contract,
    messages: [],
  };
}
