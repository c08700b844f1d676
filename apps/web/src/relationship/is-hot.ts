/** What looks at one's own lines in the log, compiled with the first line there is. */

import { hearBook } from "@tanhao/content/hear-book";
import { toneBook } from "@tanhao/content/tone";
import { normaliser } from "@tanhao/core/talk/normal-text";
import { heatFinder } from "@tanhao/core/talk/tone/heat";

let find: ((said: string) => boolean) | undefined;

export function isHot(said: string): boolean {
  find ??= heatFinder({ book: toneBook, normalise: normaliser(hearBook.spelling), gates: hearBook.gates });
  return find(said);
}
