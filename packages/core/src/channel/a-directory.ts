/** A small directory for tests. Its lenders are invented; the numbers are placeholders that nobody has. */

import { day } from "../day.ts";
import type { OwnChannel } from "../debt/case-facts.ts";
import { lenderTypes } from "../debt/debt.ts";
import { parameterId } from "../ids.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import type { LawBook } from "../law/law-book.ts";
import type { ChannelDirectory, LenderEntry, PublicBody } from "./channel-directory.ts";

export const anEntry = (changes: Partial<LenderEntry> = {}): LenderEntry => ({
  names: ["青禾分期"],
  app: "青禾",
  lender: null,
  number: "LINE",
  path: null,
  hours: null,
  sources: 2,
  checked: day("2026-01-10"),
  ...changes,
});

export const anOwnEntry = (changes: Partial<OwnChannel> = {}): OwnChannel => ({
  name: "青禾分期",
  source: "合同第一页",
  checked: day("2026-11-20"),
  ...changes,
});

const aBody = (id: string, changes: Partial<PublicBody>): PublicBody => ({
  id,
  name: { "zh-CN": id, en: id },
  number: null,
  isFor: [],
  lenders: lenderTypes,
  competence: null,
  clocks: [],
  lenderFirst: false,
  how: { "zh-CN": id, en: id },
  needs: [],
  sources: 2,
  checked: day("2026-01-10"),
  ...changes,
});

const licensed = ["bank", "consumer-finance", "auto-finance", "trust"] as const;

export const aDirectory: ChannelDirectory = {
  usual: {
    line: { days: "every-day", from: 9 * 60, to: 21 * 60 },
    desk: { days: "workdays", from: 9 * 60, to: 17 * 60 },
  },
  checkAgainMonths: 12,
  companyForms: ["有限公司", "股份有限公司"],
  lenders: [anEntry(), anEntry({ names: ["望溪银行"], number: null })],
  bodies: [
    aBody("national", {
      isFor: ["charges", "conduct", "no-answer"],
      lenders: licensed,
      competence: parameterId("complaint.national"),
      clocks: [parameterId("complaint.forwarding")],
      lenderFirst: true,
    }),
    aBody("local", {
      isFor: ["charges", "conduct", "no-answer"],
      lenders: ["microloan", "guarantor"],
      competence: parameterId("complaint.local"),
      lenderFirst: true,
    }),
    aBody("mediation", { isFor: ["arrange"], competence: parameterId("mediation.any"), lenderFirst: true }),
    aBody("record", { isFor: ["credit-record"], lenderFirst: true }),
    aBody("court-line", { isFor: ["court"] }),
    aBody("police", { isFor: ["danger", "threat"] }),
    aBody("fraud-line", { isFor: ["fraud"] }),
    aBody("advice", { isFor: ["advice"] }),
  ],
};

const said = [aValue("2020-01-01", { is: "said" })];

/** With the bodies' competences; a complaint is answered in 10 days and forwarded in 4 working days, an objection to the record answered in 12. */
export const complaintBook: LawBook = aLawBook(
  aParameter("complaint.lender", said, { lender: lenderTypes.filter((type) => type !== "private") }),
  aParameter("complaint.lender-answer", [aValue("2020-01-01", { is: "days", days: 10 })], { lender: licensed }),
  aParameter("complaint.lender-answer-complex", [aValue("2020-01-01", { is: "days", days: 20 }, { confidence: "memory" })], {
    lender: licensed,
  }),
  aParameter("complaint.national", said, { lender: licensed }),
  aParameter("complaint.forwarding", [aValue("2020-01-01", { is: "working-days", days: 4 })], { lender: licensed }),
  aParameter("complaint.local", said, { lender: ["microloan", "guarantor"] }),
  aParameter("mediation.any", said),
  aParameter("credit-record.objection", [aValue("2020-01-01", { is: "days", days: 12 })]),
);
