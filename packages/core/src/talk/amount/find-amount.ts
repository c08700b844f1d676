/**
 * Finds the first sum of money in a line, as people say it: 三千五, 1.2w, 八百来块, 两三千, 每月最多1200. What is only
 * about right, at most or between two figures is said to be so (`exact`); a number that may be anything else (a date,
 * a count, a number to call, a share) is no sum.
 */

import { compare, type Fraction, fraction, multiply } from "../../fraction.ts";
import { type Fen, fen } from "../../money.ts";
import { foldWidth } from "../fold-width.ts";
import { type Numeral, numeralReader, type ReadNumeral, startsWithOne } from "../numeral.ts";
import type { AmountVocabulary, CurrencyWords } from "./amount-vocabulary.ts";

export interface FoundAmount {
  readonly found: string;
  /** In the text. */
  readonly at: number;
  readonly end: number;
  /** The figure said, of a range the lower one; hundredths of the currency. `null`: only "a few". */
  readonly fen: Fen | null;
  /** Of a range the upper one, of "at most" and "not quite" the figure itself; else `null`. */
  readonly maxFen: Fen | null;
  /** ISO 4217; what is not named is yuan. */
  readonly currency: string;
  readonly exact: boolean;
}

export type FindAmount = (text: string) => FoundAmount | null;

export function amountFinder(vocabulary: AmountVocabulary): FindAmount {
  const tools: Tools = {
    vocabulary,
    read: numeralReader(vocabulary.numerals),
    notBefore: new RegExp(vocabulary.notBefore, "uy"),
    notAfter: new RegExp(`(?:${vocabulary.notAfter})$`, "u"),
    moneyWords: new RegExp(vocabulary.moneyWords, "u"),
    monthWords: new RegExp(vocabulary.monthWords, "u"),
    shortOf: new RegExp(vocabulary.shortOf, "uy"),
    beyond: new RegExp(vocabulary.beyond, "uy"),
    dialled: new RegExp(vocabulary.dialled, "u"),
    called: new RegExp(vocabulary.called, "u"),
    verbs: new RegExp(`(?:${vocabulary.verbs})$`, "u"),
    neighbours: new RegExp(vocabulary.neighbours, "uy"),
  };
  return (text) => {
    const line = foldWidth(text);
    for (let at = 0; at < line.length; ) {
      const seen = readSum(line, at, tools);
      if (seen !== null && isMoney(line, seen, tools)) return told(text, line, seen, tools);
      at = seen?.end ?? at + Math.max(1, startsWithOne(line, at, vocabulary.noNumber).length);
    }
    return null;
  };
}

interface Tools {
  readonly vocabulary: AmountVocabulary;
  readonly read: ReadNumeral;
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  readonly moneyWords: RegExp;
  readonly monthWords: RegExp;
  readonly shortOf: RegExp;
  readonly beyond: RegExp;
  readonly dialled: RegExp;
  readonly called: RegExp;
  readonly verbs: RegExp;
  readonly neighbours: RegExp;
}

interface Sum {
  readonly at: number;
  readonly end: number;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly exact: boolean;
  readonly unknown: boolean;
  /** `null`: none was named. */
  readonly currency: CurrencyWords | null;
  readonly numeral: Pick<Numeral, "bare" | "plain">;
}

/** One sum or range at this place, whatever it may count; `null` where no number begins. */
function readSum(line: string, at: number, tools: Tools): Sum | null {
  const { currencies, idioms, noNumber, to } = tools.vocabulary;
  if (startsWithOne(line, at, noNumber) !== "") return null;
  const before = currencies.find((currency) => startsWithOne(line, at, currency.before) !== "");
  const from = before === undefined ? at : skipSpaces(line, at + startsWithOne(line, at, before.before).length);
  for (const { words, least, most } of idioms) {
    const said = startsWithOne(line, from, words);
    if (said === "") continue;
    const currency = before ?? currencyAt(line, from + said.length, currencies);
    const end =
      from + said.length + (before === undefined && currency ? startsWithOne(line, from + said.length, currency.after).length : 0);
    const range = { low: fraction(least), high: fraction(most), exact: false, unknown: false };
    return { at, end, ...range, currency, numeral: { bare: false, plain: false } };
  }
  const first = oneSum(line, from, before ?? null, tools);
  if (first === null) return null;
  const joint = startsWithOne(line, skipSpaces(line, first.end), to) || betweenNeighbours(line, first, tools);
  const second = oneSum(line, skipSpaces(line, skipSpaces(line, first.end) + joint.length), null, tools);
  if (second === null || (joint === "" && !isTwin(first, second))) return { ...first, at };
  const low = first.currency === null ? inUnitOf(first.numeral, second.numeral) : first.low;
  if (compare(low, second.low) >= 0) return { ...first, at };
  const numeral = { bare: first.numeral.bare && second.numeral.bare, plain: second.numeral.plain };
  return {
    at,
    end: second.end,
    low,
    high: second.high,
    exact: false,
    unknown: false,
    currency: first.currency ?? second.currency,
    numeral,
  };
}

/** 三百五百: from the one to the other, where nothing stands between two of one unit. */
const isTwin = ({ end, currency, numeral }: Sum & { readonly numeral: Numeral }, second: Sum & { readonly numeral: Numeral }): boolean =>
  end === second.at && currency === null && !numeral.plain && numeral.leadingUnit === second.numeral.leadingUnit;

/** 2、3千: the mark between them counts nothing up. */
function betweenNeighbours(line: string, { at, end }: Sum, { neighbours }: Tools): string {
  return saidAt(neighbours, line, at) === "" ? "" : line.slice(end, end + 1);
}

function saidAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? "";
}

/** The first of two takes the unit of the second where it has none of its own: 两到三千, 一千到两千万. */
function inUnitOf(first: Numeral, second: Numeral): Fraction {
  if (first.plain && compare(first.low, second.leading) < 0) return multiply(first.low, fraction(second.leadingUnit));
  const { section } = second;
  const isShort = section !== null && first.section === null && compare(first.low, section.count) < 0;
  return isShort ? multiply(first.low, fraction(section.worth)) : first.low;
}

function oneSum(line: string, at: number, before: CurrencyWords | null, tools: Tools): (Sum & { readonly numeral: Numeral }) | null {
  const numeral = tools.read(line, at);
  if (numeral === null) return coinsAlone(line, at, tools);
  const gap = skipSpaces(line, numeral.end);
  const after = currencyAt(line, gap, tools.vocabulary.currencies);
  const currency = before ?? after;
  if (currency === null) return coinsAlone(line, at, tools) ?? { ...numeral, at, currency, numeral };
  const unitEnd = after === null ? numeral.end : gap + startsWithOne(line, gap, after.after).length;
  const coins = after === null ? null : coinsAt(line, unitEnd, after, tools);
  if (coins === null) return { ...numeral, at, end: unitEnd, currency, numeral };
  const [low, high] = [numeral.low, numeral.high].map((part) => plus(part, coins.hundredths)) as [Fraction, Fraction]; // two parts
  const end = coins.end + startsWithOne(line, coins.end, tools.vocabulary.coinAlone).length;
  return { ...numeral, at, end, low, high, currency, numeral };
}

const plus = (sum: Fraction, hundredths: number): Fraction =>
  fraction(sum.numerator * 100n + BigInt(hundredths) * sum.denominator, sum.denominator * 100n);

const skipSpaces = (line: string, at: number): number => (line[at] === " " ? at + 1 : at);

function currencyAt(line: string, at: number, currencies: readonly CurrencyWords[]): CurrencyWords | null {
  const longest = (words: readonly string[]): number => startsWithOne(line, at, words).length;
  const best = currencies.reduce<CurrencyWords | null>((a, b) => (longest(b.after) > longest(a?.after ?? []) ? b : a), null);
  return best !== null && !/^[a-z]/.test(line.slice(at)) ? best : best && !/[a-z]/.test(line[at + longest(best.after)] ?? "") ? best : null;
}

/** What follows a unit: 五块八 (a tenth), 三元二角五分, 两美元又三美分. A digit that counts something else is none. */
function coinsAt(line: string, from: number, { coins }: CurrencyWords, { vocabulary, read, notBefore }: Tools) {
  const largest = Math.max(0, ...Object.values(coins));
  let [at, hundredths, next] = [from, 0, largest];
  for (;;) {
    const start = at + startsWithOne(line, at, vocabulary.coinsAnd).length;
    const figure = read(line, start);
    if (figure === null || !figure.plain || figure.low.denominator !== 1n || compare(figure.low, fraction(99)) > 0) break;
    const coin = startsWithOne(line, figure.end, Object.keys(coins));
    const worth = coin === "" ? next : (coins[coin] ?? 0);
    const isBare = coin === "" && (figure.end - start > 1 || start > at || worth === 0 || saidAt(notBefore, line, figure.end) !== "");
    if (isBare) break;
    hundredths += Number(figure.low.numerator) * worth;
    [at, next] = [figure.end + coin.length, worth / 10];
    if (coin === "") break;
  }
  return at === from ? null : { end: at, hundredths };
}

/** 八毛, 五分钱: coins without yuan before them. */
function coinsAlone(line: string, at: number, tools: Tools): (Sum & { readonly numeral: Numeral }) | null {
  const numeral = tools.read(line, at);
  if (numeral === null || !numeral.plain) return null;
  for (const currency of tools.vocabulary.currencies) {
    const coin = startsWithOne(line, numeral.end, Object.keys(currency.coins));
    const end = numeral.end + coin.length;
    const money = startsWithOne(line, end, tools.vocabulary.coinAlone);
    if (coin === "" || (money === "" && tools.vocabulary.coinsThatNeedIt.includes(coin))) continue;
    const [low, high] = [numeral.low, numeral.high].map((part) => multiply(part, fraction(currency.coins[coin] ?? 0, 100))) as [
      Fraction,
      Fraction,
    ]; // two parts
    const more = coinsAt(line, end, { ...currency, coins: smallerThan(currency.coins, coin) }, tools);
    return more === null
      ? { ...numeral, at, end: end + money.length, low, high, currency, numeral }
      : { ...numeral, at, end: more.end, low: plus(low, more.hundredths), high: plus(high, more.hundredths), currency, numeral };
  }
  return null;
}

const smallerThan = (coins: CurrencyWords["coins"], coin: string): CurrencyWords["coins"] =>
  Object.fromEntries(Object.entries(coins).filter(([, worth]) => worth < (coins[coin] ?? 0)));

/** Of a month; what is no larger may be one. */
const lastDate = fraction(31);

/** Above it figures are no longer exact in fen; nobody's debt is. */
const mostNamed = fraction(10_000_000_000_000n);

function isMoney(line: string, { at, end, low, high, currency, numeral }: Sum, tools: Tools): boolean {
  if (low.numerator <= 0n || compare(high, mostNamed) > 0) return false;
  if (currency !== null) return true;
  const [before, after] = [line.slice(0, at), line.slice(end)];
  if (saidAt(tools.notBefore, line, end) !== "" || tools.notAfter.test(before)) return false;
  const whole = before.trim() === "" && after.trim() === "";
  if (compare(high, lastDate) <= 0 && tools.monthWords.test(before)) return false;
  if (!numeral.plain) return true;
  const isSaid = tools.moneyWords.test(before) || whole;
  if (numeral.bare && (!isSaid || tools.called.test(before)) && tools.dialled.test(line.slice(at, end))) return false;
  if (!numeral.bare) return isSaid && compare(low, fraction(10)) >= 0;
  return compare(low, fraction(100_000_000)) < 0 && compare(low, fraction(isSaid ? 10 : 100)) >= 0;
}

function told(text: string, line: string, sum: Sum, { vocabulary, verbs, shortOf, beyond }: Tools): FoundAmount {
  const { before, after } = vocabulary;
  const head = line.slice(0, sum.at).replace(/ $/, "");
  const verb = verbs.exec(head)?.[0] ?? "";
  const beforeVerb = head.slice(0, head.length - verb.length);
  const ended = (words: readonly string[]): string =>
    words.reduce((longest, word) => {
      const said = head.endsWith(word) ? word : words !== before.about && beforeVerb.endsWith(word) ? word + verb : "";
      return said.length > longest.length ? said : longest;
    }, "");
  const [about, below, most, least] = [before.about, before.below, before.atMost, before.atLeast].map(ended) as [
    string,
    string,
    string,
    string,
  ]; // four lists
  const [roughly, above, within, upward] = [after.about, after.above, after.atMost, after.atLeast].map((words) =>
    startsWithOne(line, sum.end, words),
  ) as [string, string, string, string]; // four lists
  const prefix = Math.max(about.length, below.length, most.length, least.length);
  const [short, more] = [shortOf, beyond].map((pattern) => saidAt(pattern, line, sum.end)) as [string, string]; // two patterns
  const suffix = Math.max(roughly.length, above.length, within.length, upward.length, short.length, more.length);
  const isUpperBefore = prefix > 0 && Math.max(below.length, most.length) === prefix;
  const isUpper = isUpperBefore || within !== "" || short !== "";
  const [low, high] = [hundredths(sum.low), hundredths(sum.high)];
  const [at, end] = [prefix === 0 ? sum.at : head.length - prefix, sum.end + suffix];
  return {
    found: text.slice(at, end),
    at,
    end,
    fen: sum.unknown ? null : low.fen,
    maxFen: sum.unknown ? null : isUpper || low.fen !== high.fen ? high.fen : null,
    currency: sum.currency?.is ?? vocabulary.currencies[0]?.is ?? "",
    exact: sum.exact && low.exact && prefix === 0 && suffix === 0 && !before.about.some((word) => beforeVerb.endsWith(word)),
  };
}

/** Whole hundredths of a unit; a finer figure is rounded and then not exact. */
function hundredths(of: Fraction): { readonly fen: Fen; readonly exact: boolean } {
  const [scaled, bottom] = [of.numerator * 100n, of.denominator];
  const whole = (2n * scaled + bottom) / (2n * bottom);
  return { fen: fen(Number(whole)), exact: whole * bottom === scaled };
}
