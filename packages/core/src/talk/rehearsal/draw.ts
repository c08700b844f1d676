/**
 * Chance that can be repeated: for a seed, a place in the talk and a purpose always the same number. There is no state to carry and no
 * clock; two talks with the same seed and the same lines are the same talk.
 */

import type { Span } from "./rehearsal-book.ts";

/** At least 0 and below 1. */
export function draw(seed: number, place: number, purpose: string): number {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35);
  for (let at = 0; at < purpose.length; at += 1) value = Math.imul(value ^ purpose.charCodeAt(at), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x7feb352d);
  value ^= value >>> 15;
  value = Math.imul(value, 0x846ca68b);
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number; `step` apart from the least. */
export function drawWithin(seed: number, place: number, purpose: string, { least, most }: Span, step = 1): number {
  const places = Math.floor((most - least) / step) + 1;
  return least + step * Math.floor(draw(seed, place, purpose) * places);
}

export const happens = (seed: number, place: number, purpose: string, outOfHundred: number): boolean =>
  draw(seed, place, purpose) * 100 < outOfHundred;

/** `null` where there is nothing to choose from. */
export const drawOne = <One>(seed: number, place: number, purpose: string, from: readonly One[]): One | null =>
  from[Math.floor(draw(seed, place, purpose) * from.length)] ?? null;
