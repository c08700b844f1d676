import type { webUndo as chinese } from "../zh-CN/web-undo.ts";

export const webUndo: typeof chinese = {
  undo: "Undo",
  undone: "Taken back; it is as it was before.",
  done: "Marked as done.",
  putOff: (day) => `Put off to ${day}.`,
  dropped: "Dropped, with the reason kept.",
  warningRead: "Prepared as you decided: the words may now speak of paying back.",
  because: "taken back right away",
};
