/** The answers to the few questions, as the form holds them, and as the ranking wants them. What was not answered is not said. */

import type { SaidOfChannel } from "@tanhao/app/channel/channels-for-debt";
import type { Channel, Comfort, Complexity, Moment, Urgency } from "@tanhao/core/channel/channel";
import type { Goal } from "@tanhao/core/channel/channel-directory";
import type { LenderType } from "@tanhao/core/debt/debt";

export interface Answers {
  goal: Goal | "";
  urgency: Urgency | "";
  complexity: Complexity | "";
  comfort: Comfort | "";
  evidence: "yes" | "no" | "";
  tried: Channel[];
  lender: LenderType | "";
}

export const noAnswers: Answers = { goal: "", urgency: "", complexity: "", comfort: "", evidence: "", tried: [], lender: "" };

export const saidOf = ({ goal, urgency, complexity, comfort, evidence, tried, lender }: Answers, at: Moment): SaidOfChannel => ({
  at,
  evidence: evidence === "yes",
  tried: [...tried],
  ...(goal !== "" && { goal }),
  ...(urgency !== "" && { urgency }),
  ...(complexity !== "" && { complexity }),
  ...(comfort !== "" && { comfort }),
  ...(lender !== "" && { lender }),
});
