/** Every kind of entry this version writes, by the name it is stored under. To add one: README.md of this package. */

import type { Result } from "@tanhao/core/result";
import { err, ok } from "@tanhao/core/result";
import type { JsonObject } from "../canonical-json.ts";
import { actionDone } from "./action-done.ts";
import { actionDropped } from "./action-dropped.ts";
import { actionSnoozed } from "./action-snoozed.ts";
import { agreementConfirmed } from "./agreement-confirmed.ts";
import { caseImported } from "./case-imported.ts";
import { commitmentHeard } from "./commitment-heard.ts";
import { contactLogged } from "./contact-logged.ts";
import { contactValued } from "./contact-valued.ts";
import { creditEntrySeen } from "./credit-entry-seen.ts";
import { debtAdded } from "./debt-added.ts";
import { debtChanged } from "./debt-changed.ts";
import { debtRemoved } from "./debt-removed.ts";
import { doorAnswered } from "./door-answered.ts";
import { entryCorrected } from "./entry-corrected.ts";
import { entryRedacted } from "./entry-redacted.ts";
import { fileAttached } from "./file-attached.ts";
import { helperNoted } from "./helper-noted.ts";
import { householdStated } from "./household-stated.ts";
import { type Kind, type PayloadFailures, parsePayload } from "./kind.ts";
import { lawEntered } from "./law-entered.ts";
import { paymentsImported } from "./payments-imported.ts";
import { promiseMade } from "./promise-made.ts";
import { rehearsalDone } from "./rehearsal-done.ts";
import { rungTaken } from "./rung-taken.ts";
import { settlementTicked } from "./settlement-ticked.ts";
import { warningRead } from "./warning-read.ts";
import { wordJudged } from "./word-judged.ts";

export const allKinds = {
  "debt.added": debtAdded,
  "debt.changed": debtChanged,
  "debt.removed": debtRemoved,
  "household.stated": householdStated,
  "law.entered": lawEntered,
  "door.answered": doorAnswered,
  "case.imported": caseImported,
  "payments.imported": paymentsImported,
  "file.attached": fileAttached,
  "contact.logged": contactLogged,
  "promise.made": promiseMade,
  "commitment.heard": commitmentHeard,
  "agreement.confirmed": agreementConfirmed,
  "word.judged": wordJudged,
  "credit-entry.seen": creditEntrySeen,
  "contact.valued": contactValued,
  "rung.taken": rungTaken,
  "settlement.ticked": settlementTicked,
  "warning.read": warningRead,
  "rehearsal.done": rehearsalDone,
  "helper.noted": helperNoted,
  "action.done": actionDone,
  "action.snoozed": actionSnoozed,
  "action.dropped": actionDropped,
  "entry.corrected": entryCorrected,
  "entry.redacted": entryRedacted,
} as const;

export type KindName = keyof typeof allKinds;
export type PayloadOf<Name extends KindName> = (typeof allKinds)[Name] extends Kind<infer Payload> ? Payload : never;

/** Something to append: a kind with its payload. Redactions are made with `redact`, never appended by hand. */
export type NewEntry = {
  [Name in Exclude<KindName, "entry.redacted">]: { readonly kind: Name; readonly payload: PayloadOf<Name> };
}[Exclude<KindName, "entry.redacted">];

/** A payload that was understood, with the kind it belongs to. */
export type ReadPayload = { [Name in KindName]: { readonly kind: Name; readonly payload: PayloadOf<Name> } }[KindName];

export type UnreadPayload =
  /** Written by a newer version of this program. Kept, shown as such, never dropped. */
  | { readonly because: "unknown-kind" }
  | { readonly because: "newer-version"; readonly known: number }
  /** Its shape is not that of its kind. Kept too. */
  | { readonly because: "unreadable"; readonly failures: PayloadFailures };

export const isKindName = (kind: string): kind is KindName => Object.hasOwn(allKinds, kind);

export function readPayload(kind: string, v: number, payload: JsonObject): Result<ReadPayload, UnreadPayload> {
  if (!isKindName(kind)) return err({ because: "unknown-kind" });
  const known: Kind<unknown> = allKinds[kind] as Kind<unknown>; // each kind reads its own payload; the name stays beside it
  if (v > known.v) return err({ because: "newer-version", known: known.v });
  const parsed = parsePayload(known, v, payload);
  if (!parsed.ok) return err({ because: "unreadable", failures: parsed.error });
  return ok({ kind, payload: parsed.value } as ReadPayload); // name and payload come from the same kind
}
