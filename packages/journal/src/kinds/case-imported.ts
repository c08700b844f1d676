/** `case.imported`: the facts of a whole case, taken from a case.yaml. They replace all facts stated before; records stay. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { readFacts, writeFacts } from "@tanhao/core/debt/facts-document";
import { asJson, type Kind, parseMembers } from "./kind.ts";

export interface CaseImported {
  readonly facts: CaseFacts;
}

export const caseImported: Kind<CaseImported> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["facts"], (member) => {
      const place = member("facts");
      const facts = readFacts(place.value);
      if (facts.ok) return { facts: facts.value };
      place.failures.push(...facts.error.map((failure) => ({ ...failure, path: [...place.path, ...failure.path] })));
      return undefined;
    }),
  write: ({ facts }) => asJson({ facts: writeFacts(facts) }),
};
