/** Reading the price of a debt from a plain document: rates, fees and what the contract says about being overdue. */

import { type Fraction, fraction, reduce } from "../fraction.ts";
import type { Rate, RateKind, RatePeriod, RateUnit } from "../rate.ts";
import { type BalancePart, balanceParts } from "./balance.ts";
import type { DatedRate, DefaultFee, Fee, OverdueTerms, PenaltyTerms, SetOffStep } from "./debt.ts";
import { penaltyBases, setOffSteps } from "./debt.ts";
import {
  dayAt,
  decimalAt,
  type Fields,
  fail,
  fieldsAt,
  flagAt,
  isNull,
  itemsAt,
  known,
  moneyAt,
  oneOfAt,
  type Place,
  required,
  textAt,
  wholeNumberAt,
} from "./facts-document-place.ts";

const ratePeriods: readonly RatePeriod[] = ["year", "month", "day"];
const rateKinds: readonly RateKind[] = ["simple", "compound"];
const unitDenominators: Readonly<Record<RateUnit, number>> = { percent: 100, permille: 1000, "per-ten-thousand": 10_000 };
const rateUnits = Object.keys(unitDenominators) as RateUnit[]; // the keys of the record above
const rateKeys = ["value", "per", "unit", "kind", "from"] as const;

/** One rate from the pay-out on, or a list of rates with the day each holds from; the first may lack it. */
export function ratesAt(place: Place): readonly DatedRate[] {
  const items = Array.isArray(place.value) ? itemsAt(place) : [place];
  const rates: DatedRate[] = [];
  for (const [index, item] of items.entries()) {
    const fields = fieldsAt(item, rateKeys);
    if (!fields) continue;
    const from = index === 0 ? dayAt(fields("from")) : required(fields("from"), dayAt);
    const before = rates.at(-1)?.from;
    if (from !== undefined && before !== undefined && from <= before) {
      const [path, other] = [fields("from").path, [...place.path, index - 1, "from"]];
      fail(item, { kind: "days-contradict", order: "rates-out-of-order", path, day: from, other, otherDay: before });
    }
    const rate = rateOf(fields);
    if (rate !== undefined) rates.push(known({ from, rate }));
  }
  return rates;
}

/** A number without its period or unit is not a rate: 24 a year and 24 a month are different contracts. */
function rateOf(fields: Fields<"value" | "per" | "unit" | "kind">): Rate | undefined {
  const value = required(fields("value"), decimalAt);
  const per = required(fields("per"), (at) => oneOfAt(at, ratePeriods), ratePeriods);
  const unit = required(fields("unit"), (at) => oneOfAt(at, rateUnits), rateUnits);
  const kind = oneOfAt(fields("kind"), rateKinds) ?? "simple";
  if (value === undefined || per === undefined || unit === undefined) return undefined;
  return { value: overDenominator(value, unitDenominators[unit]), per, kind };
}

const overDenominator = (value: Fraction, by: number): Fraction => reduce(fraction(value.numerator, value.denominator * BigInt(by)));

const feeMoments = ["upfront", "each-period"] as const;

export function feesAt(place: Place): readonly Fee[] {
  const fees: Fee[] = [];
  for (const item of itemsAt(place)) {
    const fields = fieldsAt(item, ["name", "yuan", "when"]);
    if (!fields) continue;
    const name = required(fields("name"), textAt);
    const fen = required(fields("yuan"), moneyAt);
    const when = required(fields("when"), feeMomentAt, feeMoments);
    if (name !== undefined && fen !== undefined && when !== undefined) fees.push({ name, fen, when });
  }
  return fees;
}

/** `upfront`, `each-period`, or a day; what starts with a digit is meant as a day. */
const feeMomentAt = (place: Place): Fee["when"] | undefined =>
  /^\d/.test(String(place.value)) ? dayAt(place) : oneOfAt(place, feeMoments);

/**
 * Absent where the section is absent, or where it does not say whether a penalty was agreed: `penalty: null` says that
 * none was, a missing `penalty` that nobody looked. The rest has the meaning of a contract that is silent.
 */
export function overdueTermsAt(place: Place): OverdueTerms | undefined {
  const fields = fieldsAt(place, ["graceDays", "penalty", "base", "compound", "defaultFee", "setOff"]);
  if (!fields) return undefined;
  const terms = {
    graceDays: wholeNumberAt(fields("graceDays"), 0, 365) ?? 0,
    penalty: penaltyAt(fields("penalty")),
    base: oneOfAt(fields("base"), penaltyBases) ?? "principal",
    compound: flagAt(fields("compound")) ?? false,
    defaultFee: defaultFeeAt(fields("defaultFee")) ?? null,
    setOff: setOffAt(fields("setOff")),
  };
  return terms.penalty === undefined ? undefined : { ...terms, penalty: terms.penalty };
}

function penaltyAt(place: Place): PenaltyTerms | null | undefined {
  if (isNull(place)) return null;
  const fields = fieldsAt(place, ["multiplier", "rate"]);
  if (!fields || !exactlyOne(place, fields, ["multiplier", "rate"])) return undefined;
  const multiplier = decimalAt(fields("multiplier"));
  if (multiplier !== undefined) return { multiplier };
  const rateFields = fieldsAt(fields("rate"), ["value", "per", "unit", "kind"]);
  const rate = rateFields && rateOf(rateFields);
  return rate && { rate };
}

const defaultFeeTimes = ["instalment", "once"] as const;

function defaultFeeAt(place: Place): DefaultFee | undefined {
  const fields = fieldsAt(place, ["yuan", "percent", "of", "each"]);
  if (!fields || !exactlyOne(place, fields, ["yuan", "percent"])) return undefined;
  if (fields.has("yuan")) {
    const fen = moneyAt(fields("yuan"));
    const each = oneOfAt(fields("each"), defaultFeeTimes) ?? "once";
    return fen === undefined ? undefined : { fen, each };
  }
  const percent = decimalAt(fields("percent"));
  const of = oneOfAt(fields("of"), ["overdue-principal"]) ?? "overdue-principal";
  const each = required(fields("each"), (at) => oneOfAt(at, defaultFeeTimes), defaultFeeTimes);
  return percent === undefined || each === undefined ? undefined : { share: overDenominator(percent, 100), of, each };
}

function exactlyOne<Name extends string>(place: Place, fields: Fields<Name>, keys: readonly Name[]): boolean {
  const given = keys.filter(fields.has);
  if (given.length === 1) return true;
  fail(place, { kind: "one-of-keys", path: place.path, keys, given });
  return false;
}

/** The short names of command line and contract, and the full names of the parts they stand for. */
const setOffWords: Readonly<Record<string, SetOffStep>> = {
  ...Object.fromEntries(setOffSteps.map((step) => [step, step])),
  "other-fees": "fees",
  "compound-interest": "compound",
  "penalty-interest": "penalty",
};

/** `null`: no order was agreed. */
function setOffAt(place: Place): readonly SetOffStep[] | null {
  const steps: SetOffStep[] = [];
  for (const item of itemsAt(place)) {
    const word = required(item, (at) => oneOfAt(at, Object.keys(setOffWords)));
    const step = word === undefined ? undefined : setOffWords[word];
    if (word === undefined || step === undefined) continue;
    const first = [...place.path, steps.indexOf(step)];
    if (steps.includes(step)) fail(item, { kind: "given-twice", path: item.path, found: word, first });
    steps.push(step);
  }
  return steps.length === 0 ? null : steps;
}

const partWords: Readonly<Record<string, BalancePart>> = {
  ...Object.fromEntries(balanceParts.map((part) => [part, part])),
  fees: "other-fees",
  compound: "compound-interest",
  penalty: "penalty-interest",
};

/** The part a short or full name stands for: `penalty` and `penalty-interest` are one. */
export const partNames: readonly string[] = Object.keys(partWords);
export const partNamed = (name: string): BalancePart | undefined => partWords[name];
