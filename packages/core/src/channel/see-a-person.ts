/** When no channel is enough by itself and a person has to be called or seen: danger, fraud, threats, a court, a knot of questions. */

import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import type { LawBook } from "../law/law-book.ts";
import type { ChannelFacts } from "./channel.ts";
import type { BodySubject, ChannelDirectory, PublicBody } from "./channel-directory.ts";
import { bodiesFor } from "./competent-bodies.ts";

export type SeePersonReason = "danger" | "threat" | "fraud" | "court" | "knot";

export interface SeePerson {
  readonly why: SeePersonReason;
  readonly bodies: readonly PublicBody[];
}

const subjectOf: Readonly<Record<SeePersonReason, BodySubject>> = {
  danger: "danger",
  threat: "threat",
  fraud: "fraud",
  court: "court",
  knot: "advice",
};

/** Most pressing first. */
export function seePerson(
  { urgent }: CaseFacts,
  { suit, judgment }: Debt,
  facts: ChannelFacts,
  { bodies }: ChannelDirectory,
  law: LawBook,
): readonly SeePerson[] {
  const because: readonly (readonly [SeePersonReason, boolean])[] = [
    ["danger", urgent.inDanger],
    ["threat", urgent.collectorsAtDoor || facts.threatened === true],
    ["fraud", urgent.paidAgent],
    ["court", facts.goal === "court" || urgent.courtPaper !== undefined || suit !== undefined || judgment !== undefined],
    ["knot", facts.complexity === "many-points"],
  ];
  return because.flatMap(([why, holds]) =>
    holds ? [{ why, bodies: bodiesFor(bodies, subjectOf[why], facts.lender, law, facts.at.day) }] : [],
  );
}
