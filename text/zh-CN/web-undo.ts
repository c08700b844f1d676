/** Taking back what was just done. */

export const webUndo = {
  undo: "撤销",
  undone: "撤销了，和之前一样。",
  done: "记为做完了。",
  putOff: (day: string): string => `放到${day}。`,
  dropped: "这件不做了，原因记下了。",
  warningRead: "按你的决定准备：下面的话里可以提还款了。",
  /** Stands beside what was taken back, in the record. */
  because: "刚做完就撤销了",
};
