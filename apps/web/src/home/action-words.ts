/** A next action as it reads: what to do and why, with the debt's name, the sum and the day written out. */

import { debtName } from "@tanhao/app/case/debt-name";
import type { Action } from "@tanhao/core/followup/action";
import { followup } from "@tanhao/text/zh-CN/followup";
import type { OpenCase } from "../case/open-case.ts";
import { worded } from "../language/language.ts";
import { format } from "../language/words.ts";
import { caseHomeWords } from "./case-home-words.ts";

export const followupWords = worded(followup, "followup");

export function actionTitle(action: Action, open: OpenCase): string {
  const said = {
    debt: nameOf(action.debt, open),
    own: action.debt === null ? "" : nameOf(action.debt, open),
    yuan: action.fen === null ? "" : format().yuan(action.fen),
    day: format().day(action.day),
    about: action.about === null ? "" : format().day(action.about),
  };
  return followupWords().actions[action.what](said);
}

/** The reason, the day the matter itself falls on, and the person's own words about it. */
export function actionReason(action: Action): string {
  const words = followupWords();
  const about = action.about === null || action.about === action.day ? "" : caseHomeWords().about(format().day(action.about));
  const asked = action.missing.map((part) => words.ask[part]);
  const unsure = action.workingDayUnsure ? words.workingDayUnsure : "";
  return caseHomeWords().joinReasons([
    words.reasons[action.why],
    action.words === null ? "" : caseHomeWords().quoted(action.words),
    about,
    ...asked,
    unsure,
  ]);
}

/** Of several debts with one name each says which it is. */
export const nameOf = (id: string | null, open: OpenCase): string => {
  const { debts } = open.facts();
  const debt = debts.find((one) => one.id === id);
  if (!debt) return caseHomeWords().otherSide;
  const name = debtName(debt);
  const alike = debts.filter((other) => debtName(other) === name);
  return alike.length === 1 ? name : caseHomeWords().oneOfAlike(name, alike.indexOf(debt) + 1);
};

const courtActions: ReadonlySet<string> = new Set([
  "answer-court-paper",
  "check-court-paper",
  "ask-court-what-is-left",
  "perform-judgment",
]);

/** Done where the instalments stand, and what comes after them. */
const ofAgreement: ReadonlySet<string> = new Set(["prepare-payment", "confirm-payment-booked", "object-to-record", "archive-debt"]);

export const actionHref = (action: Action): string => {
  if (courtActions.has(action.what)) return action.debt === null ? "#/door/court" : `#/debts/${action.debt}/path`;
  if (action.debt === null) return "#/contacts/new";
  if (action.what === "look-into-breach") return "#/promises";
  if (action.what === "take-next-rung") return `#/debts/${action.debt}/escalation`;
  if (ofAgreement.has(action.what)) return `#/debts/${action.debt}/settled`;
  const asks = action.what === "ask-after-commitment" || action.what === "complete-commitment" || action.what === "ask-after-complaint";
  return asks ? `#/contacts/new?debt=${action.debt}` : `#/debts/${action.debt}`;
};
