/** The objection to a payment order as a document: only the grounds the person ticked, the article from the law book. */

import type { Day } from "@tanhao/core/day";
import { type ObjectionGround, objectionGrounds } from "@tanhao/core/debt/case-facts";
import type { Document } from "@tanhao/core/document/block";
import type { Citation } from "@tanhao/core/explain/citation";
import { objection } from "@tanhao/text/objection";
import { webFormat } from "@tanhao/text/zh-CN/web-format";

export interface ObjectionForm {
  name: string;
  applicant: string;
  court: string;
  caseNumber: string;
  grounds: Record<ObjectionGround, boolean>;
}

export const freshObjection: ObjectionForm = {
  name: "",
  applicant: "",
  court: "",
  caseNumber: "",
  grounds: { "not-mine": false, paid: false, sum: false, creditor: false, charges: false, limitation: false },
};

/** `null` until at least one ground is ticked: an objection without one stops nothing. What is not typed is left to be filled in by hand. */
export function objectionLetter(form: ObjectionForm, received: Day, citation: Citation): Document | null {
  const chosen = objectionGrounds.filter((ground) => form.grounds[ground]);
  if (chosen.length === 0) return null;
  return {
    name: "objection",
    title: objection.title,
    lang: "zh-CN",
    blocks: [
      { is: "title", text: objection.title },
      {
        is: "signature",
        lines: [objection.objector(form.name), objection.applicant(form.applicant), objection.caseNumber(form.caseNumber)],
      },
      { is: "paragraph", text: objection.opening(webFormat.day(received)) + objection.law(citation.title, citation.article) },
      { is: "heading", text: objection.grounds },
      { is: "list", numbered: true, items: chosen.map((ground) => objection.ground[ground]) },
      { is: "paragraph", text: objection.request },
      { is: "paragraph", text: objection.to(form.court.trim() === "" ? objection.toCourt : form.court) },
      { is: "signature", lines: objection.signature },
    ],
    annexes: [],
    figures: [],
    missing: [],
    notNow: [],
  };
}
