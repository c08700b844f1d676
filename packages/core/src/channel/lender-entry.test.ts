import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { aDirectory, anOwnEntry } from "./a-directory.ts";
import { lenderEntryFor, ownChannelsFor } from "./lender-entry.ts";

const found = (names: { platform?: string; lender?: string }): string | undefined =>
  lenderEntryFor(
    aDirectory,
    aDebt().with({
      ...(names.platform === undefined ? {} : { platform: names.platform }),
      lender: { type: "unknown", ...(names.lender === undefined ? {} : { name: names.lender }) },
    }).debt,
  )?.names[0];

describe("the directory's entry for a debt", () => {
  it("is found by the app", () => expect(found({ platform: "青禾 分期", lender: "望溪银行" })).toBe("青禾分期"));
  it("is found by the lender, as its contract writes it", () => expect(found({ lender: "望溪银行股份有限公司" })).toBe("望溪银行"));
  it("is not found by a part of a name", () => {
    expect(found({ lender: "望溪银行杭州分行" })).toBeUndefined();
    expect(found({ platform: "青禾" })).toBeUndefined();
  });
  it("is nothing where the debt names nobody", () => expect(found({})).toBeUndefined());
});

describe("the person's own entries for a debt", () => {
  const debt = aDebt().with({ platform: "青禾分期", lender: { name: "望溪银行股份有限公司", type: "bank" } }).debt;
  const names = (...own: ReturnType<typeof anOwnEntry>[]) => ownChannelsFor(own, debt, aDirectory).map(({ source }) => source);

  it("are found by the app and by the lender, as the directory's are, and by no part of a name", () =>
    expect(
      names(
        anOwnEntry({ name: "青禾 分期", source: "a" }),
        anOwnEntry({ name: "望溪银行", source: "b" }),
        anOwnEntry({ name: "望溪", source: "c" }),
        anOwnEntry({ name: "渡川易借", source: "d" }),
      ),
    ).toEqual(["a", "b"]));

  it("stand with the one checked last first", () =>
    expect(names(anOwnEntry({ source: "old", checked: day("2025-01-01") }), anOwnEntry({ source: "new" }))).toEqual(["new", "old"]));
});
