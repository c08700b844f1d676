/**
 * Sums of a sentence: what is lent, in figures and in capital characters; what reached the borrower; fees with the
 * moment they are taken. Two ways of writing one sum that differ are both told, and flagged: nobody here decides which holds.
 */

import { parseYuan, toYuan } from "@tanhao/core/money";
import type { Share } from "./find-shares.ts";
import type { Found, FoundIn } from "./found.ts";
import { readCapitalYuan } from "./read-chinese-number.ts";
import {
  capitalSum,
  deductedPattern,
  digitSum,
  eachPeriodPattern,
  feeLabel,
  interestWord,
  principalLabel,
  principalWindow,
  receivedLabel,
  upfrontPattern,
  waivedBefore,
} from "./vocabulary-amounts.ts";

export function findPrincipal(folded: string): FoundIn {
  for (const match of folded.matchAll(principalLabel)) {
    const window = principalWindow.exec(folded.slice(match.index + match[0].length))?.[0] ?? "";
    const capital = capitalSum.exec(window)?.[1];
    const written = capital === undefined ? null : readCapitalYuan(capital);
    const figures = sumIn(capital === undefined ? window : window.replace(capital, ""));
    const values = [...new Set([figures, written].filter((value) => value !== null))];
    if (values.length > 0)
      return { terms: values.map((value) => ({ name: "principal", value })), flags: values.length > 1 ? ["amounts-disagree"] : [] };
  }
  return { terms: [], flags: [] };
}

export function findReceived(folded: string): readonly Found[] {
  const match = receivedLabel.exec(folded);
  const value = match && sumIn(windowAfter(folded, match.index + match[0].length, 32));
  return value ? [{ name: "received", value }] : [];
}

/** `shares` are those of the sentence: a fee may be a share of what is lent. */
export function findFees(folded: string, shares: readonly Share[]): FoundIn {
  const when = upfrontOrEach(folded);
  const terms: Found[] = [];
  const labels = [...folded.matchAll(feeLabel)];
  const taken = new Set<Share>();
  for (const [index, match] of labels.entries()) {
    if (waivedBefore.test(folded.slice(0, match.index))) continue;
    const end = match.index + match[0].length;
    const next = labels[index + 1]?.index ?? folded.length;
    const share = shares.find((one) => one.topic === "fee" && !taken.has(one) && one.at >= end && one.at < next);
    const sum = sumIn(folded.slice(end, Math.min(next, end + 40, share?.at ?? next)).split(behindFee)[0] ?? "");
    const before = shares.find((one) => one.topic === "fee" && !taken.has(one) && one.at < match.index && match.index - one.at < 16);
    const value = sum ?? share?.value ?? before?.value;
    if (value === undefined) continue;
    const used = sum === null ? (share ?? before) : undefined;
    if (used) taken.add(used);
    // A yearly share is a price a year, however often it is paid.
    const taking = when === "each-period" && value.endsWith(" year") ? null : when;
    terms.push({ name: "fee", value: [value, taking, match[0]].filter((part) => part !== null).join(" ") });
  }
  const isUpfront = when === "upfront" && (terms.length > 0 || interestWord.test(folded));
  return { terms, flags: isUpfront ? ["upfront-fee"] : [] };
}

/** Where the words turn to another sum than the fee. */
const behindFee = new RegExp(`[;。]|${receivedLabel.source}`);

const upfrontOrEach = (folded: string): "upfront" | "each-period" | null =>
  deductedPattern.test(folded) || upfrontPattern.test(folded) ? "upfront" : eachPeriodPattern.test(folded) ? "each-period" : null;

const windowAfter = (folded: string, from: number, length: number): string => folded.slice(from, from + length).split(/[;。]/)[0] ?? "";

/** The first sum written in figures, as yuan with two decimals. A bare number is none: 元 or a mark of money stands beside it. */
export function sumIn(text: string): string | null {
  for (const [, mark, sign, digits = "", tenThousands, unit] of text.matchAll(digitSum)) {
    if (mark === undefined && sign === undefined && unit === undefined) continue;
    const parsed = parseYuan(tenThousands === undefined ? digits : timesTenThousand(digits));
    if (parsed.ok) return toYuan(parsed.value);
  }
  return null;
}

/** 1.2万 in digits. */
export function timesTenThousand(digits: string): string {
  const [whole = "", decimals = ""] = digits.replaceAll(",", "").split(".");
  const moved = decimals.padEnd(4, "0");
  return `${whole}${moved.slice(0, 4)}${decimals.length > 4 ? `.${moved.slice(4)}` : ""}`;
}
