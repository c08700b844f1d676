/**
 * What comes before every class: danger to life, a fraud, a court's paper, the word of a crime. Found by rules that can be read
 * (talk/gates.yaml), not by a trained listener alone, because a missed one costs money, a deadline or more; danger to life also by one
 * (danger.ts). A sentence that warns
 * is not taken for it, nor is a clause that denies it or speaks of other people's affairs; what stands in the next clause still is.
 */

import { type DangerBook, dangerListener, type HeardDanger } from "./danger.ts";
import type { Gate } from "./utterance-class.ts";

export interface GateBook {
  /** In the order in which gates go before one another. */
  readonly rules: readonly GateRule[];
  /** A sentence that holds one of these warns: it raises no gate but danger to life. */
  readonly warnings: readonly string[];
  /** Right before a match, in the same part of a sentence: it will not be, it is not so. */
  readonly denials: readonly string[];
  /** Words that may mean more than they say: one gentle question. */
  readonly gentle: readonly string[];
  /** What hears danger to life where no rule does. */
  readonly danger: DangerBook;
  /** The share from which a class that was heard raises the gate by itself. */
  readonly heardFrom: { readonly SCAM: number; readonly CRIME: number };
}

export interface GateRule {
  readonly gate: Gate;
  readonly patterns: readonly string[];
  /** A clause that holds one of these is not taken for it. */
  readonly unless: readonly string[];
  /** Passed over, and what stands beside them is still heard: 累死了，我不想活了. */
  readonly meansOther: readonly string[];
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
export function watchGates({ rules, warnings, denials, gentle, danger }: GateBook): GateWatch {
  const denied = new RegExp(`(?:${denials.join("|")})`, "u");
  const hearDanger = dangerListener(danger);
  const [meansMore, warns] = [anyOf(gentle), anyOf(warnings)];
  const watched = rules.map(({ gate, patterns, unless, meansOther }) => ({
    gate,
    expressions: patterns.map((pattern) => new RegExp(pattern, "gu")),
    excuse: unless.length === 0 ? null : anyOf(unless),
    other: meansOther.length === 0 ? null : anyOf(meansOther, "gu"),
    mayBeWarned: gate !== "CRISIS",
  }));
  const idioms = watched.find(({ gate }) => gate === "CRISIS")?.other ?? null;
  // What the rules know to mean something else must not be what the listener goes by: it counts as far as it is heard without that too.
  const heardIn = (plain: string): HeardDanger => {
    const first = hearDanger(plain);
    const without = idioms === null ? plain : plain.replace(idioms, passedOver);
    if (first === null || without === plain) return first;
    const second = hearDanger(without);
    return first === "stop" ? second : second && "ask";
  };
  return {
    raised: (plain) => {
      const sentences = sentencesOf(plain);
      const ruled = watched.flatMap(({ gate, expressions, excuse, other, mayBeWarned }) => {
        for (const sentence of sentences) {
          if (mayBeWarned && warns.test(sentence)) continue;
          const heard = other === null ? sentence : sentence.replace(other, passedOver);
          for (const expression of expressions)
            for (const match of heard.matchAll(expression))
              if (!denied.test(heard.slice(0, match.index)) && !excuse?.test(clauseAt(heard, match))) return [{ gate, quote: match[0] }];
        }
        return [];
      });
      const isHeard = !ruled.some(({ gate }) => gate === "CRISIS") && heardIn(plain) === "stop";
      return isHeard ? [...ruled, { gate: "CRISIS", quote: plain }] : ruled;
    },
    gentle: (plain) => meansMore.test(plain) || heardIn(plain) !== null,
    excused: (gate, plain) => warns.test(plain) || watched.some((one) => one.gate === gate && one.excuse?.test(plain) === true),
  };
}

const sentencesOf = (plain: string): readonly string[] => plain.split(/[。!?;…\n]+/u).filter((sentence) => sentence !== "");

/** Between words that stay, so that they do not run together. */
const passedOver = "\ufffc";

/** From the comma before the match to the one behind it. */
function clauseAt(sentence: string, { 0: match, index }: RegExpExecArray): string {
  const end = sentence.indexOf(",", index + match.length);
  return sentence.slice(sentence.lastIndexOf(",", index) + 1, end < 0 ? sentence.length : end);
}

const anyOf = (patterns: readonly string[], flags = "u"): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), flags);
