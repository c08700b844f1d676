import type { webEmptyHome as chinese } from "../zh-CN/web-empty-home.ts";

export const webEmptyHome: typeof chinese = {
  emptyTitle: "Two ways to start",
  emptyLead: "A rough idea is enough: who asks, how much, overdue since when. No contract needed, one minute.",
  fromFiles: "Start from files",
  fromFilesLead: "Bills, contracts, the credit report, pictures of messages: choose what you have, and they are read for you.",
  addFirst: "Enter the first debt",
  seeExample: "Look at an example",
  showAround: "Show me around",
  haveBackup: "I have a backup",
  helpSomebody: "Help: look at a backup",
  nothingSent: "Everything stays on this device: nothing is uploaded or counted.",
};
