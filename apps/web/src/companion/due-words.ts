/** The day of a promise as it is read: 11月27日; one that nobody named says so. */

import { parseDay } from "@tanhao/core/day";
import { format } from "../language/words.ts";
import { companionWords } from "./companion-words.ts";

export function dueWords(dueDay: string): string {
  const day = parseDay(dueDay);
  return day.ok ? format().monthDay(day.value) : companionWords().noDay;
}
