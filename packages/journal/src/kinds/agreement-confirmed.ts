/**
 * `agreement.confirmed` (协商协议): what both sides accepted about one debt, and in which form it is proved. The dated
 * sums are the agreement's own; core/followup watches later payments against them.
 */

import type { Day } from "@tanhao/core/day";
import { dayAt, fieldsAt, itemsAt, known, type Place, required, textAt } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import type { Fen } from "@tanhao/core/money";
import type { EntryId } from "../entry.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { entryIdAt, fenAt, requiredDebt, requiredWord } from "./record-members.ts";

const agreementForms = ["signed", "message", "recording", "spoken"] as const;
/** How it can be proved: a signed paper, a message or mail, a recorded call, or nothing but memory. */
export type AgreementForm = (typeof agreementForms)[number];

const agreementTypes = ["instalments", "deferral", "lump-sum"] as const;

export interface AgreementConfirmed {
  readonly debt: DebtId;
  readonly on: Day;
  readonly form: AgreementForm;
  readonly type: (typeof agreementTypes)[number];
  /** Due sums, oldest first. Empty for a pure deferral. */
  readonly schedule: readonly { readonly day: Day; readonly fen: Fen }[];
  readonly waivedFen?: Fen;
  /** For a deferral: until when nothing is due. */
  readonly deferredTo?: Day;
  readonly contact?: EntryId;
  readonly files?: readonly string[];
  readonly note?: string;
}

const keys = ["debt", "on", "form", "type", "schedule", "waivedFen", "deferredTo", "contact", "files", "note"] as const;

export const agreementConfirmed: Kind<AgreementConfirmed> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, keys, (member) => {
      const must = whole({
        debt: requiredDebt(member("debt")),
        on: required(member("on"), dayAt),
        form: requiredWord(member("form"), agreementForms),
        type: requiredWord(member("type"), agreementTypes),
      });
      const schedule = itemsAt(member("schedule"))
        .map(dueAt)
        .filter((due) => due !== undefined);
      const files = itemsAt(member("files"))
        .map(textAt)
        .filter((file) => file !== undefined);
      const rest = {
        waivedFen: fenAt(member("waivedFen"), 0),
        deferredTo: dayAt(member("deferredTo")),
        contact: entryIdAt(member("contact")),
        files: files.length > 0 ? files : undefined,
        note: textAt(member("note")),
      };
      return must && { ...must, schedule, ...known(rest) };
    }),
  write: asJson,
};

function dueAt(place: Place): { day: Day; fen: Fen } | undefined {
  const member = fieldsAt(place, ["day", "fen"]);
  const day = member && required(member("day"), dayAt);
  const fen = member && required(member("fen"), fenAt);
  return whole({ day, fen });
}
