/**
 * Words as people type them -> words as the listener knows them: width, capitals, traditional characters, initials typed for
 * words, wrong characters of the same sound, characters torn apart, and figures, which become slots (a sum is a sum whatever its
 * size). The pairs are data (talk/spelling.yaml). Nothing is judged here; what was said is kept apart as it was said.
 */

export interface Spelling {
  /** One character each: traditional and simplified. */
  readonly characters: readonly (readonly [string, string])[];
  /** Letters that stand for a word, where they stand alone among letters. */
  readonly letters: readonly (readonly [string, string])[];
  /** The longest first. */
  readonly words: readonly (readonly [string, string])[];
  /** In this order; each a regular expression. */
  readonly slots: readonly { readonly slot: string; readonly pattern: string }[];
}

export interface NormalText {
  /** With its figures, for what has to be read exactly. */
  readonly plain: string;
  /** Figures are slots, sentences end in one mark. */
  readonly whole: string;
  /** The sentences of `whole`. */
  readonly sentences: readonly string[];
}

export type Normalise = (text: string) => NormalText;

/** Compiles the pairs once; the function made is used for every line. */
export function normaliser({ characters, letters, words, slots }: Spelling): Normalise {
  const simplified = new Map(characters);
  const spelt = new Map(letters);
  const wrong = new Map(words);
  const anyWrong = words.length === 0 ? null : new RegExp(words.map(([from]) => from).join("|"), "gu");
  const figures = slots.map(({ slot, pattern }) => ({ slot, expression: new RegExp(pattern, "gu") }));

  return (text) => {
    const folded = Array.from(text.normalize("NFKC").toLowerCase(), (one) => simplified.get(one) ?? one).join("");
    const clean = folded
      .replace(/[\p{Cf}\p{Mn}]/gu, "")
      .replace(/(?![#*\d])\p{Emoji}/gu, " ")
      .replace(/[a-z]+/g, (word) => spelt.get(word) ?? word)
      .replace(tornApart, (torn) => torn.replace(/[^\p{Script=Han}]/gu, ""))
      .replace(/[^\S\n]+/g, "")
      .replace(/["'“”‘’「」『』《》〈〉()]/gu, "")
      .replace(/(?<=\d),(?=\d{3})/g, "");
    const plain = anyWrong === null ? clean : clean.replace(anyWrong, (one) => wrong.get(one) ?? one);
    const slotted = figures.reduce((said, { slot, expression }) => said.replace(expression, slot), plain);
    const whole = slotted
      .replace(/[.。]{2,}|…+/g, "…")
      .replace(/[,,、:;~—～·]+/gu, ",")
      .replace(/[。!.\n]+/g, "。")
      .replace(/\?+/g, "?")
      .replace(/^[,。]+|[,。]+$/g, "");
    return { plain, whole, sentences: sentencesOf(whole) };
  };
}

/** A question keeps its mark: asking is part of what is said. A long sentence is taken apart where it takes breath. */
const sentencesOf = (whole: string): readonly string[] =>
  (whole.match(/[^。?]+\??|\?/g) ?? []).flatMap((sentence) => (sentence.length > longSentence ? clausesOf(sentence) : [sentence]));

const longSentence = 24;
const shortClause = 6;

/** Clauses of some length; a short one stays with the one before it. */
function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  for (const clause of sentence.split(",")) {
    const last = clauses.at(-1);
    if (last === undefined || (clause.length >= shortClause && last.length >= shortClause)) clauses.push(clause);
    else clauses.splice(-1, 1, `${last},${clause}`);
  }
  return clauses;
}

/** Three or more single characters with a mark or a space between each two. */
const tornApart = /(?<!\p{Script=Han})\p{Script=Han}(?:[\s.·・•*_\-~、,，。/|]+\p{Script=Han}(?!\p{Script=Han})){2,}/gu;
