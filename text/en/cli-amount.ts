/** What the command line says about a sum of money found in a sentence, in English. */

import type { cliAmount as chinese } from "../zh-CN/cli-amount.ts";

export const cliAmount: typeof chinese = {
  amount: {
    summary: "the sum of money in a Chinese sentence (三千五, 1.2w, 八百来块)",
    detail:
      "Reads a sentence, or one a line from standard input, and finds the first sum of money. About, at least, at most and between are said; days, counts, numbers to call and percentages are no sums. Without a currency it is yuan.",
    none: "no sum of money",
    unknown: (found) => `"${found}": money is spoken of, but not how much; ask.`,
    sum: (sum, currency) => `${currency} ${sum}`,
    exactly: (found, sum) => `"${found}" = ${sum}`,
    about: (found, sum) => `"${found}" = about ${sum}, or somewhat more; no exact figure, ask.`,
    atMost: (found, sum) => `"${found}" = at most ${sum}; no exact figure, ask.`,
    between: (found, least, most) => `"${found}" = between ${least} and ${most}; no exact figure, ask.`,
  },
};
