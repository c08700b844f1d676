/**
 * Erases what a contact says for good, with everything its corrections say: an identity number that was pasted, somebody else's
 * secret. That there was an entry, when it was made and why it was erased stays, and the chain stays whole. The reason is kept, so
 * it may not say again what was erased.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { Recorded } from "@tanhao/journal/case-record";
import type { Journal, RedactFailure } from "@tanhao/journal/journal";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import type { ReasonMissing } from "./take-back.ts";

export interface ReasonRepeats {
  readonly kind: "reason-repeats";
}

export interface NotErased {
  readonly kind: "not-erased";
  readonly because: RedactFailure;
}

/** The entry goes first: were the rest not to follow, what is left of it can be erased in the same way again. */
export async function eraseContact(
  contact: Recorded<ContactLogged>,
  because: string,
  journal: Pick<Journal, "redact">,
): Promise<Result<null, ReasonMissing | ReasonRepeats | NotErased>> {
  const reason = because.trim();
  if (reason === "") return err({ kind: "reason-missing" });
  if (repeats(reason, contact)) return err({ kind: "reason-repeats" });
  for (const entry of [contact.entry, ...contact.corrections.map((correction) => correction.entry)]) {
    const erased = await journal.redact(entry, reason);
    if (!erased.ok) return err({ kind: "not-erased", because: erased.error });
  }
  return ok(null);
}

/** As many letters in a row are no chance any more. */
const telling = 6;

function repeats(reason: string, { payload, original, corrections }: Recorded<ContactLogged>): boolean {
  const bare = (text: string): string => text.replace(/\s+/gu, "");
  const said = bare(JSON.stringify([payload, original, ...corrections]));
  const given = bare(reason);
  for (let at = 0; at + telling <= given.length; at += 1) if (said.includes(given.slice(at, at + telling))) return true;
  return false;
}
