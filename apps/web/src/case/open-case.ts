/**
 * One open case as the pages see it: the journal's entries folded into a record, and everything computed from it, each
 * only when it is looked at. Appending through `ports` shows at once; nothing is shown that is not stored.
 */

import type { CasePorts } from "@tanhao/app/case/case-ports";
import { choicesOf } from "@tanhao/app/folder/read-case-folder";
import type { Law } from "@tanhao/app/work-out-before-plans";
import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Action } from "@tanhao/core/followup/action";
import type { Choices } from "@tanhao/core/standing/stand-on";
import type { CaseStanding, DebtStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { Entry } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import type { Journal, ReadFailure } from "@tanhao/journal/journal";
import { noFacts } from "@tanhao/journal/kinds/facts-payload";
import { type Accessor, createMemo, createSignal, getOwner, runWithOwner } from "solid-js";
import { today } from "../shell/today.ts";
import type { Engine } from "./engine.ts";
import { needEngine } from "./load-engine.ts";

export interface OpenCase {
  readonly journal: Journal;
  readonly law: Accessor<Law>;
  readonly entries: Accessor<readonly Entry[]>;
  readonly record: Accessor<CaseRecord>;
  readonly facts: Accessor<CaseFacts>;
  readonly today: Accessor<Day>;
  readonly choices: Accessor<Choices>;
  readonly standing: Accessor<CaseStanding>;
  /** What comes next, by day; without what was done or put off. */
  readonly actions: Accessor<readonly Action[]>;
  readonly standingOf: (id: string) => DebtStanding | undefined;
  readonly ports: CasePorts;
  /** Works out where each debt stands, a little at a time, before a page asks for all at once. */
  readonly workOut: (engine: Engine) => Promise<void>;
  /** Reads the journal again: another tab may have written. Where that fails, what was read before stays. */
  readonly refresh: () => Promise<ReadFailure | null>;
}

export function createOpenCase(journal: Journal, stored: readonly Entry[], on: Accessor<Day> = today): OpenCase {
  const [entries, setEntries] = createSignal(stored);
  const record = createMemo(() => foldCase(entries()));
  const facts = createMemo(() => record().facts ?? noFacts);
  const choices = createMemo(() => choicesOf(record()));
  const standing = onDemand(() => needEngine().stand(facts(), on(), choices()));

  const actions = onDemand(() => needEngine().nextActions(facts(), record(), on()));

  const refresh = async (): Promise<ReadFailure | null> => {
    const read = await journal.read();
    if (!read.ok) return read.error;
    setEntries(keepSame(entries(), read.value));
    return null;
  };
  const append: Journal["append"] = async (...added) => {
    const appended = await journal.append(...added);
    if (appended.ok) await refresh();
    return appended;
  };
  return {
    journal,
    law: () => needEngine().law,
    entries,
    record,
    facts,
    today: on,
    choices,
    standing,
    actions,
    standingOf: (id) => standing().debts.find((one) => one.debt.id === id),
    ports: { journal: { append, storage: journal.storage }, today: on, newDebtId: () => freeDebtId(facts(), entries()) },
    workOut: (engine) => engine.ahead(facts(), on(), choices()),
    refresh,
  };
}

/** An entry that is here already stays the same object: what was read from it still holds (collect-records.ts). Only an erased one has changed. */
function keepSame(before: readonly Entry[], now: readonly Entry[]): readonly Entry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return now.map((entry) => {
    const same = known.get(entry.id);
    return same && (same.content === null) === (entry.content === null) ? same : entry;
  });
}

/** A memo that computes nothing before it is first asked for: the first screen of a new case needs no engine. */
function onDemand<Value>(compute: () => Value): Accessor<Value> {
  const owner = getOwner();
  let memo: Accessor<Value> | undefined;
  return () => {
    memo ??= runWithOwner(owner, () => createMemo(compute));
    if (!memo) throw new Error("Broken invariant: a memo was made");
    return memo();
  };
}

/** d1, d2 …: short, because it names files and is said aloud. An id once removed is not given again: records still name it. */
function freeDebtId(facts: CaseFacts, entries: readonly Entry[]): string {
  const removed = entries.flatMap(({ kind, content }) => (kind === "debt.removed" && content ? [String(content.payload["id"])] : []));
  const used = new Set<string>([...facts.debts.map((debt) => debt.id), ...removed]);
  let number = facts.debts.length + 1;
  while (used.has(`d${number}`)) number += 1;
  return `d${number}`;
}
