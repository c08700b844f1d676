/**
 * Sentences from the command line or standard input, one a line. A line may begin with its own clock, separated by a
 * tab: `2026-11-24T10:05<TAB>下周三前`. Empty lines are left out; nothing else is changed.
 */

export interface SpokenLine {
  readonly text: string;
  /** The clock the line brings along: `2026-11-24T10:05`. */
  readonly at: string | null;
}

const clock = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2})?\t/;

export const spokenLines = (input: string): readonly SpokenLine[] =>
  input
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const found = clock.exec(line);
      return found === null ? { text: line, at: null } : { text: line.slice(found[0].length), at: found[1] ?? null };
    });
