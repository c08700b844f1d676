import type { webFirstWords as chinese } from "../zh-CN/web-first-words.ts";

export const webFirstWords: typeof chinese = {
  tomorrow: "Tomorrow at ten, the first sentence",
  today: "Today at ten, the first sentence",
  rightNow: "If you call right now, it is the same sentence.",
  on: (day, weekday) => `${weekday}, ${day}, at ten: the first sentence`,
  how: (debt) => `“${debt}”: call only the number in the app, in the contract or on the card, and read this out.`,
  onlyAsk: "Something about this debt is not clear yet, so you only ask, and ask for it in writing: admit nothing, name no day and no sum.",
  onlyThis: "Then listen to the answer, and note their staff number and the time. Agree to no sum your month cannot carry.",
  whole: "See the whole call sheet",
  practise: "Practise first",
};
