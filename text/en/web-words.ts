import type { webWords as chinese } from "../zh-CN/web-words.ts";

export const webWords: typeof chinese = {
  title: "What to say",
  for: (name) => `To “${name}”`,
  channel: "How",
  channels: { phone: "Phone", chat: "Chat", email: "E-mail", letter: "Letter" },
  neutralTitle: "Verify only, admit nothing",
  openTitle: "A proposal may be made",
  limitKnown: (yuan) => `The most you can pay in a month is ${yuan}; no figure below goes above it.`,
  limitUnknown: "There is no budget yet, so no sum is proposed below. Fill it in and come back: the proposal appears by itself.",
  fillHousehold: "Fill in the budget",
  missingTitle: "Some sentences are left out for want of",
  print: "Print",
  docx: "Download Word",
  text: "Download text",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "The browser does not allow copying. Press and hold the text to select it.",
  making: "Writing…",
  readFirst: "Read it first and put it into your own words.",
  annexes: "Enclosed",
  sendNote: "Tanhao sends nothing. Find the official channel in the app, the contract or on the card.",
  warningTitle: "Before you propose repayment or deferral",
  warningLead:
    "Asking for deferral, agreeing on instalments or paying a part counts in law as agreeing to pay: limitation starts anew that day, and if it had run out you may lose that defence. With an unverified creditor the money may go to the wrong person.",
  warningRead: "I have read it and decide for myself",
  warningDone: "You have read the note.",
};
