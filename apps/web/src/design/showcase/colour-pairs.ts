/** Which colour is read on which, and how well it must be: words 4.5, drawings and edges of what is pressed 3 (WCAG 2.2, 1.4.3 and 1.4.11). */

export interface ColourPair {
  readonly ink: string;
  readonly ground: string;
  readonly least: 3 | 4.5;
}

const grounds = ["--paper", "--surface", "--surface-sunken"];
const words = (ink: string, on: readonly string[]): readonly ColourPair[] => on.map((ground) => ({ ink, ground, least: 4.5 }));

export const colourPairs: readonly ColourPair[] = [
  ...words("--ink", [...grounds, "--action-wash", "--today-wash", "--note-wash"]),
  ...words("--ink-soft", [...grounds, "--today-wash", "--note-wash"]),
  ...words("--action", ["--paper", "--surface", "--action-wash", "--today-wash", "--note-wash"]),
  ...words("--on-action", ["--action", "--action-pressed"]),
  ...words("--today", ["--paper", "--surface", "--today-wash"]),
  ...words("--note-ink", ["--surface", "--note-wash"]),
  ...words("--paper", ["--ink"]),
  { ink: "--line-strong", ground: "--surface", least: 3 },
  ...["principal", "interest", "penalty-interest", "compound-interest", "default-fee", "other-fees"].map(
    (part) => ({ ink: `--part-${part}`, ground: "--surface", least: 3 }) as const,
  ),
];
