/** Pieces of an expression in a row, each narrowing what came before: 明年 | 3月 | 15号. The longest piece that fits is taken. */

import type { Base, PieceTools } from "./piece.ts";
import { readPiece } from "./read-piece.ts";
import type { Span } from "./span.ts";

export interface Chain {
  readonly span: Span;
  readonly end: number;
}

export interface ReadChain {
  /** `null`: no expression begins there. */
  (line: string, at: number, base: Base): Chain | null;
  /** Whether any piece stands there, whatever day it is asked on. */
  readonly mayBegin: (line: string, at: number) => boolean;
}

export function chainReader(tools: PieceTools): ReadChain {
  const pieces = tools.vocabulary.pieces.map(({ is, as }) => ({ read: readPiece[is], pattern: new RegExp(as, "uy") }));
  const glue = new RegExp(tools.vocabulary.glue, "uy");

  function next(line: string, at: number, before: Span | null, base: Base): Chain | null {
    let best: Chain | null = null;
    for (const { read, pattern } of pieces) {
      pattern.lastIndex = at;
      const match = pattern.exec(line);
      const end = at + (match?.[0].length ?? 0);
      if (match === null || end <= (best?.end ?? at)) continue;
      const span = read(match.groups ?? {}, before, base, tools);
      if (span !== null) best = { span, end };
    }
    return best;
  }

  const mayBegin = (line: string, at: number): boolean =>
    pieces.some(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(line);
    });

  const read = (line: string, at: number, base: Base): Chain | null => {
    let chain = next(line, at, null, base);
    while (chain !== null) {
      glue.lastIndex = chain.end;
      const from = chain.end + (glue.exec(line)?.[0].length ?? 0);
      const more = next(line, from, chain.span, base);
      if (more === null) return chain;
      chain = more;
    }
    return null;
  };
  return Object.assign(read, { mayBegin });
}
