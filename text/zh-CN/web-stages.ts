/** The map of the seven stages on the first screen of a case: what is done in each. */

export const webStages = {
  title: "走到哪一步",
  lead: "不用按顺序，哪一步都可以先打开看。",
  help: "帮助",
  tour: "带我走一遍",
  names: {
    consequences: "了解后果",
    materials: "准备材料",
    channel: "选择渠道",
    plan: "方案与表达",
    talk: "应对",
    followUp: "跟进",
    settled: "结清",
  },
  consequences: (known: number, own: number): string =>
    known === 0 ? "看看现在会发生什么" : known === own ? `${own} 笔都算出了按合同该欠多少` : `${own} 笔里算出了 ${known} 笔按合同该欠多少`,
  materials: (papers: number, payments: number): string => {
    const parts = [papers === 0 ? "" : `存下 ${papers} 份材料`, payments === 0 ? "" : `记下 ${payments} 笔还款`].filter(
      (part) => part !== "",
    );
    return parts.length === 0 ? "看看要准备什么" : parts.join("，");
  },
  channel: (noted: number, reached: number): string => {
    const parts = [noted === 0 ? "" : `记下 ${noted} 个联系方式`, reached === 0 ? "" : `${reached} 笔有过联系`].filter(
      (part) => part !== "",
    );
    return parts.length === 0 ? "看看找谁谈、怎么找" : parts.join("，");
  },
  plan: {
    nothing: "先看每月能拿出多少",
    "month-known": "每月收支填好了，可以看方案",
    "plan-chosen": "选好了方案",
  },
  talk: (talks: number, rehearsals: number): string => {
    const parts = [talks === 0 ? "" : `记下 ${talks} 次沟通`, rehearsals === 0 ? "" : `练过 ${rehearsals} 次`].filter(
      (part) => part !== "",
    );
    return parts.length === 0 ? "通话时一句一句帮你接" : parts.join("，");
  },
  followUp: (words: number): string => (words === 0 ? "看看接下来要做的事" : `记着 ${words} 件双方说定的事`),
  settled: (closed: number, all: number): string => (closed === 0 ? "看看还清以后要拿什么" : `${all} 笔里有 ${closed} 笔已经了结`),
};
