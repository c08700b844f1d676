/** Any value a sentence may be given, which says in it where it was put, whatever the sentence does with it. */

const chained: ReadonlySet<string> = new Set(["join", "slice", "trim", "replace", "replaceAll", "toLowerCase", "toUpperCase"]);
const listed: ReadonlySet<string> = new Set(["map", "filter", "flatMap", "split"]);
const answers = new Map<string, unknown>([
  ["length", 2],
  ["charAt", () => ""],
  ["includes", () => false],
  ["startsWith", () => false],
]);

export function aMarkedValue(name: string): unknown {
  const whole = (): unknown => aMarkedValue(name);
  return new Proxy(whole, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === "toString") return () => `⟦${name}⟧`;
      if (key === Symbol.iterator) return () => [aMarkedValue(name)].values();
      if (typeof key === "symbol") return undefined;
      if (answers.has(key)) return answers.get(key);
      if (chained.has(key)) return whole;
      if (listed.has(key)) return () => [aMarkedValue(name)];
      return aMarkedValue(`${name}.${key}`);
    },
  });
}
