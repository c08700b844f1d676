import type { webEmptyHome as chinese } from "../zh-CN/web-empty-home.ts";

export const webEmptyHome: typeof chinese = {
  emptyTitle: "Two ways to start",
  emptyLead:
    "No need to dig out the contract. Four things first: who, what kind of lender, how much they ask, overdue since when. One minute.",
  fromFiles: "Start from files",
  fromFilesLead: "Bills, contracts, the credit report, pictures of messages: choose what you have, and they are read for you.",
  addFirst: "Enter the first debt",
  seeExample: "Look at an example",
  showAround: "Show me around",
  haveBackup: "I have a backup",
  openFile: "Open a case file",
  nothingSent: "Everything stays on this device: nothing is uploaded or counted.",
};
