/**
 * The text of a loan contract, page by page, into the terms it states. A contract is recognised by its own words; what
 * is none is refused (`null`), so that a leaflet or a message is never taken for terms. Nothing here is a fact of the case.
 */

import type { ContractFlag, ContractFlagName, ContractReading, ContractTerm } from "@tanhao/core/materials/contract-reading";
import { compareRates } from "./compare-rates.ts";
import { findFees, findPrincipal, findReceived } from "./find-amounts.ts";
import { findClauses, findMethods } from "./find-clauses.ts";
import { findDays } from "./find-days.ts";
import { findParties } from "./find-parties.ts";
import { findPrimeRate, findShares } from "./find-shares.ts";
import type { Found } from "./found.ts";
import { type Sentence, splitSentences } from "./split-sentences.ts";
import { contractSigns, contractTitle, contractTitleLine, loanPageTitle, noContract } from "./vocabulary-contract.ts";
import { blankMatters } from "./vocabulary-sentences.ts";

/** One page for a text without pages. `null`: no contract. */
export function readContract(pages: readonly string[], file: string): ContractReading | null {
  const sentences = splitSentences(pages);
  if (!isContract(sentences)) return null;
  const paged = pages.length > 1;
  const place = ({ text, page }: Sentence) => ({ sentence: text, page: paged ? page : null });
  const terms: ContractTerm[] = [];
  const flags: ContractFlag[] = [];
  const addTerms = (found: readonly Found[], at: Sentence): void => {
    for (const { name, value } of found)
      if (!terms.some((term) => term.name === name && term.value === value)) terms.push({ name, value, ...place(at) });
  };
  const flag = (name: ContractFlagName, at: Sentence): void => {
    flags.push({ flag: name, ...place(at) });
  };
  for (const sentence of sentences) {
    const { folded } = sentence;
    if (sentence.blank && blankMatters.test(folded)) flag("blank", sentence);
    const shares = findShares(folded);
    const principal = findPrincipal(folded);
    const fees = findFees(folded, shares);
    const prime = findPrimeRate(folded);
    addTerms(findParties(folded), sentence);
    addTerms(findDays(folded), sentence);
    addTerms([...principal.terms, ...findReceived(folded), ...fees.terms], sentence);
    for (const { topic, value, unclear } of shares) {
      if (topic !== "rate" && topic !== "penalty" && topic !== "yearly-cost") continue;
      addTerms([{ name: topic, value }], sentence);
      if (unclear) flag("rate-unclear", sentence);
    }
    if (prime) addTerms([prime], sentence);
    addTerms(findClauses(folded, shares), sentence);
    for (const name of [...principal.flags, ...fees.flags]) flag(name, sentence);
  }
  addMethods(sentences, addTerms, flag);
  return { file, ...withoutEqualRates(terms, [...flags, ...flagsOfAll(terms)]) };
}

/** Where one sentence says which method is used, other sentences only tell what the words mean. */
function addMethods(
  sentences: readonly Sentence[],
  addTerms: (found: readonly Found[], at: Sentence) => void,
  flag: (name: ContractFlagName, at: Sentence) => void,
): void {
  const methods = sentences.flatMap((sentence) => findMethods(sentence.folded).map((method) => ({ method, sentence })));
  const stated = methods.filter(({ method }) => method.stated);
  for (const { method, sentence } of stated.length > 0 ? stated : methods) {
    addTerms([{ name: "method", value: method.value }], sentence);
    if (method.value === "flat-rate") flag("flat-rate", sentence);
  }
}

/** 日利率0.05%(年利率18.25%) is one rate said twice: the first stays. Two that differ are both kept, and flagged. */
function withoutEqualRates(terms: readonly ContractTerm[], flags: readonly ContractFlag[]): Pick<ContractReading, "terms" | "flags"> {
  const rates = terms.filter(({ name }) => name === "rate");
  const repeated = new Set(
    rates.filter((rate, index) => rates.slice(0, index).some((first) => compareRates(first.value, rate.value) === "equal")),
  );
  const left = rates.filter((rate) => !repeated.has(rate));
  const second = left.find((rate, index) => left.slice(0, index).some((first) => compareRates(first.value, rate.value) === "different"));
  return {
    terms: terms.filter((term) => !repeated.has(term)),
    flags: second === undefined ? flags : [...flags, { flag: "two-rates", sentence: second.sentence, page: second.page }],
  };
}

/** What only all terms together show. */
function flagsOfAll(terms: readonly ContractTerm[]): readonly ContractFlag[] {
  const termOf = (name: ContractTerm["name"]) => terms.find((term) => term.name === name);
  const at = (flag: ContractFlagName, term: ContractTerm): ContractFlag => ({ flag, sentence: term.sentence, page: term.page });
  const [lender, platform, principal, received] = [termOf("lender"), termOf("platform"), termOf("principal"), termOf("received")];
  return [
    ...(lender === undefined ? [{ flag: "no-lender", sentence: "", page: null } as const] : []),
    ...(lender && platform && lender.value !== platform.value ? [at("lender-not-platform", platform)] : []),
    ...(principal && received && Number(received.value) < Number(principal.value) ? [at("received-less", received)] : []),
  ];
}

/** A title and several signs, or so many signs that the title may be lost. */
function isContract(sentences: readonly Sentence[]): boolean {
  const head = sentences.slice(0, 12).map(({ folded }) => folded);
  // By its title: a contract may speak of a credit report further down.
  if (head.slice(0, 3).some((folded) => noContract.test(folded))) return false;
  const signs = contractSigns.filter((sign) => sentences.some(({ folded }) => sign.test(folded))).length;
  if (head.slice(0, 3).some((folded) => contractTitleLine.test(folded))) return signs >= 2;
  const titled = head.some((folded) => contractTitle.test(folded) || loanPageTitle.test(folded));
  return signs >= (titled ? 3 : 6);
}
