/**
 * The names a letter may use about contacts by the other side: what was recorded, which rules on conduct to check it
 * against and how strong they are, and the files that show it. Nothing here is a verdict.
 */

import type { ConductAct } from "../conduct/act.ts";
import { breaksBindingRule } from "../conduct/binding-conduct.ts";
import { type CheckedContact, type ConductFinding, checkConduct } from "../conduct/check-conduct.ts";
import { type CalledPerson, type Contact, isThirdParty } from "../conduct/contact.ts";
import type { Debt, LenderType } from "../debt/debt.ts";
import { type Citation, forces } from "../explain/citation.ts";
import { count, term, words } from "../explain/explanation.ts";
import { conductOf, type NotedConduct } from "../followup/noted-conduct.ts";
import { areaOf } from "../law/list-law.ts";
import type { DocumentInput } from "./document-input.ts";
import { flag, fromFact, known, rows, type Value, type Values } from "./values.ts";
import type { Wording } from "./wording.ts";

/** A contact that a rule speaks of, or that reached somebody else, with its number in the letter. */
export interface ConductFact extends NotedConduct {
  readonly number: number;
  readonly findings: readonly ConductFinding[];
  /** A binding rule was broken, or somebody is in danger: nobody has to wait for the lender first. */
  readonly noWait: boolean;
}

/** Who may demand now decides which rules are looked at. */
export const partyOf = ({ lender, assigned }: Debt): LenderType => (assigned === undefined ? lender.type : "assignee");

export interface ConductFacts {
  /** Of which a rule speaks. */
  readonly spokenOf: readonly ConductFact[];
  /** In which somebody else was reached. */
  readonly third: readonly ConductFact[];
}

interface ConductMade {
  readonly debt: Debt["id"];
  readonly lender: LenderType;
  readonly law: DocumentInput["lawBook"];
  readonly conduct: DocumentInput["conduct"];
  readonly facts: ConductFacts;
}

/** What was recorded is heard once for each debt, whatever else changes between two letters. */
const madeOf = new WeakMap<DocumentInput["records"]["contacts"], readonly ConductMade[]>();

export function conductFacts(debt: Debt, input: DocumentInput): ConductFacts {
  const { lawBook: law, conduct } = input;
  const { contacts } = input.records;
  const lender = partyOf(debt);
  const before = madeOf.get(contacts) ?? [];
  const same = before.find((one) => one.debt === debt.id && one.lender === lender && one.law === law && one.conduct === conduct);
  if (same) return same.facts;
  const facts = makeConductFacts(debt, input);
  madeOf.set(contacts, [...before, { debt: debt.id, lender, law, conduct, facts }]);
  return facts;
}

function makeConductFacts(debt: Debt, input: DocumentInput): ConductFacts {
  const noted = conductOf(input.records.contacts, debt.id);
  if (noted.length === 0) return { spokenOf: [], third: [] };
  const checked = checkConduct(
    noted.map(({ contact }) => contact),
    input.lawBook,
    input.conduct,
    { lender: partyOf(debt) },
  );
  const found = noted.map((each, index) => ({ ...each, findings: forLetters(checked[index]), noWait: isUrgent(checked[index]) }));
  return {
    spokenOf: numbered(found.filter(({ findings }) => findings.length > 0)),
    third: numbered(found.filter(({ contact }) => isThirdParty(contact))),
  };
}

const numbered = (facts: readonly Omit<ConductFact, "number">[]): readonly ConductFact[] =>
  facts.map((fact, index) => ({ ...fact, number: index + 1 }));

/** What a letter may name: how contact is made and private affairs. What is for the police is brought to the police. */
const forLetters = (checked: CheckedContact | undefined): readonly ConductFinding[] =>
  (checked?.findings ?? []).filter(
    ({ rule, onlyFor, citation }) => onlyFor === null && citation.borrowerMay !== "know" && ["conduct", "privacy"].includes(areaOf(rule)),
  );

const harms: readonly ConductAct[] = ["harm-threat", "violence"];

const isUrgent = (checked: CheckedContact | undefined): boolean =>
  (checked?.findings ?? []).some(
    (finding) => breaksBindingRule(finding) || finding.acts.some(({ act, certain }) => certain && harms.includes(act)),
  );

export const conductValues = ({ spokenOf, third }: ConductFacts, wording: Wording): Values => ({
  "conduct.found": flag(spokenOf.length > 0),
  "facts.rows": rows(spokenOf.map((fact) => factRow(fact, wording))),
  "conduct-rules.rows": rows(ruleRows(spokenOf, wording)),
  "third.rows": rows(third.map((fact) => factRow(fact, wording))),
  "third-rules.rows": rows(ruleRows(third, wording)),
  "evidence.rows": rows(evidenceOf(spokenOf).map((piece, index) => evidenceRow(piece, index, wording))),
});

const recorded = fromFact("contacts");
const orNothing = (text: string): Value => known(text === "" ? term("noted-nothing") : words(text), recorded);

function factRow({ number, noted, contact, findings }: ConductFact, { contact: wording }: Wording): Values {
  const quotes = (noted.said ?? []).flatMap(({ who, text, tapped }) => (who === "A" && tapped !== true ? [text] : []));
  const acts = findings
    .flatMap((finding) => finding.acts)
    .filter(({ act }, index, all) => all.findIndex((one) => one.act === act) === index);
  return {
    "fact.number": known(count(number), recorded),
    "fact.when": known(words(wording.moment(noted.at)), recorded),
    "fact.channel": known(term(`channel-${noted.channel}`), recorded),
    "fact.called": known(term(`called-${circleOf(contact)}`), recorded),
    "fact.by": orNothing(wording.by(noted.with ?? {})),
    "fact.words": orNothing(wording.quotes(quotes)),
    "fact.seen": orNothing(wording.seen(acts)),
  };
}

/** Who was reached, no closer than a letter needs: nobody's relation is told. */
const circles: Readonly<Record<CalledPerson, string>> = {
  debtor: "self",
  "also-bound": "bound",
  representative: "bound",
  spouse: "family",
  relative: "family",
  child: "family",
  colleague: "work",
  employer: "work",
  friend: "others",
  contact: "others",
  neighbour: "others",
  "village-committee": "others",
  school: "others",
};
const circleOf = ({ called }: Contact): string => circles[called];

/** One row an instrument and article, the strongest first, with the numbers of the contacts to check against it. */
function ruleRows(facts: readonly ConductFact[], wording: Wording): Values[] {
  const found = new Map<string, { readonly citation: Citation; readonly numbers: Set<number> }>();
  for (const { number, findings } of facts)
    for (const { citation } of findings) {
      const key = `${citation.instrument} ${citation.article}`;
      const entry = found.get(key) ?? { citation, numbers: new Set() };
      found.set(key, { ...entry, numbers: entry.numbers.add(number) });
    }
  const byForce = [...found.values()].sort((a, b) => forces.indexOf(a.citation.force) - forces.indexOf(b.citation.force));
  return byForce.map(({ citation, numbers }) => {
    const origin = { from: "article", citation } as const;
    return {
      "rule.source": known(words(wording.source(citation.title)), origin),
      "rule.article": citation.article === null ? flag(false) : known(term(`article-${citation.article}`), origin),
      "rule.force": known(term(`force-${citation.force}`), origin),
      "rule.reported": flag(citation.confidence === "secondary"),
      "rule.facts": known(words(wording.standing.list([...numbers].map(String))), origin),
    };
  });
}

interface Evidence {
  readonly file: string;
  readonly numbers: readonly number[];
}

/** The files kept with the contacts, each once. */
export function evidenceOf(facts: readonly ConductFact[]): readonly Evidence[] {
  const found = new Map<string, number[]>();
  for (const { number, noted } of facts) for (const file of noted.files ?? []) found.set(file, [...(found.get(file) ?? []), number]);
  return [...found].map(([file, numbers]) => ({ file, numbers }));
}

const evidenceRow = ({ file, numbers }: Evidence, index: number, wording: Wording): Values => ({
  "evidence.number": known(count(index + 1), recorded),
  "evidence.file": known(words(nameOfFile(file)), recorded),
  "evidence.facts": known(words(wording.standing.list(numbers.map(String))), recorded),
});

/** Where it lies on the person's device is nobody's business. */
export const nameOfFile = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
