/** A whole number given as an option, within bounds. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { LineFailure } from "./failure.ts";

export function readNumber(option: string, text: string, least: number, most: number): Result<number, LineFailure> {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? ok(number) : err({ kind: "bad-number", option, text, least, most });
}
