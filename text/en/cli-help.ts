/** The frame of `tanhao help`: what the groups of commands are for, and what an exit code means. In English. */

import type { cliHelp as chinese, cliOwnOptions as chineseOwn } from "../zh-CN/cli-help.ts";

export const cliHelp: typeof chinese = {
  title: "tanhao: a workbench for an overdue online loan. It works on this computer alone, sends nothing for you and promises no outcome.",
  usage: "Usage",
  usagePattern: "COMMAND [ARGUMENTS] [OPTIONS]",
  stages: {
    consequences: "1  Where you stand",
    materials: "2  Papers, income and spending",
    channel: "3  Whom to contact",
    proposal: "4  The plan and the words",
    talk: "5  While you talk",
    followup: "6  Afterwards",
    whole: "7  The whole case: keep, verify, lock, web app",
  },
  example: "Example",
  options: "Options",
  shared: "Options of every command",
  exit: "Exit code",
  exits: {
    done: "0  done",
    bad: "2  bad input: nothing on standard output; standard error says what is wrong and what to do",
    look: (what) => `1  ${what}`,
  },
  look: {
    plan: "no plan fits: the gap and the ways to go are named",
    agreement: "terms are missing or beyond what can be spared a month: do not pay yet",
    check: "something to change, or a danger to deal with first",
    verify: "the check failed: the first thing that does not fit is named",
  },
  lookAny: "something for you to deal with, for example no plan fits",
  badPart: "2  bad input; of several files those that can be read are listed all the same",
  more: "Usage, example and options of one command: tanhao help COMMAND, for example tanhao help plan",
};

/** Options that one command alone has. */
export const cliOwnOptions: typeof chineseOwn = {
  payday: "day of the month you are paid, 1 to 31",
  agent: "who is on the other side, such as cold, vague, refusing; without it the seed decides",
  seed: "a whole number; the same seed and the same lines give the same talk",
  script: "file with one sentence of yours a line",
  me: "which name in the conversation is you",
  promises: "record the promises in it as well; leave it out until you have checked them",
};
