import type { CaseRecord } from "./case-record.ts";
import type { Entry } from "./entry.ts";

export function foldCase(_entries: readonly Entry[]): CaseRecord {
  throw new Error("being written");
}
