import type { webCaseHome as chinese } from "../zh-CN/web-case-home.ts";

export const webCaseHome: typeof chinese = {
  standTitle: "What I owe now",
  computed: (day) => `By contract and payments, to ${day}`,
  claimed: "They claim",
  claimedOf: (claimed, all) => (claimed === all ? "" : ` (${claimed} debts)`),
  aboveContract: "Of that, above the contract",
  belowContract: "Below the contract by",
  differenceNote: "The difference is what you can ask them to itemise; it does not mean you owe less.",
  perDay: (yuan) => `Each day adds about ${yuan}`,
  paymentsLacking: (debt) =>
    `“${debt}”: you noted it as overdue later than it works out, so payments seem to be lacking and the sum above is too high.`,
  toPayments: "Look, and add the payments",
  withoutBalance: (count) =>
    count === 1
      ? "1 more cannot be worked out yet: contract details are missing"
      : `${count} more cannot be worked out yet: contract details are missing`,
  onlyClaims: (day) => `This is what they say (noted ${day}); it has not been held against the contract.`,
  noSumYet: "No sum yet: contract details are missing, and what is claimed has not been noted.",
  noneIsMine: "None is counted as owed by you. Clear them up one by one; until then pay nothing and admit nothing.",
  toPlan: "See the plans",
  partsLabel: "What the balance consists of",
  notCounted: (count) => `${count} not cleared up, disputed, paid or not mine: not counted`,

  todayTitle: "Today's one step",
  weekTitle: "This week",
  whatHappens: "What happens now",
  weekMore: (count) => `${count} more under “Everything to do”.`,
  weekOlder: (count) => `${count} from longer ago: have a look`,
  weekNothing: "Nothing falls due in the next seven days.",
  today: "today",
  tomorrow: "tomorrow",
  overdueBy: (days) => (days === 1 ? "1 day past" : `${days} days past`),
  inDays: (days) => `in ${days} days`,
  stepOpen: "Do it",
  stepTomorrow: "Tomorrow",
  stepDone: "Done",
  stepLook: "Have a look",
  nextIs: (what, day) => `Next: ${what} (${day}).`,
  nothingNext: "To know what to expect, see what may happen next.",
  about: (day) => `This is about ${day}`,
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
  archived: "done and put away",
  claimedShort: (yuan) => `they say ${yuan}`,
  overdueSince: (day) => `overdue since ${day}`,

  stand: (mine, overdue, unclear) => {
    const debts = (count: number) => (count === 1 ? "1 debt" : `${count} debts`);
    const late = overdue === null ? "" : overdue === 0 ? ", none overdue" : `, ${overdue} overdue`;
    const own = mine === 0 ? "" : `${debts(mine)} counted as yours${late}`;
    const rest = unclear === 0 ? "" : `${debts(unclear)} still to clear up`;
    return `${[own, rest].filter((part) => part !== "").join("; ")}.`;
  },
  allActions: "Everything to do",
  allDays: "All days together",

  progressTitle: "So far",
  closed: "Closed",
  closedOf: (closed, all) => `${closed} of ${all}`,
  closedPicture: (closed, all) => `${closed} of ${all} debts closed`,
  avoided: "Penalties not added",
  avoidedNote:
    "Had none of the payments since the debt fell overdue been made, the contract would have added this much by today. Worked out from the contract, not from the lender's books; what an agreement waives is not in it: see the lender's written confirmation.",
  avoidedWithout: "Without the payments",
  avoidedWith: "With them",
  avoidedBars: "Penalty interest, compound interest and default fees added under the contract",
  kept: { mine: "You paid as agreed", theirs: "They kept their word" },
  times: (count) => (count === 1 ? "once" : `${count} times`),
  keptLine: (debt, due, what) => `${debt}: ${what}${due === "" ? "" : `, ${due}`}`,
  conversations: "Conversations",
  papers: "Papers kept",
  pieces: (count) => String(count),
  lastContact: "Last contact",
  daysAgo: (days) => (days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`),

  weekReady: "The week can be looked at",
  weekReadyLead: "What was done, what was agreed, how the balances changed, what comes. You can show it to whoever helps you.",
  openWeek: "See the week",
};
