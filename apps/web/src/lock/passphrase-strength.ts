/** How long a passphrase is, in three steps. Length alone is judged: it counts most, and is all that can be judged honestly. */

export type Strength = "empty" | "short" | "enough" | "long";

const leastCharacters = 8;
const leastWords = 4;
const manyCharacters = 16;
const manyWords = 6;

export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase.normalize("NFKC")].length;
  const words = passphrase.trim().split(/\s+/).length;
  if (characters === 0) return "empty";
  if (characters >= manyCharacters || words >= manyWords) return "long";
  return characters >= leastCharacters || words >= leastWords ? "enough" : "short";
}
