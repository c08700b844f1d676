/** What `tanhao next` says: what to do, the words given, what does not fit an agreement, and the calendar file. */

export const cliNext = {
  next: {
    summary: "接下来该做什么，哪天做；双方说过的话怎样了",
    icsOption: "把这些日子写成日历文件（标题不写机构和金额）",
    none: "现在没有待办的事。",
    alike: (count: number): string => `这一种另外还有 ${count} 处，日子更早；--json 列出全部`,
    folded: (count: number): string => `……另有 ${count} 件，先做上面的；--json 列出全部`,
    words: "双方说过的话",
    mine: "自己",
    theirs: "对方",
    sum: (yuan: string): string => `付${yuan}`,
    due: (day: string): string => `最晚${day}`,
    noDay: "没有说哪天",
    breaches: "和约定对不上的地方",
    agreed: (text: string): string => `约定：${text}`,
    seen: (text: string): string => `看到：${text}`,
    source: (file: string, line: number | null): string => (line === null ? `出处：${file}` : `出处：${file} 第 ${line} 行`),
    ask: (text: string): string => `可以这样问：${text}`,
    letter: (name: string, folder: string, debt: string): string =>
      `可以用的信：tanhao letter make ${name} ${folder} --debt ${debt} --out ${name}.pdf`,
    keep: (text: string): string => `留好：${text}`,
    dropped: "不做了的事",
    because: (text: string): string => `原因：${text}`,
    written: (path: string, count: number): string => `已写入 ${path}，共 ${count} 个日子。再次导入会更新，不会重复。`,
  },
};
