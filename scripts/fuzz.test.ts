import { readFiles } from "@tanhao/readers/read-file";
import { describe, expect, it } from "vitest";
import { attack, inputOf } from "./fuzz/attack.ts";
import { mutate, randomFrom } from "./fuzz/mutate.ts";
import { targets } from "./fuzz/targets.ts";

/** Two thousand inputs over all readers, the same ones each time; `npm run fuzz` gives a hundred thousand. */
const slice = Math.ceil(2_000 / targets.length);

describe("damaged files", () => {
  it.each(targets.map((target) => [target.name, target] as const))("%s: an answer to each, in time, no row lost", async (_, target) => {
    const count = target.weight === "text" ? slice : Math.ceil(slice / 10);
    expect(await attack(target, 1_000_000, 1_000_000 + count)).toEqual([]);
  });

  /** A failure of the PDF library that nobody waited for ended the program; the runner of these tests reports such a one. */
  it.each([342, 404])("statement in a PDF, input %i: read, with nothing left to fail behind it", async (seed) => {
    const target = targets.find(({ name }) => name === "statement in a PDF");
    expect(target && (await attack(target, seed, seed + 1))).toEqual([]);
  });

  it("are the same for the same number, and others for another", () => {
    const [target] = targets;
    if (target === undefined) throw new Error("nothing to attack");
    expect(inputOf(target, 7)).toEqual(inputOf(target, 7));
    expect(inputOf(target, 7)).not.toEqual(inputOf(target, 8));
  });

  it("differ from what they were made from", () => {
    const whole = new TextEncoder().encode("一二三\n四五六\n".repeat(20));
    const same = Array.from({ length: 100 }, (_, seed) => mutate(whole, randomFrom(seed), whole)).filter(
      (one) => Buffer.compare(one, whole) === 0,
    );
    expect(same.length).toBeLessThan(5);
  });
});

describe("undamaged files", () => {
  // A file no reader takes would let every damaged copy pass.
  it.each(targets.filter(({ name }) => !["table by a map", "case file"].includes(name)).map((target) => [target.name, target] as const))(
    "%s: each is read",
    async (_, { seeds }) => {
      for (const bytes of seeds) {
        const [outcome] = await readFiles({ name: "file", bytes, password: "000000" });
        expect(outcome?.reading).toMatchObject({ ok: true });
        expect(outcome?.reading.ok && outcome.reading.value.rows.imported).toBeGreaterThan(0);
      }
    },
  );
});

describe("the attack", () => {
  const reader = (read: (bytes: Uint8Array) => Promise<void>) => ({
    name: "r",
    weight: "text" as const,
    seeds: [new Uint8Array(50).fill(65)],
    read,
  });

  it("reports a reader that throws, with the number of the input", async () => {
    const wrecks = await attack(
      reader(async (bytes) => {
        if (bytes.length < 50) throw new Error("too short");
      }),
      0,
      50,
    );
    expect(wrecks.length).toBeGreaterThan(0);
    expect(wrecks.every(({ seed, what, target }) => target === "r" && seed < 50 && what.includes("too short"))).toBe(true);
  });

  it("reports nothing of a reader that answers", async () =>
    expect(
      await attack(
        reader(async () => undefined),
        0,
        50,
      ),
    ).toEqual([]));
});
