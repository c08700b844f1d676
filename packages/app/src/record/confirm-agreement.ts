/**
 * Keeps what was really agreed about a debt, so that its days become next actions and later payments are held against it.
 * Only what the person says both sides agreed to; whether it should have been agreed to was said before and changes nothing
 * about what was.
 */

import type { Day } from "@tanhao/core/day";
import { datedInstalments, type OfferedTerms, type OfferForm, offerTypeOf } from "@tanhao/core/followup/offered-terms";
import type { DebtId } from "@tanhao/core/ids";
import { err, ok, type Result } from "@tanhao/core/result";
import type { AgreementConfirmed, AgreementForm } from "@tanhao/journal/kinds/agreement-confirmed";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";

export interface AgreementNotWhole {
  readonly kind: "agreement-not-whole";
  /** `payments`: no dated payment and no day until which nothing is due. `form`: how it can be proved was not said. */
  readonly missing: readonly ("payments" | "form")[];
}

export interface AgreementInFuture {
  readonly kind: "agreement-in-future";
}

export interface AgreedTerms {
  readonly debt: DebtId;
  readonly on: Day;
  readonly terms: OfferedTerms;
  /** The ten items as they were read back. */
  readonly readBack: string;
}

export async function confirmAgreement(
  agreed: AgreedTerms,
  ports: Pick<CasePorts, "journal" | "today">,
): Promise<Result<null, AgreementNotWhole | AgreementInFuture | NotKept>> {
  const payload = payloadOf(agreed);
  if (!payload.ok) return payload;
  if (agreed.on > ports.today()) return err({ kind: "agreement-in-future" });
  const kept = await appendEntries(ports, { kind: "agreement.confirmed", payload: payload.value });
  return kept.ok ? ok(null) : err(kept.error);
}

function payloadOf({ debt, on, terms, readBack }: AgreedTerms): Result<AgreementConfirmed, AgreementNotWhole> {
  const { firstPayment, deferredTo, waivedFen, form } = terms;
  const type = offerTypeOf(terms);
  const dues = datedInstalments(terms);
  const missing = [...(type === null || dues === null ? (["payments"] as const) : []), ...(form === undefined ? (["form"] as const) : [])];
  if (type === null || dues === null || form === undefined) return err({ kind: "agreement-not-whole", missing });
  const first = firstPayment !== undefined && firstPayment.fen > 0 ? [{ day: firstPayment.day ?? on, fen: firstPayment.fen }] : [];
  const schedule = [...first, ...dues].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return ok({
    debt,
    on,
    form: provedBy[form],
    type,
    schedule,
    ...(waivedFen !== undefined && { waivedFen }),
    ...(deferredTo !== undefined && { deferredTo }),
    ...(readBack.trim() !== "" && { note: readBack }),
  });
}

const provedBy: Readonly<Record<OfferForm, AgreementForm>> = {
  "in-app": "signed",
  stamped: "signed",
  "company-mail": "message",
  "official-sms": "message",
  recording: "recording",
  spoken: "spoken",
};
