/**
 * The facts of the case, from the records that state them, in order: what is stated last holds. A household, a debt or the values
 * entered for the law book are stated whole; payments found in files are added to their debt and counted once.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Debt, Payment } from "@tanhao/core/debt/debt";
import type { DebtId } from "@tanhao/core/ids";
import type { CaseFile } from "./case-record.ts";
import type { KindRecord } from "./collect-records.ts";
import type { EntryId } from "./entry.ts";
import { noFacts } from "./kinds/facts-payload.ts";
import { pickHousehold } from "./kinds/household-stated.ts";
import type { PaymentsImported } from "./kinds/payments-imported.ts";

export interface FoldedFacts {
  /** `null` when no record states facts. */
  readonly facts: CaseFacts | null;
  /** Payments of debts the case never had. */
  readonly homeless: readonly { readonly entry: EntryId; readonly debt: DebtId }[];
}

interface Stated {
  facts: CaseFacts | null;
  debts: Map<DebtId, Debt>;
  imports: { readonly entry: EntryId; readonly payload: PaymentsImported }[];
  /** Every debt the case has or had. */
  known: Set<DebtId>;
}

/** `records` in order, without those taken back. */
export function foldFacts(records: readonly KindRecord[], files: readonly CaseFile[]): FoldedFacts {
  const stated: Stated = { facts: null, debts: new Map(), imports: [], known: new Set() };
  for (const record of records) state(stated, record);
  const homeless = stated.imports.filter(({ payload }) => !stated.known.has(payload.debt));
  return {
    facts: stated.facts && {
      ...stated.facts,
      debts: [...stated.debts.values()].map((debt) => withImportedPayments(debt, stated.imports, files)),
      files: [...stated.facts.files, ...files.filter(({ path }) => !stated.facts?.files.some((file) => file.path === path)).map(asFact)],
    },
    homeless: homeless.map(({ entry, payload }) => ({ entry, debt: payload.debt })),
  };
}

function state(stated: Stated, { kind, record }: KindRecord): void {
  const facts = stated.facts ?? noFacts;
  switch (kind) {
    case "case.imported":
      stated.facts = record.payload.facts;
      stated.imports = [];
      stated.debts = new Map(record.payload.facts.debts.map((debt) => [debt.id, debt]));
      for (const id of stated.debts.keys()) stated.known.add(id);
      return;
    case "household.stated": {
      const { version, urgent, debts, files, lawValues } = facts;
      stated.facts = { version, urgent, debts, files, ...(lawValues && { lawValues }), ...pickHousehold(record.payload) };
      return;
    }
    case "law.entered":
      stated.facts = { ...facts, lawValues: record.payload.lawValues };
      return;
    case "door.answered":
      stated.facts = { ...facts, urgent: record.payload.urgent };
      return;
    case "debt.added":
    case "debt.changed":
      stated.facts = facts;
      stated.debts.set(record.payload.debt.id, record.payload.debt);
      stated.known.add(record.payload.debt.id);
      return;
    case "debt.removed":
      stated.facts = facts;
      stated.debts.delete(record.payload.id);
      stated.known.add(record.payload.id);
      stated.imports = stated.imports.filter(({ payload }) => payload.debt !== record.payload.id);
      return;
    case "payments.imported":
      stated.facts = facts;
      stated.imports.push({ entry: record.entry, payload: record.payload });
      return;
    default:
      return; // records about talks, files and actions state no facts
  }
}

interface ImportedFile {
  readonly payload: PaymentsImported;
  readonly path: string;
}

/** A debt of which nothing was said since is the same object again: what was computed of it still holds. */
const filledBefore = new WeakMap<Debt, { readonly files: readonly ImportedFile[]; readonly filled: Debt }>();

function withImportedPayments(debt: Debt, imports: Stated["imports"], files: readonly CaseFile[]): Debt {
  const own = imports
    .filter(({ payload }) => payload.debt === debt.id)
    .map(({ payload }) => ({ payload, path: files.find(({ hash }) => hash === payload.file.hash)?.path ?? `files/${payload.file.name}` }));
  const before = filledBefore.get(debt);
  if (before && isSame(before.files, own)) return before.filled;
  const filled = withPaymentsOf(debt, own);
  filledBefore.set(debt, { files: own, filled });
  return filled;
}

const isSame = (before: readonly ImportedFile[], now: readonly ImportedFile[]): boolean =>
  before.length === now.length && before.every(({ payload, path }, index) => payload === now[index]?.payload && path === now[index].path);

/** Each payment once: the debt may list it already, and the same file may have been imported before. */
function withPaymentsOf(debt: Debt, imported: readonly ImportedFile[]): Debt {
  const counted = new Set(debt.payments.map(signOf));
  const payments = [...debt.payments];
  for (const { payload, path } of imported) {
    for (const given of payload.payments) {
      const payment = { ...given, file: path };
      if (counted.has(signOf(payment))) continue;
      counted.add(signOf(payment));
      payments.push(payment);
    }
  }
  return { ...debt, payments: payments.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) };
}

/** What makes a payment found in a file the same payment. */
const signOf = ({ day, fen, file, line }: Payment): string => JSON.stringify([file ?? null, line ?? null, day, fen]);

const asFact = ({ path, as }: CaseFile): CaseFacts["files"][number] => ({ path, as });
