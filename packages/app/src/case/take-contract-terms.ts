/**
 * Terms of a contract the person looked at and ticked become facts of a debt: a new one, or one the case has, whose same
 * facts they replace. The contract itself is kept as a file of the case. What cannot be a fact is given back, never
 * bent into one.
 */

import type { Debt, DebtStatus } from "@tanhao/core/debt/debt";
import { writeDebt } from "@tanhao/core/debt/facts-document";
import { termsToFacts } from "@tanhao/core/materials/contract-facts";
import type { ContractTerm, ContractTermName } from "@tanhao/core/materials/contract-reading";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Hash } from "@tanhao/journal/sha256";
import { appendEntries } from "./append-entries.ts";
import { attachFile, type FileNotKept } from "./attach-file.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";
import { type DebtDocument, type DebtRefused, readDebtDocument } from "./debt-document.ts";

export interface TermsToTake {
  readonly confirmed: readonly ContractTerm[];
  /** The debt they are of; a word: a debt the case does not have yet, and whose it is. */
  readonly into: Debt | DebtStatus;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

export interface TermsTaken {
  readonly debt: Debt;
  readonly notTaken: readonly ContractTerm[];
}

/** Where a file of the case stands, once it is attached. */
export interface FilePaths {
  readonly pathOf: (hash: Hash) => string;
}

export async function takeContractTerms(
  { confirmed, into, file }: TermsToTake,
  ports: CasePorts & FilePaths,
): Promise<Result<TermsTaken, DebtRefused | FileNotKept | NotKept>> {
  const facts = termsToFacts(confirmed);
  const isNew = typeof into === "string";
  const before = isNew ? { id: ports.newDebtId(), kind: "loan", status: into } : writeDebt(into);
  const document = withoutHalfTerms(joined(before, facts.debt));
  const checked = readDebtDocument(document, ports.today());
  if (!checked.ok) return err(checked.error);
  const stored = await attachFile({ ...file, as: "contract" }, ports);
  if (!stored.ok) return err(stored.error);
  const named = readDebtDocument(joined(document, { contract: { file: ports.pathOf(stored.value.hash) } }), ports.today());
  if (!named.ok) return err(named.error);
  const kept = await appendEntries(ports, { kind: isNew ? "debt.added" : "debt.changed", payload: { debt: named.value } });
  if (!kept.ok) return err(kept.error);
  const lost = "overdue" in document ? [] : confirmed.filter(({ name }) => ofOverdue.has(name) && !isIn(facts.notTaken, name));
  return ok({ debt: named.value, notTaken: [...facts.notTaken, ...lost] });
}

/** These stand beside a penalty; without one nobody can tell what holds when a payment is late. */
const ofOverdue: ReadonlySet<ContractTermName> = new Set(["grace-days", "penalty-base", "compound", "default-fee", "set-off"]);

const isIn = (terms: readonly ContractTerm[], name: ContractTermName): boolean => terms.some((term) => term.name === name);

function withoutHalfTerms(document: DebtDocument): DebtDocument {
  const { overdue, ...rest } = document;
  return isMembers(overdue) && "penalty" in overdue ? document : rest;
}

/** The contract's word replaces the same fact; a rate, a penalty and a fee are one fact each. */
function joined(before: DebtDocument, facts: DebtDocument): DebtDocument {
  const members: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(facts)) {
    const old = members[key];
    if (key === "fees" && Array.isArray(old) && Array.isArray(value))
      members[key] = [...old, ...value.filter((fee) => !isListed(old, fee))];
    else members[key] = isMembers(old) && isMembers(value) && !wholes.has(key) ? joined(old, value) : value;
  }
  return members;
}

const wholes: ReadonlySet<string> = new Set(["rate", "penalty", "defaultFee"]);

const isListed = (fees: readonly unknown[], fee: unknown): boolean => fees.some((one) => JSON.stringify(one) === JSON.stringify(fee));

const isMembers = (value: unknown): value is DebtDocument => typeof value === "object" && value !== null && !Array.isArray(value);
