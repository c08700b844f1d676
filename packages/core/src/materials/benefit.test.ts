import { describe, expect, it } from "vitest";
import { type Benefit, benefitsFor, sourceIn, sourceText } from "./benefit.ts";
import { type Proof, proofsFor } from "./proof.ts";

const text = { "zh-CN": "某", en: "some" };
const benefit = (id: string, rest: Partial<Benefit> = {}): Benefit => ({
  id,
  name: text,
  reasons: ["job-loss"],
  when: text,
  decides: text,
  needs: [text],
  ask: text,
  source: { title: "某条例", number: null, articles: null },
  confidence: "reproduced",
  checked: "2026-11-30",
  ...rest,
});

describe("help for a hardship", () => {
  it("is what names the reason", () => {
    const all = [benefit("wages"), benefit("disaster", { reasons: ["disaster"] })];
    expect(benefitsFor(all, "disaster").map(({ id }) => id)).toEqual(["disaster"]);
  });

  it("without a reason is what is open to any hardship", () =>
    expect(benefitsFor([benefit("wages"), benefit("any", { reasons: ["other"] })], undefined).map(({ id }) => id)).toEqual(["any"]));

  it.each(["single", "memory"] as const)("is not shown where it rests on %s", (confidence) =>
    expect(benefitsFor([benefit("wages", { confidence })], "job-loss")).toEqual([]),
  );
});

describe("where it was read", () => {
  const law = { title: "某条例", number: "某令第1号", articles: "2、3", remark: { "zh-CN": "2010年修订", en: "amended in 2010" } };

  it.each([
    ["zh-CN", "某条例 某令第1号 2、3（2010年修订）"],
    ["en", "某条例 某令第1号 2、3 (amended in 2010)"],
  ] as const)("is told with its remark in %s", (lang, said) => expect(sourceText(sourceIn(law, lang), lang)).toBe(said));

  it("is told in words where it is no law", () => {
    const pages = { title: { "zh-CN": "公开报道", en: "public reports" }, number: null, articles: null };
    expect(sourceText(sourceIn(pages, "en"), "en")).toBe("public reports");
    expect(sourceText(sourceIn(pages, "zh-CN"), "zh-CN")).toBe("公开报道");
  });
});

it("the papers of one reason stand before those of every reason", () => {
  const proof = (id: string, reasons: Proof["reasons"]): Proof => ({
    id,
    reasons,
    paper: text,
    issuer: text,
    substitute: text,
    cover: text,
    fresh: text,
  });
  const all = [proof("identity", ["illness", "job-loss", "other"]), proof("diagnosis", ["illness"]), proof("registration", ["job-loss"])];
  expect(proofsFor(all, "illness").map(({ id }) => id)).toEqual(["diagnosis", "identity"]);
});
