/** How far a step goes: 下下 is two on, 上 one back, 本 none. Each character counts. */
export const stepOf = (word: string, steps: Readonly<Record<string, number>>): number =>
  [...word].reduce((sum, character) => sum + (steps[character] ?? 0), 0);
