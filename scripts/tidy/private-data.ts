/**
 * No real person's number is ever committed: identity numbers carry a wrong check digit, cards fail Luhn, mobile numbers
 * start with 10, 11 or 12, mail ends in .invalid. What would pass as real is refused wherever it stands.
 */

import { type Check, type Finding, findMatches, type RepoFile } from "./check.ts";

export const privateData: Check = {
  name: "private-data",
  find: (files) => files.filter(({ path }) => path !== "package-lock.json" && path !== "LICENSE").flatMap(judge),
};

const edge = "(?<![0-9A-Za-z_.])";
const end = "(?![0-9A-Za-z_])";

function judge(file: RepoFile): Finding[] {
  return [
    ...findMatches(file, new RegExp(`${edge}\\d{17}[\\dXx]${end}`, "g"), ([number]) =>
      hasValidCheckDigit(number) ? `identity number ${mask(number)} has a valid check digit: invented ones must not` : null,
    ),
    ...findMatches(file, new RegExp(`${edge}\\d{16,19}${end}`, "g"), ([number]) =>
      passesLuhn(number) ? `card number ${mask(number)} passes Luhn: invented ones must not` : null,
    ),
    ...findMatches(
      file,
      new RegExp(`${edge}(?:\\+?86[- ]?)?1[3-9]\\d{9}${end}`, "g"),
      ([number]) => `mobile number ${mask(number)}: invented ones start with 10, 11 or 12`,
    ),
    ...findMatches(file, /[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.([a-z]{2,})\b/gi, ([address, ending]) =>
      ending === "invalid" || isPackageAtVersion(address) ? null : `mail address ${address}: invented ones end in .invalid`,
    ),
  ];
}

const isPackageAtVersion = (text: string): boolean => /@\d/.test(text);

const mask = (number: string): string => `${number.slice(0, 3)}…${number.slice(-2)}`;

/** GB 11643: weights 2^(18-i) mod 11 over the first seventeen digits decide the eighteenth. */
export function hasValidCheckDigit(number: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const month = Number(number.slice(10, 12));
  const date = Number(number.slice(12, 14));
  const bornSome = /^(19|20)/.test(number.slice(6, 8)) && month >= 1 && month <= 12 && date >= 1 && date <= 31;
  return bornSome && "10X98765432"[sum % 11] === number[17]?.toUpperCase();
}

export function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number[number.length - 1 - place]) * (place % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(number);
}
