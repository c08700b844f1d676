/** What the command line says about the sentences the other side is likeliest to say. */

import type { cliLikely as chinese } from "../zh-CN/cli-likely.ts";

export const cliLikely: typeof chinese = {
  likely: {
    title: "What they are likeliest to say, and the answers",
    theySay: (says, name) => `They: "${says}" (${name})`,
    plain: (line) => `  Plain: ${line}`,
    warm: (line) => `  Warm: ${line}`,
    gloss: (gloss) => `    (meaning: ${gloss})`,
  },
};
