/** What the command line says about a sum of money found in a sentence. */

export const cliAmount = {
  amount: {
    summary: "一句话里的金额是多少（三千五、1.2w、八百来块）",
    detail:
      "读一句话，或者从标准输入每行读一句，找出第一个金额。大约、至少、不超过、两数之间都会说明；日期、期数、号码、百分数不算金额。没有写币种的按人民币元。",
    none: "没有听到金额。",
    unknown: (found: string) => `“${found}”：说了是钱，没有说多少，请问清。`,
    sum: (sum: string, currency: string) => (currency === "CNY" ? `${sum} 元` : `${sum} ${currency}`),
    exactly: (found: string, sum: string) => `“${found}” = ${sum}`,
    about: (found: string, sum: string) => `“${found}” = 大约或不止 ${sum}，不是准数，请问清。`,
    atMost: (found: string, sum: string) => `“${found}” = 最多 ${sum}，不是准数，请问清。`,
    between: (found: string, least: string, most: string) => `“${found}” = ${least} 到 ${most} 之间，不是准数，请问清。`,
  },
};
