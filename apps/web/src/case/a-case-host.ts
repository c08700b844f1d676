/** An own case in memory with facts in it, as the pages see it, on a day that stands still. For tests. */

import { day } from "@tanhao/core/day";
import { readFacts } from "@tanhao/core/debt/facts-document";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { type Journal, openJournal } from "@tanhao/journal/journal";
import { createRoot } from "solid-js";
import type { CaseHost } from "./case-host.tsx";
import { engineReady } from "./load-engine.ts";
import { createOpenCase } from "./open-case.ts";

/** `document`: the facts in the shape of case.yaml. */
export async function aCaseHost(document: Readonly<Record<string, unknown>>): Promise<CaseHost> {
  await engineReady();
  const facts = readFacts({ version: 1, debts: [], ...document });
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  const journal = await aJournal();
  const open = createRoot(() => createOpenCase(journal, [], () => day("2026-11-24")));
  const kept = await open.ports.journal.append({ kind: "case.imported", payload: { facts: facts.value } });
  if (!kept.ok) throw new Error(kept.error.kind);
  return {
    current: () => open,
    own: () => open,
    isExample: () => false,
    refusal: () => null,
    isMissing: () => false,
    forgetMissing: () => undefined,
    lock: () => "none",
    lockNow: () => undefined,
    place: () => null,
    reopen: async () => null,
    showOther: () => undefined,
    isOther: () => false,
    showExample: async () => undefined,
    leaveExample: () => undefined,
    eraseOwn: async () => null,
    trialJournal: aJournal,
  };
}

async function aJournal(): Promise<Journal> {
  let salts = 0;
  const opened = await openJournal(memoryStorage(), {
    device: "phone" as DeviceId,
    newSalt: () => (salts++).toString(16).padStart(32, "0"),
    now: () => "2026-11-24T08:00:00.000Z" as Moment,
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}
