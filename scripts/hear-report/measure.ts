/** What the report of listening measures with: scores a class, seeded resamples, a table in Markdown. */

interface Answered<Name extends string> {
  readonly wanted: Name;
  readonly first: Name;
}

export interface ClassScore<Name extends string> {
  readonly name: Name;
  readonly lines: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoresOf<Name extends string>(answers: readonly Answered<Name>[], names: readonly Name[]): readonly ClassScore<Name>[] {
  return names.map((name) => {
    const lines = answers.filter(({ wanted }) => wanted === name).length;
    const told = answers.filter(({ first }) => first === name).length;
    const hits = answers.filter(({ wanted, first }) => wanted === name && first === name).length;
    const [precision, recall] = [told === 0 ? 0 : hits / told, lines === 0 ? 0 : hits / lines];
    return { name, lines, precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  });
}

const resamples = 2000;

/** Where a figure lies in 95 of 100 resamples of the answers. */
export function interval<Answer>(
  answers: readonly Answer[],
  figure: (of: readonly Answer[]) => number,
  write: (of: number) => string = percent,
): string {
  const next = sequence();
  const figures = Array.from({ length: resamples }, () =>
    figure(Array.from(answers, () => answers[Math.floor(next() * answers.length)]).filter((one) => one !== undefined)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.floor(share * (resamples - 1))] ?? 0;
  return `${write(at(0.025))} to ${write(at(0.975))}`;
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function sequence(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
