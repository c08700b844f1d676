import type { webStages as chinese } from "../zh-CN/web-stages.ts";

const counted = (count: number, one: string, many: string): string => (count === 0 ? "" : `${count} ${count === 1 ? one : many}`);
const listed = (parts: readonly string[], nothing: string): string => parts.filter((part) => part !== "").join(", ") || nothing;

export const webStages: typeof chinese = {
  title: "Where you are",
  lead: "No order is needed: open any of them first.",
  help: "Help",
  tour: "Show me around",
  names: {
    consequences: "What follows",
    materials: "Papers",
    channel: "Whom to reach",
    plan: "Plan and words",
    talk: "Talking",
    followUp: "Following up",
    settled: "Closing",
  },
  consequences: (known, own) =>
    known === 0
      ? "See what happens now"
      : known === own
        ? `The sum by contract is known for ${own === 1 ? "your debt" : `all ${own} debts`}`
        : `The sum by contract is known for ${known} of ${own}`,
  materials: (papers, payments) =>
    listed([counted(papers, "paper kept", "papers kept"), counted(payments, "payment noted", "payments noted")], "See what to get ready"),
  channel: (noted, reached) =>
    listed(
      [counted(noted, "way of contact noted", "ways of contact noted"), counted(reached, "debt talked about", "debts talked about")],
      "See whom to talk to, and how",
    ),
  plan: {
    nothing: "First see what a month leaves",
    "month-known": "Your month is known; the plans can be seen",
    "plan-chosen": "A plan is chosen",
  },
  talk: (talks, rehearsals) =>
    listed(
      [counted(talks, "contact noted", "contacts noted"), counted(rehearsals, "rehearsal", "rehearsals")],
      "Help with each sentence during a call",
    ),
  followUp: (words) => (words === 0 ? "See what comes next" : `${counted(words, "word", "words")} given by either side`),
  settled: (closed, all) => (closed === 0 ? "See what to get once a debt is paid" : `${closed} of ${all} closed`),
};
