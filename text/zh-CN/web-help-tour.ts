/** The tour: nine screens, what each answers and the one thing to do there. */

export const webHelpTour = {
  name: "带我走一遍",
  preparing: "正在打开第一步……",
  at: (step: number, of: number): string => `第 ${step} 步，共 ${of} 步`,
  steps: {
    home: { title: "我的处境", answers: "一共多少、今天先做哪一件，都在这里。", now: "每次打开，只做“今天的一步”。" },
    debt: { title: "一笔债", answers: "对方说多少、按合同算多少、差在哪里。", now: "点一个数字，看它是怎么来的。" },
    path: { title: "现在会发生什么", answers: "不还会发生什么，有哪些日子不能错过。", now: "先看最近的那个日子。" },
    materials: { title: "材料", answers: "账单、合同、截图，在这台设备上读。", now: "先选一个还款账单试试，认出的每一项由你确认。" },
    household: { title: "每月收支", answers: "家里每月真正拿得出多少。", now: "填收入和必要的花销，其他的慢慢补。" },
    plan: { title: "还款方案", answers: "所有的债放在一起，怎么排才还得起。", now: "比一比几种排法，不急着选。" },
    channel: { title: "怎么联系", answers: "现在先打电话，还是聊天、写信。", now: "看排在第一的那个，和要准备的东西。" },
    words: { title: "要说的话", answers: "开口二十秒说什么，对方可能怎么答。", now: "读一遍，再去演练一次。通话时，也从这里打开帮手。" },
    contacts: { title: "沟通记录", answers: "谁在哪天说了什么、答应了什么。", now: "每次谈完，当场记一条。" },
  },
  now: (what: string): string => `这里先做：${what}`,
  next: "下一步",
  back: "上一步",
  done: "走完了",
  leave: "离开",
  toStep: "回到这一步的页面",
  onExample: "现在看的是示例，里面的人和机构都是虚构的。",
};
