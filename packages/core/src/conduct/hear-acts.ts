/**
 * What was said -> what it may have been: a threat, an insult, a pose. A finding accuses somebody, so words that deny
 * the act, warn of it, ask about it or tell plainly what a court may do are not taken for it. Where another reading is
 * possible, `certain` is false.
 */

import { type ConductAct, conductActs, type SeenAct } from "./act.ts";
import { type FoldedSentence, foldSentences } from "./fold-words.ts";
import type { ConductVocabulary, Patterns } from "./vocabulary.ts";

export interface Hearing {
  /** One entry an act, the surest with its words. */
  readonly acts: (words: string) => readonly SeenAct[];
  /** Whether somebody whom the debt does not bind was told of it. */
  readonly disclosure: (words: string) => SeenAct | null;
}

/** Compiles the vocabulary once; the functions made are used for many contacts. */
export function hearingOf(vocabulary: ConductVocabulary): Hearing {
  const folds = new Map(vocabulary.folds);
  const denied = ending(vocabulary.denials);
  const rejected = beginning(vocabulary.rejections);
  const warned = anyOf(vocabulary.warnings);
  const listeners = vocabulary.acts.map(({ act, unless, ...patterns }) => ({
    act,
    unless: unless.length > 0 ? anyOf(unless) : null,
    listen: listenerFor(patterns),
  }));
  const listenForDisclosure = listenerFor(vocabulary.disclosure);
  const names = vocabulary.names.length > 0 ? anyOf(vocabulary.names, "gu") : null;

  function listenerFor({ sure, maybe }: Patterns) {
    const patterns = [...sure.map((text) => ({ text, certain: true })), ...maybe.map((text) => ({ text, certain: false }))];
    const compiled = patterns.map(({ text, certain }) => ({ certain, expression: new RegExp(text, "gu") }));
    return (act: ConductAct, parts: readonly string[]): SeenAct | null => {
      for (const { certain, expression } of compiled)
        for (const part of parts)
          for (const match of part.matchAll(expression)) {
            const before = part.slice(0, match.index);
            const after = part.slice(match.index + match[0].length);
            if (!denied.test(before) && !rejected.test(after)) return { act, certain, quote: match[0] };
          }
      return null;
    };
  }

  const spoken = (words: string): readonly FoldedSentence[] => foldSentences(words, folds).filter(({ whole }) => !warned.test(whole));

  return {
    acts: (words) => {
      const sentences = spoken(words);
      const heard = listeners.flatMap(({ act, unless, listen }) =>
        sentences.flatMap(({ whole, parts }) => (unless?.test(whole) ? [] : (listen(act, parts) ?? []))),
      );
      return conductActs.flatMap((act) => surest(heard.filter((each) => each.act === act)));
    },
    disclosure: (words) => {
      const parts = spoken(words).flatMap((sentence) => sentence.parts);
      const unnamed = names ? parts.map((part) => part.replace(names, "")) : parts;
      return listenForDisclosure("third-party-disclosure", unnamed);
    },
  };
}

const surest = (heard: readonly SeenAct[]): readonly SeenAct[] => {
  const best = heard.find(({ certain }) => certain) ?? heard[0];
  return best ? [best] : [];
};

const anyOf = (patterns: readonly string[], flags = "u"): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), flags);
const ending = (patterns: readonly string[]): RegExp => new RegExp(`(?:${patterns.join("|")})$`, "u");
const beginning = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join("|")})`, "u");
