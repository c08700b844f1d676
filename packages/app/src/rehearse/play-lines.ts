/**
 * One line of a borrower -> the rehearsal as it stands then. A line of `?` asks what could be said next, `q` ends it; the rest is said.
 * After the end nothing more is said. The same agent, seed and lines make the same rehearsal.
 */

import type { Register } from "@tanhao/core/talk/hear-book";
import { answerLine, breakOff } from "@tanhao/core/talk/rehearsal/answer";
import { type Hint, hintFor } from "@tanhao/core/talk/rehearsal/reference";
import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { Scene } from "@tanhao/core/talk/rehearsal/scene";
import type { Understand } from "@tanhao/core/talk/rehearsal/understand";

export interface Rehearsing {
  readonly book: RehearsalBook;
  readonly understand: Understand;
  readonly register: Register;
}

export interface Played {
  readonly scene: Scene;
  readonly hint: Hint | null;
  /** The line may mean more than it says: one gentle question stands beside the talk. */
  readonly gentle: boolean;
}

/** A line typed, without the spaces around it. */
export function playLine(scene: Scene, line: string, { book, understand, register }: Rehearsing): Played {
  const typed = line.trim().normalize("NFKC");
  if (typed === "" || scene.outcome !== null) return { scene, hint: null, gentle: false };
  if (typed === "?") return { scene, hint: hintFor(scene, register, book), gentle: false };
  if (typed.toLowerCase() === "q") return { scene: breakOff(scene), hint: null, gentle: false };
  const said = understand(line.trim());
  return { scene: answerLine(scene, said, book), hint: null, gentle: said.gentle };
}
