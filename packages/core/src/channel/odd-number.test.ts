import { describe, expect, it } from "vitest";
import { oddNumber } from "./odd-number.ts";

describe("a number written down for a lender", () => {
  it.each(["12000000000", "120 0000 0000", "120-0000-0000", "+86 12000000000", "0086-12000000000", "１２０００００００００"])(
    "looks like a private mobile: %s",
    (text) => expect(oddNumber(text)).toBe("mobile"),
  );
  it.each(["95000", "400-000-0000", "010-00000000", "(021) 0000 0000", "95000 转 2"])("looks like a line: %s", (text) =>
    expect(oddNumber(text)).toBeNull(),
  );
  it.each(["见合同", "12", "6222 0000 0000 0000"])("looks like no telephone number: %s", (text) =>
    expect(oddNumber(text)).toBe("not-a-number"),
  );
});
