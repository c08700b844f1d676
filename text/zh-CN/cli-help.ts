/** The frame of `tanhao help`: what the groups of commands are for, and what an exit code means. */

export const cliHelp = {
  title: "谈好 tanhao：网贷逾期后的还款协商工作台。只在本机计算，不联网，不替你发送任何东西，也不保证结果。",
  usage: "用法",
  usagePattern: "命令 [参数] [选项]",
  stages: {
    consequences: "一、了解后果",
    materials: "二、准备材料和收支",
    channel: "三、选择渠道",
    proposal: "四、方案和要说的话",
    talk: "五、谈的时候",
    followup: "六、谈完之后",
    whole: "七、整个案件：保存、核对、上锁、网页版",
  },
  example: "例子",
  options: "选项",
  shared: "每个命令都有的选项",
  exit: "退出码",
  exits: {
    done: "0  完成",
    bad: "2  输入有误：标准输出没有内容，标准错误写明错在哪里、怎么改",
    look: (what: string): string => `1  ${what}`,
  },
  look: {
    plan: "没有排得下的方案：写明缺口和可以走的路",
    agreement: "条件不齐，或者超出每月拿得出的钱，先不要付",
    check: "有要改的地方，或者有要先处理的危险",
    verify: "核对没有通过：写明第一处对不上的地方",
  } as Readonly<Record<string, string>>,
  lookAny: "有要你处理的情况，例如没有排得下的方案",
  badPart: "2  输入有误；给了几个文件、只有一部分读不出的，读得出的照样列出",
  more: "一个命令的用法、例子和选项：tanhao help 命令，例如 tanhao help plan",
};

/** Options that one command alone has. */
export const cliOwnOptions = {
  payday: "每月哪一天发工资，1 到 31",
  agent: "对方是谁，例如 cold、vague、refusing；不写由种子决定",
  seed: "种子，一个整数；同一个种子、同样的话，结果相同",
  script: "一行一句你要说的话的文件",
  me: "聊天记录里哪个名字是你",
  promises: "把里面的承诺一起记下；先不加，核对过再加",
};
