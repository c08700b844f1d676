import type { webWays as chinese } from "../zh-CN/web-ways.ts";

export const webWays: typeof chinese = {
  addDebt: "Enter the first debt",
  fromFiles: "Start from files",
  today: "See today's one step",
  recordContact: "Note a contact",
};
