/** An empty case in memory with everything the use cases that write need, and a look at what they wrote. For tests. */

import { day } from "@tanhao/core/day";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import { openJournal } from "@tanhao/journal/journal";
import type { Hash } from "@tanhao/journal/sha256";
import type { CasePorts } from "./case-ports.ts";

export async function aCaseToFill() {
  let [salts, debts] = [0, 0];
  const opened = await openJournal(memoryStorage(), {
    device: "phone" as DeviceId,
    newSalt: () => (salts++).toString(16).padStart(32, "0"),
    now: () => "2026-11-24T08:00:00.000Z" as Moment,
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  const journal = opened.value;
  const base: CasePorts = { journal, today: () => day("2026-11-24"), newDebtId: () => `d${++debts}` };
  const record = async (): Promise<CaseRecord> => {
    const read = await journal.read();
    if (!read.ok) throw new Error(read.error.kind);
    return foldCase(read.value);
  };
  const pathOf = (hash: Hash): string => `files/${hash.slice(0, 4)}`;
  return { journal, ports: { ...base, pathOf }, record, debtsOf: async () => (await record()).facts?.debts ?? [] };
}
