import type { webFirstWords as chinese } from "../zh-CN/web-first-words.ts";

export const webFirstWords: typeof chinese = {
  tomorrow: "Tomorrow at ten, the first sentence",
  today: "Today at ten, the first sentence",
  rightNow: "If you call right now, it is the same sentence.",
  on: (day, weekday) => `${weekday}, ${day}, at ten: the first sentence`,
  how: (debt) => `“${debt}”: call only the number in the app, in the contract or on the card, and read this out.`,
  onlyAsk: "Something about this debt is not clear yet, so you only ask, and ask for it in writing: admit nothing, name no day and no sum.",
  onlyThis: "Then listen to the answer, and note their staff number and the time. Agree to no sum your month cannot carry.",
  missed: (debt, day, count) =>
    count === 1
      ? `“${debt}”: the instalment of ${day} is past its day, and no payment is noted. If it was paid, note that first; then there is no call to make. If not, call only the number in the app, in the contract or on the card.`
      : `“${debt}”: ${count} instalments from ${day} on are past their day, and not all payments are noted. If they were paid, note that first; then there is no call to make. If not, call only the number in the app, in the contract or on the card.`,
  missedSay: (agreed, day, count, yuan) =>
    `Hello, on ${agreed} we agreed on an arrangement. ${count === 1 ? `The instalment of ${day} is ${yuan} yuan` : `The ${count} instalments from ${day} on come to ${yuan} yuan`}. Please look up first how much you have received. If some is missing, by which day can it be made up, with the later instalments left as agreed?`,
  missedOnly:
    "This time you only ask how to make up what is past its day, and propose nothing new. Listen to the answer, and note their staff number and the time. Agree to no sum your month cannot carry, and ask for the answer in writing.",
  missedLook: "Check the instalments, note a payment",
  missedReach: "How to reach them",
  whole: "See the whole call sheet",
  practise: "Practise first",
};
