/**
 * What the listener compares: of a sentence, every run of one to three characters, every two characters with one between them, and
 * the meanings its words stand for (talk/concepts.yaml), alone and two together. Each is hashed into one of `buckets` places, so
 * that no list of them is kept; a meaning takes several, because it carries more than a run of characters. The same function serves
 * learning and listening.
 */

export interface Concept {
  readonly name: string;
  readonly words: readonly string[];
}

/** Places of one sentence, each once. */
export type FeaturesOf = (said: string) => readonly number[];

/** `buckets`: a power of two. */
export function featuresFor(concepts: readonly Concept[], buckets: number): FeaturesOf {
  const meant = meaningsOf(concepts);
  return (said) => {
    const places = new Set<number>();
    const put = (family: number, text: string, start = 0, end = text.length): void => {
      places.add(hash(family, text, start, end) & (buckets - 1));
    };
    const framed = `^${said}$`;
    for (let start = 0; start < framed.length; start += 1) {
      for (let size = 1; size <= longestRun && start + size <= framed.length; size += 1) put(size, framed, start, start + size);
      if (start + 3 <= framed.length) put(skipFamily, framed.charAt(start) + framed.charAt(start + 2));
    }
    const heard = meant(said);
    heard.forEach((name, at) => {
      for (const family of meaningFamilies) put(family, name);
      for (const [distance, other] of heard.slice(at + 1).entries())
        for (const family of pairFamilies) put(family, `${name}${distance === 0 ? ">" : "…"}${other}`);
    });
    put(lengthFamily, lengthOf(said));
    return [...places];
  };
}

const longestRun = 3;
const skipFamily = 11;
const lengthFamily = 12;
const meaningFamilies = [21, 22, 23] as const;
const pairFamilies = [31, 32] as const;

const lengthOf = (said: string): string => (said.length <= 3 ? "few" : said.length <= 8 ? "short" : said.length <= 25 ? "middle" : "long");

/** The meanings in the order in which they are met, each once. */
function meaningsOf(concepts: readonly Concept[]): (said: string) => readonly string[] {
  const byFirst = new Map<string, { readonly word: string; readonly name: string }[]>();
  for (const { name, words } of concepts)
    for (const word of words) {
      const first = word.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { word, name }]);
    }
  return (said) => {
    const heard = new Set<string>();
    for (let at = 0; at < said.length; at += 1)
      for (const { word, name } of byFirst.get(said.charAt(at)) ?? []) if (said.startsWith(word, at)) heard.add(name);
    return [...heard];
  };
}

/** FNV-1a over UTF-16 units with a last mixing, so that the low bits are as good as the high ones. */
function hash(family: number, text: string, start: number, end: number): number {
  let value = Math.imul(0x811c9dc5 ^ family, 0x01000193);
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
