/** The words around an expression that say how it is meant: 最晚 … 前, 从 … 起, … 左右, 每 …. */

import type { WhenVocabulary } from "./when-vocabulary.ts";

export interface Around {
  /** Where it begins and ends with those words. */
  readonly at: number;
  readonly end: number;
  readonly head: ReadonlySet<keyof WhenVocabulary["before"]>;
  readonly tail: ReadonlySet<keyof WhenVocabulary["after"]>;
}

export type ReadAround = (line: string, at: number, end: number) => Around;

export function aroundReader({ before, after }: Pick<WhenVocabulary, "before" | "after">): ReadAround {
  const heads = named(before).map(([name, pattern]) => [name, new RegExp(`(?:${pattern})$`, "u")] as const);
  const tails = named(after).map(([name, pattern]) => [name, new RegExp(`^(?:${pattern})`, "u")] as const);
  return (line, at, end) => {
    const head = taken(heads, (pattern, length) => pattern.exec(line.slice(0, at - length)));
    const tail = taken(tails, (pattern, length) => pattern.exec(line.slice(end + length)));
    return { at: at - head.length, end: end + tail.length, head: head.names, tail: tail.names };
  };
}

const named = <Name extends string>(patterns: Readonly<Record<Name, string>>): [Name, string][] =>
  Object.entries(patterns) as [Name, string][]; // entries of a record with these keys

/** One word after another, each kind once. */
function taken<Name extends string>(
  patterns: readonly (readonly [Name, RegExp])[],
  match: (pattern: RegExp, length: number) => RegExpExecArray | null,
): { readonly names: ReadonlySet<Name>; readonly length: number } {
  const names = new Set<Name>();
  for (let length = 0; ; ) {
    const next = patterns.flatMap(([name, pattern]) => {
      const found = names.has(name) ? null : match(pattern, length);
      return found === null || found[0] === "" ? [] : [{ name, length: found[0].length }];
    })[0];
    if (next === undefined) return { names, length };
    names.add(next.name);
    length += next.length;
  }
}
