/** Clauses of a sentence that decide how money runs or how a dispute goes: method, penalty base, order of set-off, court and the like. */

import type { SetOffStep } from "@tanhao/core/debt/debt";
import { sumIn } from "./find-amounts.ts";
import { numberOf } from "./find-days.ts";
import type { Share } from "./find-shares.ts";
import type { Found } from "./found.ts";
import { atLeastOrMost, defaultFeeLabel } from "./vocabulary-amounts.ts";
import {
  accelerationPattern,
  accelerationWait,
  arbitrationPattern,
  baseContext,
  choiceItem,
  choicePattern,
  compoundPattern,
  courtPattern,
  dayCountPattern,
  headingLine,
  methodLabel,
  methodWords,
  noCompoundPattern,
  onlineArbitration,
  penaltyBases,
  penaltyWord,
  plainClauses,
  prepaymentFree,
  prepaymentPattern,
  prepaymentSays,
  setOffAbout,
  setOffContext,
  setOffShort,
  setOffWords,
  signedAtPattern,
  sumEachDay,
  termUnits,
} from "./vocabulary-clauses.ts";
import { misuseWords, overdueWord } from "./vocabulary-rates.ts";

export function findClauses(folded: string, shares: readonly Share[]): readonly Found[] {
  return [
    ...findOverdue(folded, shares),
    ...findPrepayment(folded, shares),
    ...findDayCount(folded),
    ...findAcceleration(folded),
    ...findSetOff(folded),
    ...findDisputes(folded),
    ...plainClauses.flatMap(({ name, pattern }) => {
      const words = pattern.exec(folded)?.[0];
      return words === undefined || headingLine.test(folded) ? [] : [{ name, value: words }];
    }),
  ];
}

export interface FoundMethod extends Found {
  /** The sentence says that this is the method, not what the word means. */
  readonly stated: boolean;
}

export function findMethods(folded: string): readonly FoundMethod[] {
  if (setOffContext.test(folded) && setOffAbout.test(folded) && !methodLabel.test(folded)) return [];
  const stated = methodLabel.test(folded);
  const words = chosenOf(folded);
  return methodWords.flatMap(({ method, pattern }) => (pattern.test(words) ? [{ name: "method", value: method, stated }] : []));
}

/** 第2种方式: what stands under that number. Where no number was written nothing was chosen. */
function chosenOf(folded: string): string {
  const choice = choicePattern.exec(folded);
  const items = [...folded.matchAll(choiceItem)];
  if (!choice || items.length < 2) return folded;
  const chosen = numberOf(choice[1] ?? "");
  const index = items.findIndex(
    (item) => chosen !== null && numberOf(item[1] ?? item[2] ?? "") === chosen && item.index > choice.index + 1,
  );
  const from = items[index]?.index;
  return from === undefined ? "" : folded.slice(from, items[index + 1]?.index ?? folded.length);
}

function findOverdue(folded: string, shares: readonly Share[]): readonly Found[] {
  const found: Found[] = [];
  if (noCompoundPattern.test(folded)) found.push({ name: "compound", value: "false" });
  else if (compoundPattern.test(folded)) found.push({ name: "compound", value: "true" });
  if (penaltyWord.test(folded) && baseContext.test(folded)) {
    const base = penaltyBases.find(({ pattern }) => pattern.test(folded))?.base;
    if (base) found.push({ name: "penalty-base", value: base });
  }
  const isLate = !prepaymentPattern.test(folded) && (!misuseWords.test(folded) || overdueWord.test(folded));
  const label = isLate ? defaultFeeLabel.exec(folded) : null;
  const share = shares.find(({ topic }) => topic === "default-fee");
  const until = Math.min(
    share !== undefined && label !== null && share.at > label.index ? share.at : folded.length,
    (label?.index ?? 0) + 40,
  );
  const behind = label && (folded.slice(label.index, until).split(atLeastOrMost)[0] ?? "");
  // So much a day is no sum that is owed once: it stays words.
  const sum = behind && (sumEachDay.exec(behind)?.[0] ?? sumIn(behind));
  const fee = sum ?? share?.value;
  if (fee !== undefined && fee !== null) found.push({ name: "default-fee", value: fee });
  return found;
}

function findDayCount(folded: string): readonly Found[] {
  const days = dayCountPattern
    .exec(folded)
    ?.slice(1)
    .find((group) => group !== undefined);
  return days === undefined ? [] : [{ name: "day-count", value: days }];
}

function findPrepayment(folded: string, shares: readonly Share[]): readonly Found[] {
  const match = prepaymentPattern.exec(folded);
  if (!match) return [];
  if (prepaymentFree.test(folded)) return [{ name: "prepayment", value: "none" }];
  const share = shares.find(({ topic }) => topic === "prepayment");
  const words = prepaymentSays.test(folded) ? folded.slice(match.index, match.index + 60) : null;
  const value = share?.value ?? sumIn(folded.slice(match.index)) ?? words;
  if (value === null) return [];
  return [{ name: "prepayment", value }];
}

function findAcceleration(folded: string): readonly Found[] {
  const match = accelerationPattern.exec(folded);
  if (!match || headingLine.test(folded)) return [];
  const waits = [...folded.matchAll(accelerationWait)].flatMap(([, late = "", lateUnit = "", run = late, runUnit = lateUnit]) => {
    const [number, unit] = [numberOf(run), termUnits[runUnit]];
    return number && unit ? [`${number} ${unit}`] : [];
  });
  return (waits.length > 0 ? waits : [match[0]]).map((value) => ({ name: "acceleration", value }));
}

function findSetOff(folded: string): readonly Found[] {
  if (!setOffAbout.test(folded)) return [];
  const short = setOffShort.find(({ pattern }) => pattern.test(folded) && !methodLabel.test(folded));
  const steps = setOffContext.test(folded) ? orderOf(folded) : [];
  const order = steps.length >= 2 ? steps : (short?.steps ?? []);
  return order.length >= 2 && (setOffContext.test(folded) || short) ? [{ name: "set-off", value: order.join(" ") }] : [];
}

/** Steps in the order in which the sentence first names them. */
function orderOf(folded: string): readonly SetOffStep[] {
  const places = setOffWords.flatMap(({ step, pattern }) => [...folded.matchAll(pattern)].map((match) => ({ step, at: match.index })));
  places.sort((a, b) => a.at - b.at);
  return [...new Set(places.map(({ step }) => step))];
}

function findDisputes(folded: string): readonly Found[] {
  const arbitration = arbitrationPattern.exec(folded)?.[1] ?? onlineArbitration.exec(folded)?.[0];
  const court = courtPattern.exec(folded)?.[1];
  const place = signedAtPattern.exec(folded)?.[1];
  return [
    ...(court === undefined ? [] : [{ name: "disputes", value: `court ${court}` } as const]),
    ...(arbitration === undefined ? [] : [{ name: "disputes", value: `arbitration ${arbitration}` } as const]),
    ...(place === undefined ? [] : [{ name: "disputes", value: `signed-at ${place}` } as const]),
  ];
}
