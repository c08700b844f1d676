/** What the command line says about letters and the other papers of a case. */

import { webLetters } from "./web-letters.ts";

export const cliLetter = {
  letter: {
    groups: webLetters.groups,
    /** Papers of one's own and the words for a channel. */
    others: "自己看的文件，和电话、聊天、邮件里说的话",
    about: { case: "整个案件", debt: "一笔债" },
    needs: (count: number) => `用到 ${count} 项事实`,
    written: (out: string) => `已写好 ${out}`,
  },
};
