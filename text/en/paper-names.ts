import type { paperNames as chinese } from "../zh-CN/paper-names.ts";

export const paperNames: typeof chinese = {
  bill: "bill or statement of account",
  contract: "loan contract",
  "credit-report": "credit report",
  messages: "record of messages",
  "contact-proof": "recordings or screenshots of a contact",
  "hardship-proof": "proof of the hardship",
  "income-proof": "proof of income",
};
