import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import type { Debt } from "../debt/debt.ts";
import type { LenderName } from "../debt/lender-name.ts";
import { debtId } from "../ids.ts";
import { yuan } from "../money.ts";
import { aCreditAccount } from "./a-credit-account.ts";
import type { CreditAccount, GuarantorLiability } from "./credit-report.ts";
import { proposeDebts } from "./propose-debts.ts";

const aGuarantee: GuarantorLiability = {
  file: "报告.txt",
  line: 9,
  page: null,
  day: day("2022-03-03"),
  lender: "某银行",
  product: null,
  forWhom: "person",
  liabilityFen: yuan("100000"),
  balanceFen: yuan("80000"),
  currency: "CNY",
  asOf: "2025-03",
  sentence: "",
};
const propose = (accounts: readonly CreditAccount[], debts: readonly Debt[] = [], lenders: readonly LenderName[] = []) =>
  proposeDebts({ edition: "brief", reportDay: null, accounts, guarantees: [aGuarantee], inquiries: [] }, debts, lenders);
const matchOf = (account: CreditAccount, debts: readonly Debt[], lenders: readonly LenderName[] = []) =>
  propose([account], debts, lenders).debts[0]?.match;

/** Of 青禾消费金融, 12,000 yuan paid out on 10 January 2025, signed on the 1st. */
const same = aDebt().lent("12000", "2025-01-10").debt;

describe("an open account becomes a proposal", () => {
  it("with what the report says and nothing else", () => {
    const [proposed] = propose([aCreditAccount()]).debts;
    expect(proposed).toEqual({
      account: aCreditAccount(),
      kind: "loan",
      lender: { name: "青禾消费金融有限公司", type: "consumer-finance" },
      principalFen: yuan("12000"),
      openedDay: "2025-01-10",
      match: { is: "new" },
    });
  });

  it.each([
    ["settled", aCreditAccount({ state: "settled", balanceFen: yuan("0"), overdueFen: yuan("0") }), "ended"],
    ["closed", aCreditAccount({ kind: "card", state: "closed" }), "ended"],
    ["transferred out", aCreditAccount({ state: "transferred" }), "transferred"],
    [
      "a card with nothing on it",
      aCreditAccount({ kind: "card", balanceFen: yuan("0"), overdueFen: null, state: "normal" }),
      "nothing-owed",
    ],
    ["a card never used", aCreditAccount({ kind: "card", balanceFen: null, overdueFen: null, state: "normal" }), "nothing-owed"],
  ])("%s is left out, and told", (_, account, because) => {
    const { debts, leftOut } = propose([account]);
    expect(debts).toEqual([]);
    expect(leftOut).toEqual([{ account, because }]);
  });

  it("a bad debt, and a loan whose balance is not told, are proposed", () =>
    expect(propose([aCreditAccount({ state: "badDebt" }), aCreditAccount({ balanceFen: null, overdueFen: null })]).debts).toHaveLength(2));

  it("the limit of a card or a line was never lent as a whole", () =>
    expect(
      propose([aCreditAccount({ kind: "card" }), aCreditAccount({ kind: "revolving" })]).debts.map(({ kind, principalFen }) => [
        kind,
        principalFen,
      ]),
    ).toEqual([
      ["card", null],
      ["loan", null],
    ]));

  it("dollars and debts of others stand apart", () => {
    const { debts, foreign, guarantees } = propose([aCreditAccount({ currency: "USD", kind: "card" })]);
    expect(debts).toEqual([]);
    expect(foreign).toHaveLength(1);
    expect(guarantees).toEqual([aGuarantee]);
  });
});

describe("is it a debt of the case already?", () => {
  it("the same: lender, day and sum agree", () =>
    expect(matchOf(aCreditAccount(), [same])).toEqual({ is: "same", debt: "d1", because: ["lender", "opened", "amount"] }));

  it("the day the contract was signed counts as well", () =>
    expect(matchOf(aCreditAccount({ openedDay: day("2025-01-01") }), [same])).toMatchObject({ is: "same" }));

  it("maybe: only the lender agrees, and nothing else is known", () => {
    const vague = aDebt().with({ contract: {} }).debt;
    expect(matchOf(aCreditAccount(), [vague])).toEqual({ is: "maybe", debts: [{ debt: "d1", because: ["lender"] }] });
  });

  it("maybe: lender and day agree, but the sum is another", () =>
    expect(matchOf(aCreditAccount({ limitFen: yuan("3000") }), [same])).toEqual({
      is: "maybe",
      debts: [{ debt: "d1", because: ["lender", "opened"] }],
    }));

  it("maybe: another lender, yet day and sum agree, as when a bank funded an app's loan", () =>
    expect(matchOf(aCreditAccount({ lender: "某互联网银行股份有限公司", lenderType: "bank" }), [same])).toEqual({
      is: "maybe",
      debts: [{ debt: "d1", because: ["opened", "amount"] }],
    }));

  it("maybe: the app's name is listed with the lender's", () => {
    const lenders: readonly LenderName[] = [
      { name: "青青借", also: ["青青小借"], companies: [{ name: "青禾消费金融有限公司", seen: "reported" }] },
    ];
    const byApp = aDebt().with({ platform: "青青小借", lender: { type: "unknown" }, contract: {} }).debt;
    expect(matchOf(aCreditAccount(), [byApp], lenders)).toEqual({ is: "maybe", debts: [{ debt: "d1", because: ["alias"] }] });
  });

  it.each([
    ["another lender and only the sum agrees", aCreditAccount({ lender: "某银行", openedDay: day("2024-05-05") })],
    ["day and sum both differ", aCreditAccount({ openedDay: day("2024-05-05"), limitFen: yuan("3000") })],
    ["a card is no loan", aCreditAccount({ kind: "card" })],
  ])("new: %s", (_, account) => expect(matchOf(account, [same])).toEqual({ is: "new" }));

  it("identical twins and one debt: each may be it, neither is for certain", () => {
    const { debts } = propose([aCreditAccount(), aCreditAccount({ line: 9 })], [same]);
    expect(debts.map(({ match }) => match.is)).toEqual(["maybe", "maybe"]);
  });

  it("one account and two debts alike: the person is asked which", () =>
    expect(matchOf(aCreditAccount(), [same, { ...same, id: debtId("d2") }])).toMatchObject({
      is: "maybe",
      debts: [{ debt: "d1" }, { debt: "d2" }],
    }));
});

it("a claim that was bought has no sum lent and no day of lending: it holds interest, and changed hands later", () => {
  const bought = aCreditAccount({ kind: "other", product: null, lender: "某某资产管理有限公司", lenderType: "assignee", dueDay: null });
  const leased = aCreditAccount({ kind: "other", product: "融资租赁业务", lender: "某某融资租赁有限公司", lenderType: "unknown" });
  expect(propose([bought, leased]).debts.map(({ principalFen, openedDay }) => [principalFen, openedDay])).toEqual([
    [null, null],
    [1_200_000, "2025-01-10"],
  ]);
});
