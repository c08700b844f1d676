import { expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { limitationBook } from "../law/a-law-book.ts";
import { rememberedLater } from "./debt-state.ts";
import { standDebtOn } from "./stand-on.ts";

/** Six instalments, from 10 April on; nothing of interest, so that each is 500.00. */
const loan = aDebt().lent("3000", "2026-03-10").at("0", 365).repaidBy("equal-principal", 6, "2026-04-10").overdueAt(null);

it.each([
  ["the first due day, as the account counts", loan, "2026-04-10", null],
  ["the day after it", loan, "2026-04-11", null],
  ["the fourth due day, with nothing noted as paid", loan, "2026-07-10", "2026-07-10"],
  ["the day after the fourth", loan, "2026-07-11", "2026-07-11"],
  ["the fourth due day, with three paid", loan.paying("1500", "2026-06-10"), "2026-07-10", null],
  ["the fourth due day, with one paid", loan.paying("500", "2026-04-10"), "2026-07-10", "2026-07-10"],
])("a memory of %s", (_, { debt }, remembered, said) => {
  const standing = standDebtOn({ ...debt, overdueSince: day(remembered) }, day("2026-11-25"), limitationBook, []);
  expect(rememberedLater(standing)).toBe(said);
});
