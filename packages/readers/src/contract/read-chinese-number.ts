/** Numbers in Chinese characters as decimal digits: 二十四点五 is "24.5", 伍仟元整 is "5000.00". Written out, not guessed: 两千五 is 2005. */

import { capitalYuan, numeralDigits, numeralPoint, numeralSections, numeralUnits } from "./vocabulary-numerals.ts";

/** `null`: not a number in characters. */
export function readChineseNumber(text: string): string | null {
  const [whole = "", decimals] = text.split(numeralPoint);
  const integer = readInteger(whole);
  if (integer === null) return null;
  if (decimals === undefined) return String(integer);
  const digits = [...decimals].map((character) => numeralDigits[character]);
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? `${integer}.${digits.join("")}` : null;
}

function readInteger(text: string): number | null {
  if (text === "") return null;
  let [total, section, digit] = [0, 0, 0];
  for (const character of text) {
    const [isDigit, unit, closes] = [numeralDigits[character], numeralUnits[character], numeralSections[character]];
    if (isDigit !== undefined)
      digit = digit * 10 + isDigit; // 二〇二五 stands digit by digit
    else if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (closes !== undefined) {
      total = (total + section + digit) * closes;
      [section, digit] = [0, 0];
    } else return null;
  }
  return total + section + digit;
}

/** An amount in capital characters as yuan with two decimals; `null`: none stands in the text. */
export function readCapitalYuan(text: string): string | null {
  const match = capitalYuan.exec(text);
  if (!match) return null;
  const whole = readChineseNumber(match[1] ?? "");
  const [tenths, hundredths] = [match[2], match[3]].map((part) => (part === undefined ? "0" : readChineseNumber(part)));
  return whole === null || tenths?.length !== 1 || hundredths?.length !== 1 ? null : `${whole}.${tenths}${hundredths}`;
}
