import { day } from "@tanhao/core/day";
import { aCreditAccount } from "@tanhao/core/materials/a-credit-account";
import type { CreditAccount } from "@tanhao/core/materials/credit-report";
import { proposeDebts } from "@tanhao/core/materials/propose-debts";
import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "./a-case-to-fill.ts";
import { addReportedDebts } from "./add-reported-debts.ts";

const loan = aCreditAccount({ asOf: "2026-09" });
const card: CreditAccount = { ...loan, kind: "card", lender: "临江银行", lenderType: "bank", asOf: "2026-11", balanceFen: yuan("3000") };
const proposed = (...accounts: readonly CreditAccount[]) =>
  proposeDebts({ edition: "brief", reportDay: null, accounts, guarantees: [], inquiries: [] }, [], []).debts;
const file = { name: "报告.txt", bytes: new TextEncoder().encode("个人信用报告") };

describe("accounts of a credit report that were ticked", () => {
  it("become debts with what the report says; the balance is the lender's claim of that month's last day", async () => {
    const { ports, debtsOf, record } = await aCaseToFill();
    const added = await addReportedDebts({ ticked: proposed(loan, card), status: "mine", file }, ports);
    expect(added.ok && added.value.map(({ id }) => id)).toEqual(["d1", "d2"]);
    const [ofLoan, ofCard] = await debtsOf();
    expect(ofLoan).toMatchObject({
      kind: "loan",
      status: "mine",
      lender: { name: "青禾消费金融有限公司", type: "consumer-finance" },
      principal: { stated: yuan("12000"), paidOut: "2025-01-10" },
      claimed: { on: "2026-09-30", totalFen: yuan("7800") },
      rates: [],
    });
    // November is not over on the 24th, the day of the test.
    expect(ofCard).toMatchObject({ kind: "card", principal: {}, claimed: { on: "2026-11-24", totalFen: yuan("3000") } });
    expect((await record()).files).toMatchObject([{ name: "报告.txt", as: "credit-report" }]);
  });

  it("change nothing if one of them says what cannot be", async () => {
    const { ports, record } = await aCaseToFill();
    const ticked = proposed(loan, { ...loan, lender: "远山小贷", openedDay: day("2027-01-10"), balanceFen: null });
    const added = await addReportedDebts({ ticked, status: "mine", file }, ports);
    expect(added).toMatchObject({ ok: false, error: { kind: "debt-refused", failures: [{ kind: "day-in-future" }] } });
    expect(await record()).toMatchObject({ facts: null, files: [] });
  });
});
