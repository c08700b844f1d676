/**
 * What was put into the box: one sentence of the other side, or a whole conversation that was pasted. It is a conversation where at
 * least two turns are told apart and somebody's side is known; whose side nobody can tell is named and left out, never guessed.
 */

import type { Turn } from "@tanhao/core/talk/promises/read-transcript";

export interface Spoken {
  readonly by: "them" | "me";
  readonly text: string;
  /** Empty: not told. */
  readonly day: string;
}

export interface SpokenIn {
  readonly spoken: readonly Spoken[];
  /** Names of whom nobody can tell the side. */
  readonly unknown: readonly string[];
}

/** `turns`: of the text, as read-transcript reads it. */
export function spokenIn(text: string, turns: readonly Turn[]): SpokenIn {
  const isConversation = text.trim().includes("\n") && turns.length > 1 && turns.some(({ side }) => side !== null);
  if (!isConversation) return { spoken: [{ by: "them", text: text.trim(), day: "" }], unknown: [] };
  return {
    spoken: turns.flatMap(({ side, lines, day }) => {
      if (side === null) return [];
      return [
        { by: side === "other" ? ("them" as const) : ("me" as const), text: lines.map((line) => line.text).join("\n"), day: day ?? "" },
      ];
    }),
    unknown: [...new Set(turns.flatMap(({ name, side }) => (side === null ? [name] : [])))],
  };
}
