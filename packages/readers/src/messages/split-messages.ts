/** A text with one message or many into messages: each begins with its signature, or behind an empty line. Nothing is judged and nothing lost. */

import { type Day, parseDay } from "@tanhao/core/day";
import { closedLine, dayInHeader, headerBeforeText, headerTokens, nextOnLine, signature } from "./vocabulary.ts";

export interface Message {
  readonly text: string;
  /** From 1, where it begins. */
  readonly line: number;
  /** The day it came, where the text says it above the message. */
  readonly day: Day | null;
}

export function splitMessages(text: string): readonly Message[] {
  const messages: { parts: string[]; line: number; day: Day | null }[] = [];
  let isOpen = false;
  let headerDay: Day | null = null;
  for (const [index, whole] of text.split(/\r\n|\n|\r/).entries()) {
    if (whole.trim() === "" || isHeader(whole)) {
      isOpen = false;
      headerDay = dayOf(whole) ?? headerDay;
      continue;
    }
    for (const part of whole.split(nextOnLine)) {
      const header = headerBeforeText.exec(part)?.[0] ?? "";
      const words = part.slice(header.length).trim();
      const last = messages.at(-1);
      if (isOpen && last && header.trim() === "" && goesOn(last.parts, words)) last.parts.push(words);
      else messages.push({ parts: [words], line: index + 1, day: dayOf(header) ?? headerDay });
      headerDay = null;
      isOpen = !endsMessage(words, messages.at(-1)?.parts[0] ?? "");
    }
  }
  return messages.map(({ parts, line, day }) => ({ text: parts.join("\n"), line, day }));
}

/** A line without a signature goes on with the message above, unless that had closed and this is long enough for one of its own. */
function goesOn(parts: readonly string[], words: string): boolean {
  if (beginsMessage(words)) return false;
  return !(closedLine.test(parts.at(-1) ?? "") && words.length >= shortestMessage);
}

/** Characters; what is shorter is a tail such as 回T退订. */
const shortestMessage = 10;

const isHeader = (line: string): boolean => line.replace(headerTokens, "") === "";

/** A signature at the end closes a message that has none at its beginning. */
const endsMessage = (words: string, first: string): boolean =>
  words.endsWith("】") && signature.test(words.slice(-24)) && !beginsMessage(first);

const beginsMessage = (words: string): boolean => signature.exec(words)?.index === 0;

function dayOf(text: string): Day | null {
  const match = dayInHeader.exec(text);
  if (!match) return null;
  const [, year, month = "", date = ""] = match;
  const day = parseDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return day.ok ? day.value : null;
}
