/**
 * What comes before every class: danger to life, a fraud, a court's paper, the word of a crime. Found by rules that can be read
 * (talk/gates.yaml), not by the trained listener alone, because a missed one costs money, a deadline or more. Sentences that warn of
 * it, deny it or ask about other people's affairs are not taken for it.
 */

import type { Gate } from "./utterance-class.ts";

export interface GateBook {
  /** In the order in which gates go before one another. */
  readonly rules: readonly GateRule[];
  /** Right before a match, in the same part of a sentence: it will not be, it is not so. */
  readonly denials: readonly string[];
  /** Words that may mean more than they say: one gentle question. */
  readonly gentle: readonly string[];
  /** The share from which a class that was heard raises the gate by itself. */
  readonly heardFrom: { readonly SCAM: number; readonly CRIME: number };
}

export interface GateRule {
  readonly gate: Gate;
  readonly patterns: readonly string[];
  /** A sentence that holds one of these is not taken for it. */
  readonly unless: readonly string[];
}

export interface RaisedGate {
  readonly gate: Gate;
  /** The words that raised it, folded. */
  readonly quote: string;
}

export interface GateWatch {
  readonly raised: (plain: string) => readonly RaisedGate[];
  readonly gentle: (plain: string) => boolean;
  /** Whether something in it speaks against the gate, so that hearing a class does not raise it either. */
  readonly excused: (gate: Gate, plain: string) => boolean;
}

/** Compiles the rules once; the watch made is used for every line. */
export function watchGates({ rules, denials, gentle }: GateBook): GateWatch {
  const denied = new RegExp(`(?:${denials.join("|")})`, "u");
  const meansMore = anyOf(gentle);
  const watched = rules.map(({ gate, patterns, unless }) => ({
    gate,
    expressions: patterns.map((pattern) => new RegExp(pattern, "gu")),
    unless: unless.length === 0 ? null : anyOf(unless),
  }));
  return {
    raised: (plain) => {
      const sentences = sentencesOf(plain);
      return watched.flatMap(({ gate, expressions, unless }) => {
        for (const sentence of sentences)
          if (!unless?.test(sentence))
            for (const expression of expressions)
              for (const match of sentence.matchAll(expression))
                if (!denied.test(sentence.slice(0, match.index))) return [{ gate, quote: match[0] }];
        return [];
      });
    },
    gentle: (plain) => meansMore.test(plain),
    excused: (gate, plain) => watched.some((one) => one.gate === gate && one.unless?.test(plain) === true),
  };
}

const sentencesOf = (plain: string): readonly string[] => plain.split(/[。!?;…\n]+/u).filter((sentence) => sentence !== "");

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "u");
