/** Documents of debts and cases in every form case.yaml knows, for properties. Days after the pay-out, ids that differ. */

import fc from "fast-check";
import { addDays, day } from "../day.ts";
import { fen, toYuan } from "../money.ts";
import { balanceParts } from "./balance.ts";
import { courtPaperKinds, hardshipReasons, incomeTypes, objectionGrounds, spendingKinds } from "./case-facts.ts";
import { arrangements, debtStatuses, lenderTypes, penaltyBases, repaymentMethods, setOffSteps } from "./debt.ts";
import { assetKinds, authorisationHolders } from "./month-facts.ts";
import { planObjectives } from "./plan-objective.ts";

const paidOut = day("2024-02-29");
const dayAfter = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(paidOut, days));
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((amountFen) => toYuan(fen(amountFen)));
const words = fc.constantFrom("青禾消费金融有限公司", "YG-2022-0510-18", "a b", "“引号” # : -", "0012");
const decimal = fc.tuple(fc.nat(99), fc.nat(9999)).map(([whole, part]) => `${whole}.${String(part).padStart(4, "0")}`);
const file = fc.constantFrom("files/alipay.csv", "files/合同 1.pdf");

const rate = fc.record({
  value: decimal,
  per: fc.constantFrom("year", "month", "day"),
  unit: fc.constantFrom("percent", "permille", "per-ten-thousand"),
  kind: fc.constantFrom("simple", "compound"),
});
const laterRates = fc
  .tuple(rate, fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { maxLength: 4 }), rate)
  .map(([first, starts, other]) => [first, ...starts.sort((a, b) => a - b).map((days) => ({ ...other, from: addDays(paidOut, days) }))]);

const fees = fc.array(fc.record({ name: words, yuan: amount, when: fc.oneof(fc.constantFrom("upfront", "each-period"), dayAfter) }), {
  maxLength: 3,
});
const overdue = fc.record(
  {
    graceDays: fc.nat(30),
    penalty: fc.oneof(fc.constant(null), fc.record({ multiplier: decimal }), fc.record({ rate })),
    base: fc.constantFrom(...penaltyBases),
    compound: fc.boolean(),
    defaultFee: fc.oneof(
      fc.constant(null),
      fc.record({ yuan: amount, each: fc.constantFrom("instalment", "once") }, { requiredKeys: ["yuan"] }),
      fc.record({ percent: decimal, of: fc.constant("overdue-principal"), each: fc.constantFrom("instalment", "once") }),
    ),
    setOff: fc.oneof(fc.constant(null), fc.shuffledSubarray([...setOffSteps], { minLength: 1 })),
  },
  { requiredKeys: ["penalty"] },
);

export const aDebtDocument = fc.record(
  {
    id: fc.constant("d1"),
    status: fc.constantFrom(...debtStatuses),
    kind: fc.constantFrom("loan", "card"),
    platform: words,
    lender: fc.record({ name: words, type: fc.constantFrom(...lenderTypes) }, { requiredKeys: [] }),
    contract: fc.record({ number: words, signed: dayAfter, file }, { requiredKeys: [] }),
    principal: fc.record({ stated: fc.constant("1000000.00"), received: amount, paidOut: fc.constant(paidOut) }, { requiredKeys: [] }),
    drawdowns: fc.array(fc.record({ day: dayAfter, yuan: amount }), { maxLength: 3 }),
    rate: fc.oneof(rate, laterRates),
    dayCount: fc.constantFrom(360, 365, "actual"),
    method: fc.constantFrom(...repaymentMethods),
    periods: fc.integer({ min: 1, max: 600 }),
    firstDue: dayAfter,
    fees,
    overdue,
    overdueSince: dayAfter,
    acceleration: fc.record({ declared: fc.oneof(fc.constant(null), dayAfter) }),
    payments: fc.array(
      fc.record(
        { day: dayAfter, yuan: amount, file, line: fc.integer({ min: 1, max: 9999 }), prepays: fc.boolean() },
        { requiredKeys: ["day", "yuan"] },
      ),
      { maxLength: 8 },
    ),
    claimed: fc.record(
      { on: dayAfter, total: amount, parts: fc.dictionary(fc.constantFrom(...balanceParts), amount) },
      { requiredKeys: ["on", "total"] },
    ),
    demands: fc.array(fc.record({ day: dayAfter, how: words }), { maxLength: 2 }),
    acknowledged: fc.array(fc.record({ day: dayAfter, how: words }), { maxLength: 2 }),
    suit: fc.record({ filed: dayAfter }),
    assigned: fc.record({ to: words, noticed: dayAfter }, { requiredKeys: ["to"] }),
    limits: fc.record(
      { minimum: amount, maxMonths: fc.integer({ min: 1, max: 600 }), refuses: fc.shuffledSubarray([...arrangements], { minLength: 1 }) },
      { requiredKeys: [] },
    ),
    recordObjection: fc.record({ reportOn: dayAfter, shows: words, should: words }),
  },
  { requiredKeys: ["id", "kind"] },
);

const month = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);

const movement = { name: words, account: fc.constantFrom("工资卡", "钱包"), day: fc.integer({ min: 1, max: 31 }), yuan: amount };
const held = fc.constantFrom(...authorisationHolders);
const debit = fc.oneof(
  fc.record({ ...movement, kind: fc.constantFrom(...spendingKinds), held }, { requiredKeys: ["name", "account", "day", "yuan", "kind"] }),
  fc.record({ ...movement, debt: fc.constant("d0"), held }, { requiredKeys: ["name", "account", "day", "yuan", "debt"] }),
);
const aMonth = fc.record(
  {
    accounts: fc
      .record({ tail: fc.constantFrom("1024", "007"), yuan: amount, on: dayAfter }, { requiredKeys: ["yuan", "on"] })
      .map((account) => [
        { name: "工资卡", ...account },
        { name: "钱包", ...account },
      ]),
    debits: fc.array(debit, { maxLength: 3 }),
    income: fc.array(fc.record(movement), { maxLength: 2 }),
  },
  { requiredKeys: ["accounts"] },
);
const asset = fc.record(
  { name: words, kind: fc.constantFrom(...assetKinds), yuan: amount, exempt: fc.boolean() },
  { requiredKeys: ["name", "kind", "yuan"] },
);

export const aCaseDocument = fc.record(
  {
    version: fc.constant(1),
    borrower: fc.record(
      {
        name: words,
        household: fc.integer({ min: 1, max: 30 }),
        dependants: fc.integer({ min: 0, max: 29 }),
        incomeType: fc.constantFrom(...incomeTypes),
        city: fc.constant("310000"),
      },
      { requiredKeys: [] },
    ),
    income: fc.uniqueArray(fc.record({ month, yuan: amount }), { maxLength: 6, selector: (entry) => entry.month }),
    spending: fc.array(fc.record({ name: words, yuan: amount, kind: fc.constantFrom(...spendingKinds) }), { maxLength: 4 }),
    livingFloor: fc.record({ yuanPerPerson: fc.oneof(fc.constant(null), amount), source: fc.oneof(fc.constant(null), words) }),
    hardship: fc.record({ reason: fc.constantFrom(...hardshipReasons), since: dayAfter }, { requiredKeys: ["reason"] }),
    urgent: fc.record(
      {
        courtPaper: fc.oneof(
          fc.constant(null),
          fc.record(
            {
              kind: fc.constantFrom(...courtPaperKinds),
              received: dayAfter,
              court: words,
              number: words,
              applicant: words,
              grounds: fc.shuffledSubarray([...objectionGrounds]),
            },
            { requiredKeys: ["kind", "received"] },
          ),
        ),
        paidAgent: fc.boolean(),
        inDanger: fc.boolean(),
        collectorsAtDoor: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    firm: fc.record({ yuan: amount }),
    planChosen: fc.constantFrom(...planObjectives),
    lumpSums: fc.array(fc.record({ yuan: amount, source: words, on: dayAfter }), { minLength: 1, maxLength: 2 }),
    ownChannels: fc.array(
      fc.record(
        { name: words, number: words, app: words, email: words, address: words, source: words, checked: dayAfter },
        { requiredKeys: ["name", "source", "checked"] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    month: aMonth,
    assets: fc.array(asset, { maxLength: 2 }),
    debts: fc
      .array(aDebtDocument, { minLength: 1, maxLength: 3 })
      .map((debts) => debts.map((debt, index) => ({ ...debt, id: `d${index}` }))),
    files: fc.array(fc.record({ path: file, as: fc.constantFrom("bill", "contract") }), { maxLength: 2 }),
  },
  { requiredKeys: ["version", "debts"] },
);
