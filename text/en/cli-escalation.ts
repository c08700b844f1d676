/** What the command line says about the next step with one debt, in English. */

import type { cliEscalation as chinese } from "../zh-CN/cli-escalation.ts";

export const cliEscalation: typeof chinese = {
  escalate: {
    summary: "the next step when talks lead nowhere: whom to ask, from which day, what is in hand and what is lacking",
    detail:
      "From the agent, a supervisor, another shift and a request in writing to the lender's complaint desk, the supervising body, mediation, court and legal advice: what was done, what is open now, what waits for which day, and what is not taken now and why. Complaint and supervising body are not listed for a mere no; conduct against a binding rule need not wait. While only words that verify may be used, only verifying, objecting and steps about conduct are listed.",
    head: (debt, on) => `${debt}: the next step when talks lead nowhere (${on})`,
    beside: "Beside it",
    how: (how) => `How: ${how}`,
    who: (who) => `Whom: ${who}`,
    clocks: (clocks) => `Time: ${clocks}`,
    letters: (letters) => `Can be prepared: ${letters}`,
    proof: (proof) => `What it leaves: ${proof}`,
    joined: (parts) => parts.join("; "),
  },
};
