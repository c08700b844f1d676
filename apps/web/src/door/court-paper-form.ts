/** The court paper as its page holds it, and as the case keeps it: what is not typed is a fact not known. */

import { parseDay } from "@tanhao/core/day";
import { type CaseFacts, type CourtPaper, type CourtPaperKind, type ObjectionGround, objectionGrounds } from "@tanhao/core/debt/case-facts";
import { known } from "@tanhao/core/debt/facts-document-place";
import { debtId } from "@tanhao/core/ids";

export interface CourtPaperForm {
  kind: CourtPaperKind;
  received: string;
  name: string;
  applicant: string;
  court: string;
  caseNumber: string;
  /** Empty: not said which one it is about. */
  debt: string;
  grounds: Record<ObjectionGround, boolean>;
}

export const courtPaperFormOf = ({ urgent: { courtPaper }, borrower }: CaseFacts): CourtPaperForm => ({
  kind: courtPaper?.kind ?? "payment-order",
  received: courtPaper?.received ?? "",
  name: borrower.name ?? "",
  applicant: courtPaper?.applicant ?? "",
  court: courtPaper?.court ?? "",
  caseNumber: courtPaper?.number ?? "",
  debt: courtPaper?.debt ?? "",
  grounds: Object.fromEntries(objectionGrounds.map((ground) => [ground, courtPaper?.grounds?.includes(ground) === true])) as Record<
    ObjectionGround,
    boolean
  >, // every ground of the list has its entry
});

/** `null`: the day of receipt is not known yet. */
export function courtPaperOf(form: CourtPaperForm): CourtPaper | null {
  const received = parseDay(form.received);
  if (!received.ok) return null;
  const grounds = objectionGrounds.filter((ground) => form.grounds[ground]);
  return {
    kind: form.kind,
    received: received.value,
    ...known({
      court: typed(form.court),
      number: typed(form.caseNumber),
      applicant: typed(form.applicant),
      debt: form.debt === "" ? undefined : debtId(form.debt),
      grounds: grounds.length > 0 ? grounds : undefined,
    }),
  };
}

const typed = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
