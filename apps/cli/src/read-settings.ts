/** The settings every command shares: today, and the language. */

import { type Day, day, parseDay } from "@tanhao/core/day";
import { err, ok, type Result } from "@tanhao/core/result";
import type { LineFailure } from "./line/failure.ts";
import type { Language } from "./world.ts";

/** `--on`, else the date in China (UTC+8, no summer time), wherever the machine stands. */
export function readToday(said: string | undefined, now: Date): Result<Day, LineFailure> {
  if (said === undefined) return ok(dayInChina(now));
  const parsed = parseDay(said);
  return parsed.ok ? parsed : err({ kind: "bad-day", option: "on", text: said, impossible: parsed.error.kind === "day-impossible" });
}

/** China has one zone and no summer time. */
export const dayInChina = (now: Date): Day => day(new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));

export const languages: readonly Language[] = ["zh-CN", "en"];

/** `--lang`, else the terminal's language when it names one; Chinese where it names none (`C`, unset). */
export function readLanguage(said: string | undefined, env: Readonly<Record<string, string | undefined>>): Result<Language, LineFailure> {
  if (said !== undefined) {
    const named = languages.find((one) => one.toLowerCase() === said.toLowerCase()) ?? (said.toLowerCase() === "zh" ? "zh-CN" : undefined);
    return named ? ok(named) : err({ kind: "bad-choice", option: "lang", text: said, choices: languages });
  }
  const spoken = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  const namesAnother = /^[a-z]{2,3}([_.-]|$)/i.test(spoken) && !/^(zh|c)([_.-]|$)/i.test(spoken);
  return ok(namesAnother ? "en" : "zh-CN");
}
