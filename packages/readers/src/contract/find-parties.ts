/** Who the contract says stands on which side: the lender is who it calls so, never the app. */

import type { Found } from "./found.ts";
import { companyName, noCompany, noName, partyPatterns, personName, reservedNames } from "./vocabulary-parties.ts";

/** Of a sentence whose blanks were not filled in nothing is taken. */
export function findParties(folded: string): readonly Found[] {
  return partyPatterns.flatMap(({ party, pattern, behind: labelBehind }) => {
    const behind = pattern.exec(folded)?.[1] ?? labelBehind.exec(folded)?.[1] ?? "";
    const company = companyName.exec(behind)?.[1];
    if (company !== undefined && !noCompany.test(company))
      return [{ name: party, value: company }, ...(party === "lender" ? typeOf(company) : [])];
    const person = personName.exec(behind)?.[1];
    return person !== undefined && !noName.test(person) && person.length >= 2 ? [{ name: party, value: person }] : [];
  });
}

function typeOf(company: string): readonly Found[] {
  const reserved = reservedNames.find(({ pattern }) => pattern.test(company));
  return reserved === undefined ? [] : [{ name: "lender-type", value: reserved.type }];
}
