/**
 * Corrects or completes a contact: a new entry that names the old one and says why. The old one stays readable; nothing is
 * rewritten.
 */

import type { Day } from "@tanhao/core/day";
import { known } from "@tanhao/core/debt/facts-document-place";
import { err, ok, type Result } from "@tanhao/core/result";
import { canonicalJson } from "@tanhao/journal/canonical-json";
import type { Recorded } from "@tanhao/journal/case-record";
import { correctionOf } from "@tanhao/journal/correction-of";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";
import type { ContactRefused } from "./record-contact.ts";
import type { ReasonMissing } from "./take-back.ts";

export interface NothingChanged {
  readonly kind: "nothing-changed";
}

export interface ContactChange {
  readonly now: ContactLogged;
  /** What was wrong, or that something was left out. Read by people. */
  readonly because: string;
}

export async function correctContact(
  { entry, payload, takenBack }: Recorded<ContactLogged>,
  change: ContactChange,
  ports: Pick<CasePorts, "journal" | "today">,
): Promise<Result<null, ReasonMissing | NothingChanged | ContactRefused | NotKept>> {
  const now: ContactLogged = { ...change.now, ...known({ transcript: payload.transcript }) };
  if (change.because.trim() === "") return err({ kind: "reason-missing" });
  if (!takenBack && canonicalJson(now) === canonicalJson(payload)) return err({ kind: "nothing-changed" });
  const day = now.at.slice(0, 10) as Day; // the kind refuses what is no day when it is written
  if (day > ports.today()) return err({ kind: "contact-in-future", at: now.at });
  const kept = await appendEntries(ports, correctionOf(entry, change.because.trim(), { kind: "contact.logged", payload: now }));
  return kept.ok ? ok(null) : err(kept.error);
}
