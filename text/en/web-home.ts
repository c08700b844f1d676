import type { webHome as chinese } from "../zh-CN/web-home.ts";

export const webHome: typeof chinese = {
  title: "Where I stand",
  asOf: (day, weekday) => `${weekday}, ${day}`,
  emptyTitle: "Start with one debt",
  emptyLead:
    "No need to dig out the contract. Four things first: who, what kind of lender, how much they ask, overdue since when. One minute.",
  addFirst: "Enter the first debt",
  seeExample: "Look at an example",
  openFile: "Open a case file",
  nothingSent: "Everything stays on this device: nothing is uploaded or counted.",

  standTitle: "What I owe now",
  computed: "By contract and payments",
  claimed: "They claim",
  claimedOf: (claimed, all) => (claimed === all ? "" : ` (${claimed} debts)`),
  aboveContract: "Of it above the contract",
  belowContract: "Below the contract by",
  differenceNote: "The difference is what you can ask them to itemise; it does not mean you owe less.",
  perDay: (yuan) => `Each day adds about ${yuan}`,
  withoutBalance: (count) =>
    count === 1
      ? "1 more cannot be worked out yet: contract details are missing"
      : `${count} more cannot be worked out yet: contract details are missing`,
  onlyClaims: "No contract details yet; these are the sums they named.",
  noSumYet: "No sum yet: neither contract details nor what is claimed has been noted.",
  noneIsMine: "None is counted as owed by you. Clear them up one by one; until then pay nothing and admit nothing.",
  toPlan: "See the plans",
  partsLabel: "What the balance consists of",
  notCounted: (count) => `${count} not mine, paid or disputed: not counted`,

  todayTitle: "Today's one step",
  weekTitle: "This week",
  whatHappens: "What happens now",
  weekNothing: "Nothing falls due in the next seven days.",
  today: "today",
  tomorrow: "tomorrow",
  overdueBy: (days) => (days === 1 ? "1 day past" : `${days} days past`),
  inDays: (days) => `in ${days} days`,
  stepOpen: "Do it",
  stepTomorrow: "Tomorrow",
  stepDone: "Done",
  about: (day) => `The day is ${day}`,
  quoted: (words) => `“${words}”`,
  joinReasons: (reasons) =>
    reasons
      .filter((reason) => reason !== "")
      .map((reason) => (/[.?!]$/.test(reason) ? reason : `${reason}.`))
      .join(" "),
  otherSide: "the other side",
  dueByContract: (debt, yuan) => `“${debt}”: ${yuan} due by contract`,

  oneOfAlike: (name, place) => `${name} (no. ${place})`,
  debtsTitle: "Every debt",
  addDebt: "Add a debt",
  importPayments: "Import payments",
  noBalance: "contract details missing",
  claimedShort: (yuan) => `they say ${yuan}`,
  overdueSince: (day) => `overdue since ${day}`,
};
