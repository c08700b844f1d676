/** What the command line says about words one means to say. The better sentences stand in talk/tone.yaml. */

import type { IssueKind, IssueName } from "@tanhao/core/talk/tone/tone-book";

export const cliCheck = {
  check: {
    summary: "说之前看一眼：火气、哀求、做不到的承诺、隐私、前后不一，给出换一种说法",
    detail:
      "标准输入每行一句你打算说的话（或者写在命令后面），只在本机看。坚定、有礼貌的话不会被挑。--limit 是每月最多拿得出的钱，单位是分；--case 和 --debt 一起写，就按案件的还款能力、说过的话和这笔债能说什么来看。时效可能已过、债权人没核实的，会提醒哪些话等于承认。话里有伤害自己的意思时，只给求助的办法，不谈债。有需要改的退出码为 1。看得有多准见 docs/tone.md。",
    quoted: (text: string) => `“${text}”`,
    fine: "没有需要改的。",
    stop: (meaning: string) => `先停一下。${meaning}`,
    now: (steps: string) => `现在：${steps}`,
    issue: (kind: string, why: string, quote: string) => `${kind}“${quote}”：${why}`,
    better: (line: string) => `可以改成：${line}`,
    gloss: (gloss: string) => `（意思是：${gloss}）`,
    kinds: {
      insult: "骂人",
      threat: "威胁",
      "hot-words": "火气",
      begging: "哀求",
      "over-promise": "做不到的承诺",
      contradiction: "前后不一",
      harmful: "对自己不利",
      "private-data": "隐私",
      limitation: "等于承认",
    } satisfies Record<IssueKind, string>,
    why: {
      insult: "会被录下来，谈的人也会换成更硬的。",
      threat: "会被当成证据，也可能违法。",
      publishing: "公开录音和对话可能侵权；留着投诉或打官司用。",
      hot: "解决不了事，对方会只记你的态度。",
      begging: "求情没有数字有用，讲清情况和做得到的数。",
      anything: "断了一次，下次就没人信；再借一笔只会更多。",
      "above-limit": "超过每月拿得出的钱，会断。",
      "nothing-left": "这个月已经没有能答应的钱。",
      "other-sum": "和之前答应的数不一样。",
      "other-reason": "和之前说的原因不一样，对方会核对。",
      "refuses-outright": "会被记成拒绝还款，谈的门就关了。",
      untrue: "假材料会让这件事从欠钱变成骗钱。",
      planned: "听起来像一开始就没打算还，可能被当成诈骗的线索。",
      consents: "同意了对方联系别人或加担保，很难收回。",
      "gives-up-rights": "放弃的权利要不回来。",
      "private-account": "付到个人账户的钱，可能不算还款，也可能是骗局。",
      codes: "给了验证码或密码，卡里的钱就可能没了。",
      numbers: "完整的号码不要在聊天和电话里给。",
      limitation: "时效可能已过，或对方没核实清楚，这样说可能等于重新承认这笔债。",
    } satisfies Record<IssueName, string>,
  },
};
