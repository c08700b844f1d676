import { describe, expect, it } from "vitest";
import { aDebt } from "../debt/a-debt.ts";
import { aDirectory } from "./a-directory.ts";
import { lenderEntryFor } from "./lender-entry.ts";

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
