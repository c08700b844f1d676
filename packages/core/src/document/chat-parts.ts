/**
 * A text in pieces that each fit a chat box, cut where a reader would pause: between paragraphs, else lines, else
 * sentences, else clauses. Several pieces are numbered `(1/3)`, so that none is missed. No word is lost or changed.
 */

import { assert } from "../assert.ts";

/** Below this a number and a word no longer fit beside each other. */
export const leastChatLength = 20;

/** Each piece with its number is at most `limit` UTF-16 units long, as chat boxes count. */
export function chatParts(text: string, limit: number): readonly string[] {
  assert(limit >= leastChatLength, "a chat box holds at least a number and some words");
  const whole = text.trim();
  if (whole.length <= limit) return whole === "" ? [] : [whole];
  for (let digits = 1; ; digits += 1) {
    const parts = cut(whole, limit - `(/) `.length - 2 * digits, 0)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    if (String(parts.length).length <= digits) return parts.map((part, index) => `(${index + 1}/${parts.length}) ${part}`);
  }
}

/** Where to cut, the best first; what separates stays with what is before it. The last but one leaves amounts and numbers whole, the last cuts anywhere but inside a character. */
const cuts: readonly RegExp[] = [
  /(?<=\n\n)/u,
  /(?<=\n)/u,
  /(?<=[\u3002\uff01\uff1f\uff1b]|[.!?;]\s)/u,
  /(?<=[\uff0c\u3001]|,\s)/u,
  /(?<![\dA-Za-z.,-])|(?![\dA-Za-z.,-])/u,
  /(?:)/u,
];

function cut(text: string, room: number, level: number): readonly string[] {
  const at = cuts[level];
  if (text.trim().length <= room || at === undefined) return [text];
  const parts: string[] = [];
  for (const piece of text.split(at).flatMap((one) => cut(one, room, level + 1))) {
    const last = parts.at(-1);
    if (last !== undefined && (last + piece).trim().length <= room) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}
