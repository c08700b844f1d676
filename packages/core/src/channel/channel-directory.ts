/**
 * What directory/channels.yaml and directory/bodies.yaml hold: how a lender is reached, and which public body is for
 * what. Facts for finding the way. Who the lender is, only the contract says.
 */

import type { Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import type { ParameterId } from "../ids.ts";
import type { Bilingual } from "../materials/bilingual.ts";

export interface ChannelDirectory {
  readonly usual: { readonly line: OpenHours; readonly desk: OpenHours };
  /** After so many months since its check a number is shown as "check first". */
  readonly checkAgainMonths: number;
  /** Endings of a company's full name, for finding an entry by it. */
  readonly companyForms: readonly string[];
  readonly lenders: readonly LenderEntry[];
  readonly bodies: readonly PublicBody[];
}

/** Minutes after midnight; `to` is the first that is closed. */
export interface OpenHours {
  readonly days: "every-day" | "workdays";
  readonly from: number;
  readonly to: number;
}

export interface LenderEntry {
  /** Of the product, the platform or the lender. */
  readonly names: readonly string[];
  /** The app with its customer service; `null`: not known. */
  readonly app: string | null;
  /** `own-name`: the product bears it. `reported`: several pages name it. `null`: the contract has to be read. */
  readonly lender: { readonly name: string; readonly type: LenderType; readonly basis: "own-name" | "reported" } | null;
  readonly number: string | null;
  readonly path: Bilingual | null;
  /** `null`: not known, the usual ones are planned with. */
  readonly hours: OpenHours | null;
  /** Of the number, the path, the hours and the reported lender: how many pages agree, at the least. */
  readonly sources: number;
  readonly checked: Day;
}

/** What somebody wants to get done. */
export const goals = ["arrange", "itemise", "charges", "conduct", "no-answer", "credit-record", "court", "verify"] as const;
export type Goal = (typeof goals)[number];

/** Beside the goals: when a person has to be seen or called, whatever else is done. */
export const bodySubjects = [...goals, "advice", "nuisance", "threat", "danger", "fraud"] as const;
export type BodySubject = (typeof bodySubjects)[number];

export interface PublicBody {
  readonly id: string;
  readonly name: Bilingual;
  readonly number: string | null;
  readonly isFor: readonly BodySubject[];
  readonly lenders: readonly LenderType[];
  /** The parameter of the law book that says what it is for; `null`: help lines. */
  readonly competence: ParameterId | null;
  /** Parameters with days: what runs once it was asked. */
  readonly clocks: readonly ParameterId[];
  /** The lender is to have had its chance. */
  readonly lenderFirst: boolean;
  readonly how: Bilingual;
  readonly needs: readonly Bilingual[];
  readonly sources: number;
  readonly checked: Day;
}
