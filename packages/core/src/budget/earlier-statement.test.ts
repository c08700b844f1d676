import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { earlierStatement } from "./earlier-statement.ts";

const statement = (on: string) => ({ path: `files/statement-${on}.pdf`, as: "statement" });
const today = day("2026-11-24");

describe("the statement handed over before", () => {
  it("is the latest before today, wherever it stands in the list", () =>
    expect(earlierStatement([statement("2026-10-20"), statement("2026-11-02"), statement("2026-09-01")], today)).toEqual({
      day: "2026-11-02",
      index: 1,
    }));

  it.each([
    ["of today", [statement("2026-11-24")]],
    ["without a day in its name", [{ path: "files/statement.pdf", as: "statement" }]],
    ["with a day that is none", [statement("2026-02-30")]],
    ["that is another paper", [{ path: "files/2026-10-20.pdf", as: "contract" }]],
  ])("is none %s", (_, files) => expect(earlierStatement(files, today)).toBeNull());
});
