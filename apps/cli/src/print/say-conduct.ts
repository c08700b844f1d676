/** Checked contacts for a person at a terminal. */

import type { SeenAct } from "@tanhao/core/conduct/act";
import type { CheckedContact, ConductFinding } from "@tanhao/core/conduct/check-conduct";
import { type Contact, isThirdParty } from "@tanhao/core/conduct/contact";
import type { Texts } from "../texts/chinese.ts";

/** `lines`: the line of the input each contact stands on. */
export function sayConduct(checked: readonly CheckedContact[], lines: readonly number[], texts: Texts): string {
  const { conduct: words } = texts;
  const blocks = checked.map((each, index) => sayContact(each, lines[index] ?? index + 1, texts));
  const found = checked.some(({ findings }) => findings.length > 0);
  const asks = checked.some(({ asksLender }) => asksLender);
  return [...blocks, ...(asks ? [words.askLender] : []), ...(found ? [words.closing] : [])].join("\n\n");
}

function sayContact({ contact, findings }: CheckedContact, line: number, texts: Texts): string {
  const { conduct: words } = texts;
  const head = words.line({
    line,
    at: `${contact.day} ${clock(contact.minute)}`,
    channel: words.channels[contact.channel],
    called: words.called[contact.called],
  });
  if (findings.length === 0) return `${head}\n  ${words.nothing}`;
  const evidence = [words.evidence[contact.channel], ...(isThirdParty(contact) ? [words.otherPerson] : [])];
  const bodies = [...new Set(findings.flatMap(({ complainTo }) => complainTo))].map((body) => words.bodies[body]);
  return [
    head,
    ...findings.flatMap((finding) => sayFinding(finding, contact, texts)),
    `  ${words.complainTo(bodies)}`,
    `  ${words.keep(evidence)}`,
  ].join("\n");
}

function sayFinding(finding: ConductFinding, contact: Contact, { conduct: words, law, document, explanation }: Texts): readonly string[] {
  const { citation, says, title, acts, onlyFor, certain } = finding;
  const sentence = says[law.book];
  const source = `${explanation.article(citation.title, citation.article)}${citation.number ? ` ${citation.number}` : ""}`;
  return [
    `  - ${words.finding(title[law.book], law.force[citation.force])}`,
    `    ${words.seen(acts.map((act) => sayAct(act, contact, words)))}`,
    `    ${citation.confidence === "secondary" ? law.reported(sentence) : sentence}`,
    `    ${source}`,
    `    ${onlyFor === null ? (certain ? words.certain : words.possible) : words.onlyFor(onlyFor.map((type) => document.lender[type]))}`,
  ];
}

function sayAct({ act, quote, count }: SeenAct, contact: Contact, words: Texts["conduct"]): string {
  const name = words.acts[act];
  if (act === "quiet-hours") return words.quoted(name, clock(contact.minute));
  if (count !== undefined) return words.counted(name, count);
  return quote === undefined ? name : words.quoted(name, quote);
}

const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const two = (number: number): string => String(number).padStart(2, "0");
