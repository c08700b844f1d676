/** A contact as a form holds it becomes a contact, or the list of what is wrong, each with its place in the form. */

import type { CalledPerson } from "@tanhao/core/conduct/contact";
import { parseDay } from "@tanhao/core/day";
import { known } from "@tanhao/core/debt/facts-document-place";
import { debtId } from "@tanhao/core/ids";
import { type Fen, parseYuan } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import type { CommitmentParty, ContactChannel, ContactCommitment, ContactLogged } from "@tanhao/journal/kinds/contact-logged";

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
  note: string;
  /** Paths of files of the case: recordings, screenshots. */
  files: string[];
  commitments: CommitmentForm[];
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

export function readContactForm(form: ContactForm): Result<ContactLogged, readonly ContactFormFailure[]> {
  const failures: ContactFormFailure[] = [];
  const at = form.at.trim();
  if (at === "") failures.push({ path: "at", kind: "missing", found: "" });
  else if (!isMoment(at)) failures.push({ path: "at", kind: "moment-malformed", found: at });
  const commitments = form.commitments.flatMap((commitment, index) => readCommitment(commitment, index, failures));
  if (failures.length > 0) return err(failures);
  const said = [
    { who: "A" as const, text: form.saidByThem.trim() },
    { who: "B" as const, text: form.saidByMe.trim() },
  ].filter(({ text }) => text !== "");
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
      commitments: commitments.length > 0 ? commitments : undefined,
      files: form.files.length > 0 ? [...form.files] : undefined,
      note: typed(form.note),
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

export function readSum(yuan: string): Result<Fen | undefined, "money-malformed" | "money-not-positive"> {
  if (yuan.trim() === "") return ok(undefined);
  const parsed = parseYuan(yuan);
  if (!parsed.ok) return err("money-malformed");
  return parsed.value > 0 ? ok(parsed.value) : err("money-not-positive");
}

const isMoment = (at: string): boolean => parseDay(at.slice(0, 10)).ok && /^.{10}T([01]\d|2[0-3]):[0-5]\d/.test(at);

const typed = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
