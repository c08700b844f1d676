/** Both languages have the same sentences, and each says the same values as its twin: nothing is lost in one of them. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aMarkedValue } from "./a-marked-value.ts";

type Sentence = (...values: unknown[]) => unknown;
type Pair = readonly [path: string, zh: unknown, en: unknown];

/** The values a sentence says; `null` where it needs a true one, such as a number to count with. */
function valuesSaid(sentence: Sentence, count: number): readonly string[] | null {
  try {
    const said = String(sentence(...Array.from({ length: count }, (_, place) => aMarkedValue(String(place)))));
    return /undefined|NaN|\[object/.test(said) ? null : [...new Set(said.match(/⟦[^⟧]*⟧/g))].sort();
  } catch {
    return null;
  }
}

function pairsOf(zh: unknown, en: unknown, path: string): Pair[] {
  if (typeof zh === "function" && typeof en === "function") {
    const count = Math.max(zh.length, en.length);
    const [ofChinese, ofEnglish] = [valuesSaid(zh as Sentence, count), valuesSaid(en as Sentence, count)];
    return ofChinese === null || ofEnglish === null ? [] : [[path, ofChinese, ofEnglish]];
  }
  if (typeof zh !== "object" || zh === null || typeof en !== "object" || en === null) return [[path, typeof zh, typeof en]];
  const twins = new Map<string, unknown>(Object.entries(en));
  return [
    [path, Object.keys(zh).sort(), [...twins.keys()].sort()],
    ...Object.entries(zh).flatMap(([key, one]) => pairsOf(one, twins.get(key), `${path}.${key}`)),
  ];
}

/** A name looked up by the value itself, which a marked one does not find. */
const lookUps = ["materials.materials.values.span"];

it("says in English what it says in Chinese", async () => {
  const files = readdirSync(join(import.meta.dirname, "zh-CN")).map((file) => file.replace(/\.ts$/, ""));
  const pairs: Pair[] = [];
  for (const file of files) {
    const [zh, en]: [object, object] = [await import(`./zh-CN/${file}.ts`), await import(`./en/${file}.ts`)];
    pairs.push(...pairsOf({ ...zh }, { ...en }, file).filter(([path]) => !lookUps.includes(path)));
  }
  expect(pairs.filter(([, zh]) => Array.isArray(zh)).length).toBeGreaterThan(1500);
  for (const [path, zh, en] of pairs) expect([path, en]).toEqual([path, zh]);
}, 120_000); // every text is loaded, which takes long on a busy machine
