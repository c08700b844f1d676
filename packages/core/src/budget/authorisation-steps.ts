/**
 * How an authorisation to debit is lawfully changed: what to do, in order, by where it was given, and the entries of the
 * law book behind a step where there are any. Words are in text/. A changed authorisation changes how money is taken,
 * never what is owed: the steps say so, and none hides income or moves property.
 */

import type { Debit } from "../debt/month-facts.ts";

const authorisationSteps = [
  "list-all",
  "ask-lender-first",
  "change-at-bank",
  "change-at-wallet",
  "change-at-lender",
  "tell-in-writing",
  "keep-proof",
  "look-after-the-day",
  "nothing-hidden",
  "court-froze-it",
] as const;
export type AuthorisationStep = (typeof authorisationSteps)[number];

const places: Readonly<Partial<Record<AuthorisationStep, NonNullable<Debit["held"]>>>> = {
  "change-at-bank": "bank",
  "change-at-wallet": "wallet",
  "change-at-lender": "lender",
};

/** For these debits: only the places where they are held; all places where that is not said of one of them. */
export function stepsToChange(debits: readonly Debit[]): readonly AuthorisationStep[] {
  const held = new Set(debits.map((debit) => debit.held));
  return authorisationSteps.filter((step) => {
    const place = places[step];
    return place === undefined || held.has(place) || held.has(undefined);
  });
}

export const lawBehindAuthorisation: Readonly<Partial<Record<AuthorisationStep, readonly string[]>>> = {
  "ask-lender-first": ["hardship.negotiation"],
  "nothing-hidden": ["borrower-conduct.sham-suits-and-hidden-property", "enforcement.blacklist-grounds"],
  "court-froze-it": ["enforcement.exempt-property", "enforcement.income-kept"],
};
