/**
 * Rates, penalties, fees and other shares of a sentence: each number is told by the words beside it. 50 % added to a
 * rate is a multiplier, a ceiling is no price, and a number whose words name no period stays words.
 */

import type { RatePeriod } from "@tanhao/core/rate";
import type { Found } from "./found.ts";
import { readChineseNumber } from "./read-chinese-number.ts";
import {
  addedBehind,
  belongsBehind,
  ceilingAfter,
  ceilingPattern,
  definitionBefore,
  increaseAfter,
  increasePattern,
  minusWords,
  misuseWords,
  monthlyShares,
  ofRatePattern,
  overdueWord,
  ownRateBefore,
  penaltyInterest,
  periodWords,
  pointWords,
  primeRatePattern,
  rangeMark,
  type ShareTopic,
  saidAgain,
  sharePattern,
  shareUnits,
  timesPattern,
  topicWords,
} from "./vocabulary-rates.ts";

export interface Share {
  readonly topic: ShareTopic;
  /** As the term's value: `24 percent year`, `1.5 times`, `5 percent`. */
  readonly value: string;
  readonly unclear: boolean;
  /** Where the number begins in the folded sentence. */
  readonly at: number;
}

export function findShares(folded: string): readonly Share[] {
  const prime = primeRatePattern.exec(folded);
  const isPrime = (at: number): boolean => prime !== null && at >= prime.index && at < prime.index + prime[0].length;
  const shares: Share[] = [];
  let before = { end: 0, topic: null as ShareTopic | null };
  const matches = [...folded.matchAll(sharePattern)];
  for (const [index, match] of matches.entries()) {
    const end = match.index + match[0].length;
    const around = contextOf(folded, before.end, match.index, end, matches[index + 1]?.index);
    const topic = (saidAgain.test(around.last) ? sameAs(before.topic) : null) ?? topicOf(around) ?? before.topic;
    before = { end, topic: isOwnRate(around) ? topicIn(around.last) : topic }; // what is added to it comes next
    const number = match[1] === undefined ? numberOf(match[4] ?? "") : plain(match[1]);
    const unit = shareUnits[match[2] ?? match[3] ?? ""];
    if (topic === null || number === null || unit === undefined || isCeiling(around) || isPrime(match.index)) continue;
    if (definitionBefore.test(around.last) || isOfMisuse(topic, around)) continue;
    const value = shareValue(topic, number, unit, match[0], around);
    if (value !== null) shares.push({ topic, at: match.index, ...value });
  }
  return [...shares, ...penaltyTimes(folded), ...monthlyInterest(folded)];
}

interface Context {
  /** From the number before to this one, part by part; the last part stands right before the number. */
  readonly parts: readonly string[];
  readonly last: string;
  /** Up to the next comma or number. */
  readonly after: string;
}

const contextOf = (folded: string, from: number, index: number, end: number, next = folded.length): Context => {
  const parts = folded.slice(from, index).split(/[,;。]/);
  return { parts, last: parts.at(-1) ?? "", after: folded.slice(end, next).split(/[,;。]/)[0] ?? "" };
};

/** What stands behind the number decides when it says what is charged: 按日利率0.1%计收罚息. */
function topicOf({ parts, last, after }: Context): ShareTopic | null {
  if (isOwnRate({ last, after })) return "rate";
  const inLast = topicIn(last);
  const behind = topicIn(after);
  if (behind === "penalty" || behind === "default-fee" || behind === "prepayment") {
    if (inLast === null || (belongsBehind.test(after) && (inLast === "rate" || isOnlyOverdue(inLast, last)))) return behind;
  }
  if (inLast !== null) return inLast;
  if (behind !== null) return behind;
  for (const part of parts.slice(0, -1).reverse()) {
    const topic = topicIn(part);
    if (topic !== null) return topic;
  }
  return null;
}

/** A fee said again as a yearly rate is a price, not a fee. */
const sameAs = (topic: ShareTopic | null): ShareTopic | null => (topic === "fee" ? "yearly-cost" : topic);

/** 逾期 alone does not say that it is penalty interest: 按逾期金额的5%收取违约金. */
const isOnlyOverdue = (topic: ShareTopic, words: string): boolean => topic === "penalty" && !penaltyInterest.test(words);

const topicIn = (text: string): ShareTopic | null => topicWords.find(({ pattern }) => pattern.test(text))?.topic ?? null;

const isOwnRate = ({ last, after }: Pick<Context, "last" | "after">): boolean => ownRateBefore.test(last) && addedBehind.test(after);

/** No price: the most it may be, or where it may lie. */
const isCeiling = ({ last, after }: Context): boolean =>
  ceilingPattern.test(last) || ceilingAfter.test(after) || rangeMark.test(last) || rangeMark.test(after);

function isOfMisuse(topic: ShareTopic, { parts }: Context): boolean {
  const words = parts.join(",");
  return (topic === "penalty" || topic === "default-fee") && misuseWords.test(words) && !overdueWord.test(words);
}

function shareValue(
  topic: ShareTopic,
  number: string,
  unit: string,
  words: string,
  around: Context,
): Pick<Share, "value" | "unclear"> | null {
  const per = periodOf(around);
  const clear = (value: string) => ({ value, unclear: false });
  switch (topic) {
    case "penalty": {
      if (unit === "percent" && per !== "day" && per !== "month") {
        if (increasePattern.test(around.last) || increaseAfter.test(around.after)) return clear(`${hundredths(number, 100)} times`);
        if (ofRatePattern.test(around.last)) return clear(`${hundredths(number, 0)} times`);
      }
      return per === null ? { value: words, unclear: true } : clear(`${number} ${unit} ${per}`);
    }
    case "rate":
    case "yearly-cost": {
      if (increasePattern.test(around.last)) return null; // added to another rate: no rate itself
      const period = topic === "yearly-cost" ? (per ?? "year") : per;
      return period === null ? { value: words, unclear: true } : clear(`${number} ${unit} ${period}`);
    }
    case "default-fee":
      return clear(per === "day" ? `${number} ${unit} day` : `${number} ${unit}`);
    case "fee":
      return clear(per === "year" ? `${number} ${unit} year` : `${number} ${unit}`);
    case "prepayment":
      return clear(`${number} ${unit}`);
  }
}

/** The period word nearest to the number: right behind it, else the last one before it in the part, else in the part before. */
function periodOf({ parts, after }: Context): RatePeriod | null {
  const behind = nearest(after.slice(0, 8), "first");
  const beside = nearest(parts.at(-1) ?? "", "last");
  return beside ?? behind ?? nearest(parts.at(-2) ?? "", "last");
}

function nearest(text: string, which: "first" | "last"): RatePeriod | null {
  const found = periodWords.flatMap(({ per, pattern }) => [...text.matchAll(pattern)].map((match) => ({ per, at: match.index })));
  found.sort((a, b) => (which === "first" ? a.at - b.at : b.at - a.at));
  return found[0]?.per ?? null;
}

/** 罚息利率为借款利率的1.5倍. */
function penaltyTimes(folded: string): readonly Share[] {
  return [...folded.matchAll(timesPattern)].flatMap((match) => {
    const around = contextOf(folded, 0, match.index, match.index + match[0].length);
    const number = numberOf(match[1] ?? "");
    if (number === null || isCeiling(around) || topicOf(around) !== "penalty") return [];
    return [{ topic: "penalty", value: `${number} times`, unclear: false, at: match.index } as const];
  });
}

/** 月息2分: two percent a month. */
function monthlyInterest(folded: string): readonly Share[] {
  const match = monthlyShares.exec(folded);
  const [number, tenths] = [numberOf(match?.[1] ?? ""), match?.[2] === undefined ? null : numberOf(match[2])];
  if (match === null || number === null) return [];
  const value = `${number}${tenths === null ? "" : `.${tenths}`} percent month`;
  return [{ topic: "rate", value, unclear: false, at: match.index }];
}

/** The published rate and what is added to it, as a rate of its own kind. */
export function findPrimeRate(folded: string): Found | null {
  const match = primeRatePattern.exec(folded);
  if (!match) return null;
  const [, word = "", number = "", unit = ""] = match;
  const points = pointWords.has(unit) ? plain(number) : hundredths(number, 0, 2);
  return { name: "rate", value: `lpr ${minusWords.has(word) ? "minus" : "plus"} ${points} points` };
}

const numberOf = (text: string): string | null => (/^\d/.test(text) ? plain(text) : readChineseNumber(text));

/** Without thousands marks and zeros that say nothing. */
const plain = (text: string): string => {
  const digits = text.replaceAll(",", "");
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
};

/** (number + added) / 100 with `places` the other way round: 50 and 100 -> 1.5; exact, by moving the point. */
function hundredths(number: string, added: number, up = -2): string {
  const [whole = "0", decimals = ""] = number.split(".");
  const places = decimals.length;
  const scaled = BigInt(whole + decimals) + BigInt(added) * 10n ** BigInt(places);
  const point = places - up;
  const digits = (point < 0 ? scaled * 10n ** BigInt(-point) : scaled).toString().padStart(Math.max(0, point) + 1, "0");
  return point <= 0 ? digits : plain(`${digits.slice(0, -point)}.${digits.slice(-point)}`);
}
