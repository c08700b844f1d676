/**
 * Sentences from forms with places to fill: every filling of every place is met several times, not every combination, which would
 * drown the lines people wrote. The same forms give the same sentences.
 */

import type { Form } from "./danger-schema.ts";

/** How often each filling of the longest place is met, each time beside others. */
const rounds = 3;

export const fillForm = ({ form, fill }: Form): readonly string[] => {
  const places = Object.entries(fill);
  const most = Math.max(...places.map(([, words]) => words.length));
  const turns = Array.from({ length: places.length === 1 ? most : most * rounds }, (_, turn) => turn);
  return turns.map((turn) =>
    places.reduce((text, [name, words], place) => {
      // The longest place goes on by one; each other by its own stride, so that the pairs change from round to round.
      const at = words.length === most ? turn : turn * (place + 1) + Math.floor(turn / most) * (2 * place + 3);
      return text.replace(`{${name}}`, words[at % words.length] ?? "");
    }, form),
  );
};
