import { describe, expect, it } from "vitest";
import { nearestWord } from "./facts-document-nearest.ts";

const keys = ["status", "principal", "periods", "payments", "platform", "rate", "firstDue", "graceDays", "overdue"];

describe("the word that was meant", () => {
  it.each([
    ["statsu", "status"],
    ["pricipal", "principal"],
    ["period", "periods"],
    ["first_due", "firstDue"],
    ["GraceDays", "graceDays"],
    ["rates", "rate"],
    ["overdu", "overdue"],
    ["pay", "payments"],
  ])("%s is %s", (written, meant) => expect(nearestWord(written, keys)).toBe(meant));

  it.each(["interest", "x", "", "colour"])("%s is none of them", (written) => expect(nearestWord(written, keys)).toBeNull());

  it("prefers the nearer of two", () => expect(nearestWord("bank", ["band", "bank"])).toBe("bank"));
});
