import type { progress as chinese } from "../zh-CN/progress.ts";

export const progress: typeof chinese = {
  nodes: {
    "progress.avoided": () =>
      "penalty interest, compound interest and default fees that were not added because something was paid, debt by debt",
    "progress.avoided-of": (v) => `${v["debt"]}: ${v["paid"]} paid since ${v["since"]}; what was not added is the difference of the two`,
    "progress.without": (v) => `had nothing been paid since ${v["since"]}, the contract would have added`,
    "progress.with": (v) => `with what was paid, the contract has added until ${v["day"]}`,
    "progress.charged": (v) => `of it ${v["part"]}`,
  },
};
