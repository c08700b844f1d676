/**
 * Numbers in Chinese characters as figures, for searching: what is typed and what is searched are folded alike, so that
 * each finds the other however it is written. It is no reader of amounts; a number it does not follow stays as it is.
 */

export interface Numerals {
  readonly digits: Readonly<Record<string, number>>;
  /** Ten, a hundred, a thousand, ten thousand. */
  readonly units: Readonly<Record<string, number>>;
  /** What stands before the number of a percentage. */
  readonly percent: string;
}

export function foldNumerals(text: string, { digits, units, percent }: Numerals): string {
  const characters = [...Object.keys(digits), ...Object.keys(units)].join("");
  const figures = text.replace(new RegExp(`[\\d${characters}]+`, "g"), (run, at: number) => {
    if (/^\d+$/.test(run) || text[at - 1] === ".") return run;
    return String(numberIn([...run], digits, units) ?? run);
  });
  return figures.replace(new RegExp(`${percent}(\\d+)`, "g"), "$1%");
}

/** `null`: it starts with a unit above ten, which is a word and no number. */
function numberIn(run: readonly string[], digits: Numerals["digits"], units: Numerals["units"]): number | null {
  const [first = ""] = run;
  if ((units[first] ?? 0) > 10) return null;
  let [whole, section, digit] = [0, 0, 0];
  for (const character of run) {
    const unit = units[character];
    if (unit === undefined) digit = digit * 10 + (digits[character] ?? Number(character));
    else if (unit < closing) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      whole = (whole + section + digit) * unit;
      [section, digit] = [0, 0];
    }
  }
  return whole + section + digit;
}

/** A unit of ten thousand multiplies all that stands before it. */
const closing = 10_000;
