/** Help where it is near: the line for somebody who cannot go on, and the warning about people who take money for arranging things. In English. */

import type { webHelpNear as chinese } from "../zh-CN/web-help-near.ts";

export const webHelpNear: typeof chinese = {
  crisis: "When it is too much",
  crisisNumber: "12356",
  crisisCall: (number) => `Too much? Call ${number}`,
  crisisMore: "More help",
  agentTitle: "Somebody offers to arrange it for money?",
  agent:
    "Talking to a lender costs nothing and needs nobody in between. Money first, your SIM card or codes, a promised result: stop there.",
  agentMore: "How to tell, and what to do if you have paid",
};
