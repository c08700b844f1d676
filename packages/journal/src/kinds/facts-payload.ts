/** Facts as they lie in a payload: the same document as case.yaml, whole or a few of its keys. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Debt } from "@tanhao/core/debt/debt";
import { readDebt, readFacts, writeDebt, writeFacts } from "@tanhao/core/debt/facts-document";
import type { Result } from "@tanhao/core/result";
import type { JsonObject } from "../canonical-json.ts";
import { asJson, type Kind, type PayloadFailures, parseMembers } from "./kind.ts";

/** A case of which nothing is stated yet. */
export const noFacts: CaseFacts = {
  version: 1,
  borrower: {},
  income: [],
  spending: [],
  urgent: { paidAgent: false, inDanger: false, collectorsAtDoor: false },
  debts: [],
  files: [],
};

/** `{ debt }`, stored as the debt document. */
export const debtMember: Pick<Kind<{ readonly debt: Debt }>, "parse" | "write"> = {
  parse: (payload) =>
    parseMembers(payload, ["debt"], (member) => {
      const place = member("debt");
      const debt = readDebt(place.value, place.path);
      if (debt.ok) return { debt: debt.value };
      place.failures.push(...debt.error);
      return undefined;
    }),
  write: ({ debt }) => asJson({ debt: writeDebt(debt) }),
};

/** Reads a document that may hold these keys of case.yaml and no other. */
export function parseFacts(payload: unknown, keys: readonly (keyof CaseFacts)[]): Result<CaseFacts, PayloadFailures> {
  const members = parseMembers(payload, keys, () => payload as object); // parseMembers refuses what is no mapping
  return members.ok ? readFacts({ version: 1, ...members.value }) : members;
}

/** These keys of the facts' document. */
export function pickDocument(facts: CaseFacts, keys: readonly (keyof CaseFacts)[]): JsonObject {
  const document = writeFacts(facts) as JsonObject; // the plain document of case.yaml is JSON
  return Object.fromEntries(keys.filter((key) => document[key] !== undefined).map((key) => [key, document[key]]));
}
