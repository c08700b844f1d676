import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { aCreditAccount } from "@tanhao/core/materials/a-credit-account";
import type { CreditAccount } from "@tanhao/core/materials/credit-report";
import type { ProposedDebt } from "@tanhao/core/materials/propose-debts";
import { yuan } from "@tanhao/core/money";
import { expect, it } from "vitest";
import { aCaseToFill } from "./a-case-to-fill.ts";
import { creditEntriesIn, noteCreditEntries } from "./note-credit-entries.ts";

const same = (changes: Partial<CreditAccount>, match: ProposedDebt["match"] = { is: "same", debt: debtId("d1"), because: ["lender"] }) =>
  ({ account: aCreditAccount(changes), match }) as unknown as ProposedDebt; // nothing else is read
const file = { name: "报告.txt", bytes: new TextEncoder().encode("个人信用报告") };

it("the state of a known account is noted with its own day and the report as a file, once", async () => {
  const { ports, record } = await aCaseToFill();
  const given = { accounts: [same({ asOf: "2026-09", state: "overdue" })], reportDay: day("2026-10-08"), file };
  expect(await noteCreditEntries(given, await record(), ports)).toEqual({ ok: true, value: 1 });
  expect((await record()).creditEntries.map(({ payload }) => payload)).toEqual([
    { debt: "d1", on: "2026-09-30", state: "overdue", overdueFen: yuan("1000"), file: "报告.txt" },
  ]);
  expect((await record()).files).toMatchObject([{ name: "报告.txt", as: "credit-report" }]);
  expect(await noteCreditEntries(given, await record(), ports)).toEqual({ ok: true, value: 0 });
  expect((await record()).files).toHaveLength(1);
});

it("an account without a day has the report's; what is not sure to be a debt of the case, or badly read, is left", () => {
  const seen = (one: ProposedDebt) => creditEntriesIn([one], day("2026-10-08"), day("2026-11-24")).map(({ on, state }) => [on, state]);
  expect(seen(same({ asOf: null, state: "badDebt" }))).toEqual([["2026-10-08", "bad-debt"]]);
  expect(seen(same({ asOf: null, state: "frozen" }))).toEqual([]);
  expect(seen(same({}, { is: "new" }))).toEqual([]);
  expect(seen(same({ doubtful: ["overdueFen"] as unknown as CreditAccount["doubtful"] }))).toEqual([]);
});
