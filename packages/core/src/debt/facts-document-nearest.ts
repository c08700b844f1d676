/** The known word a mistyped one most likely meant: by edit distance, with case and separators ignored. */

/** `null` when nothing is near enough to be worth suggesting: more than about a third of the letters would have to change. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const plain = plainly(word);
  let best: string | null = null;
  let bestDistance = Math.ceil(plain.length / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(plain, plainly(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? known.find((candidate) => beginning.test(plain) && plainly(candidate).startsWith(plain)) ?? null;
}

/** Enough of a word to know it by: three letters, or two Chinese characters. */
const beginning = /^(\p{Script=Han}{2}|.{3})/u;

const plainly = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, "");

/** Optimal string alignment: a letter added, dropped or changed, or two neighbours swapped, costs one. Stops at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(at(last, b.length), limit);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
