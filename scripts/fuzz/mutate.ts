/** Damages a file the way the world does and worse: bits flipped, parts lost, doubled or swapped, cells and lines moved. Same seed, same damage. */

import { marks } from "./a-text-file.ts";

export type Random = () => number;

/** Mulberry32: small, seeded, good enough to damage files with. Gives 0 up to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const upTo = (random: Random, most: number): number => Math.floor(random() * most);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Bytes that mean something to some reader. */
const meaningful = [...marks].map((mark) => new TextEncoder().encode(mark));

const flipBits: Mutation = (bytes, random) => {
  const damaged = bytes.slice();
  for (let count = 1 + upTo(random, 8); count > 0; count--) {
    const at = upTo(random, damaged.length);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << upTo(random, 8));
  }
  return damaged;
};

const loseAPart: Mutation = (bytes, random) => {
  const from = upTo(random, bytes.length);
  return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + upTo(random, 40)));
};

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, upTo(random, bytes.length));

const doubleAPart: Mutation = (bytes, random) => {
  const from = upTo(random, bytes.length);
  const part = bytes.subarray(from, from + 1 + upTo(random, 200));
  return joined(bytes.subarray(0, from), ...Array.from({ length: 1 + upTo(random, 4) }, () => part), bytes.subarray(from));
};

const putIn: Mutation = (bytes, random) => {
  const from = upTo(random, bytes.length);
  const marks = Array.from({ length: 1 + upTo(random, 6) }, () => meaningful[upTo(random, meaningful.length)] ?? new Uint8Array());
  return joined(bytes.subarray(0, from), ...marks, bytes.subarray(from));
};

const splice: Mutation = (bytes, random, other) =>
  joined(bytes.subarray(0, upTo(random, bytes.length)), other.subarray(upTo(random, other.length)));

const moveLines: Mutation = (bytes, random) => {
  const lines = linesOf(bytes);
  for (let count = 1 + upTo(random, 3); count > 0; count--) {
    const [a, b] = [upTo(random, lines.length), upTo(random, lines.length)];
    const kept = lines[a];
    lines[a] = lines[b] ?? new Uint8Array();
    lines[b] = kept ?? new Uint8Array();
  }
  return joined(...lines);
};

const loseALine: Mutation = (bytes, random) => {
  const lines = linesOf(bytes);
  lines.splice(upTo(random, lines.length), 1);
  return joined(...lines);
};

const mutations: readonly Mutation[] = [flipBits, loseAPart, cutOff, doubleAPart, putIn, splice, moveLines, loseALine];

/** One to three damages. `other`: a file to splice with. */
export function mutate(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let damaged = bytes;
  for (let count = 1 + upTo(random, 3); count > 0 && damaged.length > 0; count--)
    damaged = (mutations[upTo(random, mutations.length)] ?? flipBits)(damaged, random, other);
  return damaged;
}

/** With their line ends. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let end = bytes.indexOf(10, from); end >= 0; end = bytes.indexOf(10, from)) {
    lines.push(bytes.subarray(from, end + 1));
    from = end + 1;
  }
  lines.push(bytes.subarray(from));
  return lines;
}
