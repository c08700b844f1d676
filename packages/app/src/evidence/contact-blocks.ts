/** Each contact as it was written down: when, how, with whom, in whose words, with its corrections beside it. */

import type { Block } from "@tanhao/core/document/block";
import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactCommitment, ContactLogged, ContactOffer } from "@tanhao/journal/kinds/contact-logged";
import type { EvidenceCase, Said } from "./evidence-case.ts";

export function contactBlocks(of: EvidenceCase, said: Said): readonly Block[] {
  const { contacts: words } = said.words;
  const contacts = [...of.record.contacts].sort((a, b) => (a.payload.at < b.payload.at ? -1 : a.payload.at > b.payload.at ? 1 : 0));
  if (contacts.length === 0) return [{ is: "paragraph", text: words.none }];
  return contacts.flatMap((contact, index) => oneContact(contact, index + 1, of, said));
}

function oneContact(contact: Recorded<ContactLogged>, number: number, of: EvidenceCase, said: Said): readonly Block[] {
  const { contacts: words, corrections } = said.words;
  const { payload, original, corrections: made } = contact;
  const title = [`${number}.`, timeOf(payload), words.channels[payload.channel]].join(" ");
  const rows = made.length === 0 ? contactRows(payload, of, said) : [];
  const told = (one: ContactLogged): string => said.words.join(contactRows(one, of, said).map(([label, text]) => `${label} ${text}`));
  const changed: Row[] =
    made.length === 0
      ? []
      : [
          [corrections.first, original === null ? corrections.firstGone : told(original)],
          ...made.map(({ at, because, payload: now }): Row => {
            const on = said.moment(at);
            return [now === null ? corrections.takenBack(on) : corrections.corrected(on), corrections.because(because, now && told(now))];
          }),
        ];
  const place: Row = [words.recorded, `${said.moment(contact.at)} ${said.place(contact.entry)}`];
  return [
    { is: "paragraph", text: title },
    { is: "table", head: [], rows: [...rows, ...changed, place], numeric: [] },
  ];
}

type Row = readonly [label: string, text: string];

function contactRows(payload: ContactLogged, of: EvidenceCase, said: Said): readonly Row[] {
  const { contacts: words } = said.words;
  const rows: (Row | null)[] = [
    [words.time, timeOf(payload)],
    [words.channel, words.channels[payload.channel]],
    payload.direction ? [words.direction, words.directions[payload.direction]] : null,
    payload.called && payload.called !== "debtor" ? [words.reached, words.reachedWhom(payload.called)] : null,
    payload.with?.company === undefined ? null : [words.company, payload.with.company],
    payload.with?.staffNumber === undefined ? null : [words.staff, payload.with.staffNumber],
    payload.with?.number === undefined ? null : [words.number, payload.with.number],
    payload.debt === undefined ? null : [words.debt, said.debt(payload.debt)],
    ...(payload.said ?? []).map(
      ({ who, text, tapped, time }): Row => [
        time === undefined ? words.said[who] : `${words.said[who]} ${time}`,
        tapped === true ? words.tapped(text) : words.quoted(text),
      ],
    ),
    payload.asked === undefined ? null : [words.asked, payload.asked],
    payload.offered === undefined ? null : [words.offered, offerText(payload.offered, said)],
    ...(payload.commitments ?? []).map((commitment): Row => [words.commitments, commitmentText(commitment, said)]),
    ...(payload.files ?? []).map((file): Row => [words.files, fileText(file, of)]),
    payload.note === undefined ? null : [words.note, payload.note],
  ];
  return rows.filter((row) => row !== null);
}

export function commitmentText({ who, what, fen, dueDay }: ContactCommitment, { words, money }: Said): string {
  return words.commitments.one({
    who: words.commitments.parties[who],
    what,
    sum: fen === undefined ? null : money(fen),
    due: dueDay ?? null,
  });
}

const offerText = ({ fen, day, condition }: ContactOffer, { words, money }: Said): string =>
  words.contacts.offer({ sum: fen === undefined ? null : money(fen), day: day ?? null, condition: condition ?? null });

/** With its hash where the package knows the file. */
function fileText(name: string, { record, originals }: EvidenceCase): string {
  const hash =
    record.files.find((file) => file.path === name || file.name === name || file.hash === name)?.hash ??
    originals.find(({ path }) => path === name || path === `files/${name}`)?.hash;
  return hash === undefined ? name : `${name} SHA-256 ${hash}`;
}

export const timeOf = ({ at }: Pick<ContactLogged, "at">): string => at.replace("T", " ");
