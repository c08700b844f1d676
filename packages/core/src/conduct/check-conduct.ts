/**
 * A list of contacts -> which rules on conduct each of them may touch, how strong each rule is, and where to complain.
 * Nothing here is a verdict: it is what to ask about and what to keep as evidence.
 */

import type { LenderType } from "../debt/debt.ts";
import { type Citation, forces } from "../explain/citation.ts";
import type { ParameterId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import type { InBothLanguages, LawBook } from "../law/law-book.ts";
import { parameterOf } from "../law/look-up.ts";
import type { SeenAct } from "./act.ts";
import { type ComplaintBody, complainTo } from "./complain-to.ts";
import { type ConductRule, conductRuleOn, conductRulesOn, failuresBeforeOthers, isOpen } from "./conduct-rules.ts";
import type { Contact } from "./contact.ts";
import { type Counts, countContacts } from "./count-contacts.ts";
import { type Hearing, hearingOf } from "./hear-acts.ts";
import { actsOf, measuredActs } from "./see-acts.ts";
import type { ConductVocabulary } from "./vocabulary.ts";

export interface ConductFinding {
  readonly rule: ParameterId;
  readonly title: InBothLanguages;
  readonly says: InBothLanguages;
  readonly citation: Citation;
  /** What was seen that the rule is about; at least one. */
  readonly acts: readonly SeenAct[];
  /** Set while it is not known who the lender is: the rule is for these kinds only. */
  readonly onlyFor: readonly LenderType[] | null;
  /** False: another reading is possible, it depends on the lender, or on how serious or frequent it is. */
  readonly certain: boolean;
  /** In the order to go. */
  readonly complainTo: readonly ComplaintBody[];
}

export interface CheckedContact {
  readonly contact: Contact;
  readonly lender: LenderType;
  /** The strongest force first. */
  readonly findings: readonly ConductFinding[];
  /** Ask who the lender is: some of it depends on that. */
  readonly asksLender: boolean;
}

/** Rules that ask how often, how publicly or how badly: words alone never decide them. */
const weighed = ["police.nuisance", "crime.collecting-illegal-debt", "crime.personal-information", "privacy.quiet-life"];

/** One entry a contact, in the order given. `context.lender`: whose contacts they are, where a contact does not say. */
export function checkConduct(
  contacts: readonly Contact[],
  law: LawBook,
  vocabulary: ConductVocabulary,
  context: { readonly lender: LenderType },
): readonly CheckedContact[] {
  const hearing = hearingWith(vocabulary);
  const counts = countContacts(contacts, context.lender);
  return contacts.map((contact, index) =>
    checkContact(contact, counts[index] ?? { call: 0, attempt: 0, failedBefore: 0 }, law, hearing, contact.lender ?? context.lender),
  );
}

/** Its hundreds of patterns are compiled once. */
const hearings = new WeakMap<ConductVocabulary, Hearing>();

function hearingWith(vocabulary: ConductVocabulary): Hearing {
  const hearing = hearings.get(vocabulary) ?? hearingOf(vocabulary);
  hearings.set(vocabulary, hearing);
  return hearing;
}

function checkContact(contact: Contact, counts: Counts, law: LawBook, hearing: Hearing, lender: LenderType): CheckedContact {
  const rules = conductRulesOn(law, contact.day, lender);
  const seen = actsOf(contact, hearing, triedOftenEnough(law, contact, counts, lender));
  const measures = measuredActs(contact, counts, rules);
  const all = [...seen, ...nuisanceOf([...measures.values()], contact)];
  const findings = rules.flatMap((rule) => {
    const { value } = rule.value;
    const listed = value.is === "list" ? all.filter(({ act }) => value.items.includes(act)) : [];
    const measure = measures.get(rule.id);
    const acts = measure ? [measure] : listed;
    return acts.length > 0 ? [findingOf(rule, acts, contact, law, lender)] : [];
  });
  return { contact, lender, findings: findings.sort(byForce), asksLender: findings.length > 0 && isOpen(lender) };
}

function findingOf(rule: ConductRule, acts: readonly SeenAct[], contact: Contact, law: LawBook, lender: LenderType): ConductFinding {
  const codes = acts.map(({ act }) => act);
  return {
    rule: rule.id,
    title: parameterOf(law, rule.id).title,
    says: rule.value.says,
    citation: citationOf(law, rule.value),
    acts,
    onlyFor: rule.onlyFor,
    certain: rule.onlyFor === null && !weighed.includes(rule.id) && acts.some(({ certain }) => certain),
    complainTo: complainTo(law, lender, codes, contact.day),
  };
}

/** Members may ask somebody else for the debtor's number once the debtor could not be reached so many times. */
function triedOftenEnough(law: LawBook, { day }: Contact, { failedBefore }: Counts, lender: LenderType): boolean {
  const rule = conductRuleOn(law, parameterOf(law, failuresBeforeOthers), day, lender);
  return rule !== null && rule.value.value.is === "number" && failedBefore >= Number(rule.value.value.number);
}

/** Calling on and on where nobody answers may disturb the peace of a home; the law names no number for that. */
const nuisanceOf = (measures: readonly SeenAct[], { channel }: Contact): readonly SeenAct[] =>
  measures
    .filter(({ act }) => act === "attempts-a-day")
    .map((seen) => ({ ...seen, act: channel === "phone" ? "nuisance" : "repeated-messages", certain: false }) as const);

const byForce = (a: ConductFinding, b: ConductFinding): number =>
  forces.indexOf(a.citation.force) - forces.indexOf(b.citation.force) || (a.rule < b.rule ? -1 : 1);
