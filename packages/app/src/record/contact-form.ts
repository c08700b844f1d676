/**
 * A contact as a form holds it becomes a contact, or the list of what is wrong, each with its place in the form; and the other
 * way round, so that what was recorded can be corrected or completed.
 */

import type { CalledPerson } from "@tanhao/core/conduct/contact";
import { type Day, parseDay } from "@tanhao/core/day";
import { known } from "@tanhao/core/debt/facts-document-place";
import { debtId } from "@tanhao/core/ids";
import { type Fen, parseYuan, toYuan } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import type { HeardLabel } from "@tanhao/core/talk/utterance-class";
import type { CommitmentParty, ContactChannel, ContactCommitment, ContactLogged, Said } from "@tanhao/journal/kinds/contact-logged";

export interface ContactForm {
  /** `2026-11-24T09:30`. */
  at: string;
  /** Empty: the person cannot tell which debt. */
  debt: string;
  channel: ContactChannel;
  direction: "" | "in" | "out";
  /** Whom they reached; empty: the borrower. Only where they began. */
  called: "" | CalledPerson;
  company: string;
  staffNumber: string;
  number: string;
  saidByThem: string;
  saidByMe: string;
  /** Lines with their own times or in an order of their own, which no field holds: they stay as they are, before the two above. */
  kept: Said[];
  heard: HeardLabel[];
  asked: string;
  offerYuan: string;
  offerDay: string;
  offerCondition: string;
  note: string;
  /** Paths of files of the case: recordings, screenshots. */
  files: string[];
  commitments: CommitmentForm[];
  nextWhat: string;
  nextDay: string;
}

export interface CommitmentForm {
  who: CommitmentParty;
  what: string;
  yuan: string;
  dueDay: string;
}

export interface ContactFormFailure {
  /** `at`, `commitments.0.yuan`. */
  readonly path: string;
  readonly kind: "missing" | "moment-malformed" | "money-malformed" | "money-not-positive" | "day-malformed";
  readonly found: string;
}

export const blankContact = (at: string): ContactForm => ({
  at,
  debt: "",
  channel: "phone",
  direction: "",
  called: "",
  company: "",
  staffNumber: "",
  number: "",
  saidByThem: "",
  saidByMe: "",
  kept: [],
  heard: [],
  asked: "",
  offerYuan: "",
  offerDay: "",
  offerCondition: "",
  note: "",
  files: [],
  commitments: [],
  nextWhat: "",
  nextDay: "",
});

export function contactToForm(contact: ContactLogged): ContactForm {
  const { said = [], offered, next } = contact;
  const [them, me] = [said.filter(({ who }) => who === "A"), said.filter(({ who }) => who === "B")];
  const isPlain = them.length < 2 && me.length < 2 && said[0] === (them[0] ?? me[0]) && said.every((line) => !line.tapped && !line.time);
  return {
    at: contact.at.length > 10 ? contact.at.slice(0, 16) : contact.at,
    debt: contact.debt ?? "",
    channel: contact.channel,
    direction: contact.direction ?? "",
    called: contact.called ?? "",
    company: contact.with?.company ?? "",
    staffNumber: contact.with?.staffNumber ?? "",
    number: contact.with?.number ?? "",
    saidByThem: isPlain ? (them[0]?.text ?? "") : "",
    saidByMe: isPlain ? (me[0]?.text ?? "") : "",
    kept: isPlain ? [] : [...said],
    heard: [...(contact.heard ?? [])],
    asked: contact.asked ?? "",
    offerYuan: offered?.fen === undefined ? "" : toYuan(offered.fen),
    offerDay: offered?.day ?? "",
    offerCondition: offered?.condition ?? "",
    note: contact.note ?? "",
    files: [...(contact.files ?? [])],
    commitments: (contact.commitments ?? []).map(({ who, what, fen, dueDay }) => ({
      who,
      what,
      yuan: fen === undefined ? "" : toYuan(fen),
      dueDay: dueDay ?? "",
    })),
    nextWhat: next?.what ?? "",
    nextDay: next?.day ?? "",
  };
}

export function readContactForm(form: ContactForm): Result<ContactLogged, readonly ContactFormFailure[]> {
  const failures: ContactFormFailure[] = [];
  const at = form.at.trim();
  if (at === "") failures.push({ path: "at", kind: "missing", found: "" });
  else if (!isMoment(at)) failures.push({ path: "at", kind: "moment-malformed", found: at });
  const commitments = form.commitments.flatMap((commitment, index) => readCommitment(commitment, index, failures));
  const offered = readOffer(form, failures);
  const next = readNext(form, failures);
  if (failures.length > 0) return err(failures);
  const typedLines: readonly Said[] = [
    { who: "A", text: form.saidByThem.trim() },
    { who: "B", text: form.saidByMe.trim() },
  ];
  const said = [...form.kept, ...typedLines.filter(({ text }) => text !== "")];
  const counterpart = known({ company: typed(form.company), staffNumber: typed(form.staffNumber), number: typed(form.number) });
  return ok({
    at,
    channel: form.channel,
    ...known({
      debt: form.debt === "" ? undefined : debtId(form.debt),
      direction: form.direction === "" ? undefined : form.direction,
      called: form.direction !== "in" || form.called === "" ? undefined : form.called,
      with: Object.keys(counterpart).length > 0 ? counterpart : undefined,
      said: said.length > 0 ? said : undefined,
      heard: form.heard.length > 0 ? [...form.heard] : undefined,
      asked: typed(form.asked),
      offered,
      commitments: commitments.length > 0 ? commitments : undefined,
      files: form.files.length > 0 ? [...form.files] : undefined,
      note: typed(form.note),
      next,
    }),
  });
}

/** A row nobody typed into is no commitment. What was typed needs at least its matter: the rest may be asked for later. */
function readCommitment(form: CommitmentForm, index: number, failures: ContactFormFailure[]): readonly ContactCommitment[] {
  const what = typed(form.what);
  const [fen, dueDay] = [readSum(form.yuan), parseDay(form.dueDay)];
  const place = (part: string) => `commitments.${index}.${part}`;
  if (what === undefined && form.yuan.trim() === "" && form.dueDay === "") return [];
  if (what === undefined) failures.push({ path: place("what"), kind: "missing", found: "" });
  if (!fen.ok) failures.push({ path: place("yuan"), kind: fen.error, found: form.yuan });
  if (form.dueDay !== "" && !dueDay.ok) failures.push({ path: place("dueDay"), kind: "day-malformed", found: form.dueDay });
  if (what === undefined || !fen.ok) return [];
  return [{ who: form.who, what, ...known({ fen: fen.value, dueDay: dueDay.ok ? dueDay.value : undefined }) }];
}

function readOffer({ offerYuan, offerDay, offerCondition }: ContactForm, failures: ContactFormFailure[]): ContactLogged["offered"] {
  const fen = readSum(offerYuan);
  if (!fen.ok) failures.push({ path: "offerYuan", kind: fen.error, found: offerYuan });
  const offer = known({
    fen: fen.ok ? fen.value : undefined,
    day: readDay(offerDay, "offerDay", failures),
    condition: typed(offerCondition),
  });
  return Object.keys(offer).length > 0 ? offer : undefined;
}

function readNext({ nextWhat, nextDay }: ContactForm, failures: ContactFormFailure[]): ContactLogged["next"] {
  const what = typed(nextWhat);
  const day = readDay(nextDay, "nextDay", failures);
  if (what === undefined && nextDay !== "") failures.push({ path: "nextWhat", kind: "missing", found: "" });
  return what === undefined ? undefined : { what, ...known({ day }) };
}

function readDay(text: string, path: string, failures: ContactFormFailure[]): Day | undefined {
  if (text === "") return undefined;
  const day = parseDay(text);
  if (!day.ok) failures.push({ path, kind: "day-malformed", found: text });
  return day.ok ? day.value : undefined;
}

export function readSum(yuan: string): Result<Fen | undefined, "money-malformed" | "money-not-positive"> {
  if (yuan.trim() === "") return ok(undefined);
  const parsed = parseYuan(yuan);
  if (!parsed.ok) return err("money-malformed");
  return parsed.value > 0 ? ok(parsed.value) : err("money-not-positive");
}

/** What was imported may know its day only. */
const isMoment = (at: string): boolean => parseDay(at.slice(0, 10)).ok && /^.{10}(T([01]\d|2[0-3]):[0-5]\d|$)/.test(at);

const typed = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
