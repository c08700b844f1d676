/**
 * One sentence of the brief edition into an account. What the sentence does not say is `null`; what the heading above it
 * says of all of its accounts is only used where the sentence is silent. Balance and overdue sum are those of the month
 * the sentence names.
 */

import { type Day, parseDay } from "@tanhao/core/day";
import type { CreditAccount, CreditAccountState } from "@tanhao/core/materials/credit-report";
import { type Fen, parseYuan, zeroFen } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import type { UnreadableReason } from "../file-reading.ts";
import type { BriefSentence, GroupDefault } from "./brief-sentences.ts";
import {
  asOfPattern,
  balancePattern,
  cardHead,
  claimPattern,
  currencyOf,
  disposalHead,
  dueOn,
  endedPattern,
  homeCurrency,
  isDisposal,
  limitPattern,
  loanHead,
  monthsOver90Pattern,
  monthsOverduePattern,
  neverOverduePattern,
  noneOver90Pattern,
  otherHead,
  overdueAmount,
  overdueNowPatterns,
  quasiCardWord,
  revolvingHead,
  specialInstalment,
  statePatterns,
  usedPattern,
  validUntil,
  wholeBrackets,
} from "./vocabulary.ts";

export type BriefAccount = Omit<CreditAccount, "file" | "line" | "page" | "sentence" | "lenderType">;

/** Who lent what, from the beginning of the sentence. */
interface Head {
  readonly kind: CreditAccount["kind"];
  readonly opened: string;
  readonly lender: string;
  readonly product: string | null;
  readonly currency: string;
  readonly limit: string | null;
  readonly isDisposal?: true;
}

export function readBriefAccount({ text, group }: BriefSentence): Result<BriefAccount, UnreadableReason> {
  const head = headOf(text);
  if (head === null) return err("sentence-unknown");
  const openedDay = dayOf(head.opened);
  const dueText = dueOn.exec(text)?.[1] ?? validUntil.exec(text)?.[1] ?? null;
  const dueDay = dueText === null ? null : dayOf(dueText);
  if (openedDay === null || (dueText !== null && dueDay === null)) return err("day-impossible");
  const amounts = readAmounts(text, head);
  if (!amounts.ok) return amounts;
  const { overdueFen, ...money } = amounts.value;
  const stated = overdueNowOf(text, overdueFen);
  const ended = stateOf(text);
  const over = ended === "settled" || ended === "closed";
  const overdueNow = stated ?? (over || group === "never-overdue" ? false : null);
  return ok({
    kind: head.kind,
    lender: head.lender,
    product: head.product,
    openedDay,
    dueDay,
    currency: head.currency,
    ...money,
    balanceFen: money.balanceFen ?? (over ? zeroFen : null),
    asOf: asOfOf(text),
    overdueNow,
    overdueFen: overdueFen ?? (overdueNow === false ? zeroFen : null),
    ...monthsOf(text, group),
    // Of a claim that was bought, or paid in the borrower's place, the report tells no state.
    state: ended ?? (overdueNow === true ? "overdue" : head.isDisposal ? "unknown" : "normal"),
    doubtful: [],
  });
}

function headOf(text: string): Head | null {
  const card = cardHead.exec(text);
  if (card) {
    const [, opened = "", lender = "", product = "", note = ""] = card;
    const kind = product === quasiCardWord ? "quasi-card" : "card";
    return { kind, opened, lender: bare(lender), product, currency: currencyOf(note) ?? homeCurrency, limit: limitOf(text) };
  }
  const lent = loanHead.exec(text);
  if (lent) return { kind: "loan", ...lentHead(lent) };
  const revolving = revolvingHead.exec(text);
  if (revolving) {
    const [, opened = "", lender = "", product = ""] = revolving;
    const currency = currencyOf(limitPattern.exec(text)?.[2] ?? "") ?? homeCurrency;
    return { kind: "revolving", opened, lender: bare(lender), product: named(product), currency, limit: limitOf(text) };
  }
  const other = otherHead.exec(text);
  if (other) return { kind: "other", ...lentHead(other) };
  const disposal = isDisposal.test(text) ? disposalHead.exec(text) : null;
  if (!disposal) return null;
  const [, opened = "", lender = ""] = disposal;
  const claim = claimPattern.exec(text);
  return {
    kind: "other",
    opened,
    lender: bare(lender),
    product: null,
    currency: homeCurrency,
    limit: claim?.[1] ?? claim?.[2] ?? null,
    isDisposal: true,
  };
}

/** Brackets behind the sum name its currency, or begin the name of the product. */
function lentHead([, opened = "", lender = "", limit = "", unit = "", brackets, rest = ""]: RegExpExecArray): Omit<Head, "kind"> {
  const inBrackets = brackets === undefined ? null : currencyOf(brackets);
  const product = brackets !== undefined && inBrackets === null ? `(${brackets})${rest}` : rest;
  return { opened, lender: bare(lender), product: named(product), currency: inBrackets ?? currencyOf(unit) ?? homeCurrency, limit };
}

const limitOf = (text: string): string | null => limitPattern.exec(text)?.[1] ?? null;

/** A name that stands whole in brackets is the name. */
const bare = (name: string): string => wholeBrackets.exec(name)?.[1] ?? name;
const named = (product: string): string | null => (product === "" ? null : bare(product));

interface Amounts {
  readonly limitFen: Fen | null;
  readonly balanceFen: Fen | null;
  readonly specialInstalmentFen: Fen | null;
  readonly overdueFen: Fen | null;
}

function readAmounts(text: string, { limit }: Head): Result<Amounts, UnreadableReason> {
  const balance = balancePattern.exec(text)?.[1] ?? usedPattern.exec(text)?.[1] ?? null;
  const parts = {
    limitFen: limit,
    balanceFen: balance,
    specialInstalmentFen: specialInstalment.exec(text)?.[1] ?? null,
    overdueFen: overdueAmount.exec(text)?.[1] ?? null,
  };
  const read: Record<keyof Amounts, Fen | null> = { limitFen: null, balanceFen: null, specialInstalmentFen: null, overdueFen: null };
  for (const name of Object.keys(parts) as (keyof Amounts)[]) {
    const words = parts[name];
    if (words === null) continue;
    const parsed = parseYuan(words);
    if (!parsed.ok) return err("amount-too-large");
    read[name] = parsed.value;
  }
  return ok(read);
}

function overdueNowOf(text: string, overdueFen: Fen | null): boolean | null {
  if (overdueFen !== null) return overdueFen > 0;
  if (overdueNowPatterns.no.test(text)) return false;
  return overdueNowPatterns.yes.test(text) ? true : null;
}

const stateOf = (text: string): CreditAccountState | null => statePatterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** The month of the balance; of an account that ended, the month it did. */
function asOfOf(text: string): string | null {
  const match = asOfPattern.exec(text) ?? endedPattern.exec(text);
  if (!match) return null;
  const [, year, month = "", date] = match;
  const asOf = `${year}-${month.padStart(2, "0")}`;
  return date === undefined ? asOf : `${asOf}-${date.padStart(2, "0")}`;
}

function monthsOf(text: string, group: GroupDefault): Pick<CreditAccount, "monthsOverdue" | "monthsOver90"> {
  const never = neverOverduePattern.test(text);
  const monthsOverdue = numberIn(monthsOverduePattern, text) ?? (never || group === "never-overdue" ? 0 : null);
  const none = noneOver90Pattern.test(text) || monthsOverdue === 0;
  return { monthsOverdue, monthsOver90: numberIn(monthsOver90Pattern, text) ?? (none ? 0 : null) };
}

function numberIn(pattern: RegExp, text: string): number | null {
  const digits = pattern
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return digits === undefined ? null : Number(digits);
}

export function dayOf(words: string): Day | null {
  const [year = "", month = "", date = ""] = words.match(/\d+/g) ?? [];
  const parsed = parseDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return parsed.ok ? parsed.value : null;
}
