/** What the command line says about an offer that is checked. */

export const cliAgreement = {
  agreement: {
    summary: "付钱之前核对对方给出的条件（从标准输入读 JSON）",
    detail:
      '标准输入是一条 JSON，没说的就不写：{ "creditor", "contract", "balance": { "fen", "on", "parts" }, "totalFen", "firstPayment", "instalments": { "fen", "months", "first" }, "payee": { "account", "name" }, "form", … }，金额以分为单位，全部的键见 docs/formats.md。逐条看十项内容和付款安全，和能承受的数、自己的方案、推算的欠款、法规库对照。还有没说清的、还不住的或者有诈骗迹象的，退出码为 1。',
    ask: "可以照着问的（一条一条发）",
    readBack: "逐条念一遍",
    said: "有",
    missing: "缺",
    notSaid: "没说",
    safety: "付钱之前要先安全",
    against: "和自己的数对照",
    law: "法规库怎么说",
    afterwards: "真的说定了以后",
  },
};
