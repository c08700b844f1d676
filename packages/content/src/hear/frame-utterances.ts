/**
 * Lines learned in a frame besides: of every three lines one with words before it, of every three one with words behind it
 * (talk/frames.yaml). What says nothing about a class is then met with every class, and the listener learns to pass over it.
 */

export interface Frames {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export function framed<Line extends { readonly text: string }>(utterances: readonly Line[], { before, after }: Frames): readonly Line[] {
  return utterances.flatMap((one, index) => {
    const turn = Math.floor(index / 3);
    const [lead = "", tail = ""] = [before[turn % before.length], after[turn % after.length]];
    if (index % 3 === 0) return [one, { ...one, text: `${lead}${one.text}` }];
    if (index % 3 === 1) return [one, { ...one, text: `${one.text.replace(/[。！!]$/u, "")}${tail}` }];
    return [one];
  });
}
