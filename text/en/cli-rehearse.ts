/** What the command line says about a rehearsal, in English. */

import type { cliRehearse as chinese } from "../zh-CN/cli-rehearse.ts";

export const cliRehearse: typeof chinese = {
  rehearse: {
    summary: "rehearse with a simulated agent, scored by your own words",
    detail:
      "One sentence a line; ? shows what could be said next, q ends it. --script reads lines from a file; they may also come from standard input. --agent chooses the other side: bank-card, consumer-finance, microloan, bot, cold, vague, refusing, pressing, partial, collector-over-line, fake-service, mediator; without it the seed decides. The same --seed and the same lines give the same talk. What may be granted is fixed beforehand: begging and threats get no more. Debt and limit are invented; all stays on this machine. With --case the points are recorded in that case; what was said is not kept.",
    prompt: "You: ",
    how: "One sentence a line. ? shows what could be said next, q ends it.",
    setting: ({ agent, about, owed, limit, seed }) =>
      `Rehearsal: ${agent} (seed ${seed}). ${about}\nInvented case: the other side claims ${owed} yuan; you can keep at most ${limit} yuan a month.`,
    agent: (text) => `Them: ${text}`,
    you: (text) => `You: ${text}`,
    hint: (name, line) => `Next: ${name}. You could say: ${line}`,
    outcome: (what) => `Outcome: ${what}`,
    outcomes: {
      agreement: "instalments agreed within your limit",
      partial: "time was given; instalments are still to be talked about",
      callback: "nothing settled; they will answer. Note the case number and the day",
      refused: "refused. Another person, another time, or in writing",
      ended: "the talk ended and nothing was promised",
      "scam-avoided": "the fraud got nothing",
      harm: "something harmful was promised or given away",
    },
    skills: { explain: "Explaining", sincerity: "Sincerity", proposal: "Proposal", calm: "Calm", record: "Record" },
    skill: (name, points, of) => `${name} ${points}/${of}`,
    quoted: (what, points, of, quote) => `  ${points}/${of} ${what} "${quote}"`,
    missing: (what, of) => `  0/${of} ${what}`,
    next: ({ name, agent, kind, seed }) => `Practise next: ${name}, with: ${agent}. tanhao rehearse --agent ${kind} --seed ${seed}`,
    again: (kind, seed) => `Once more: tanhao rehearse --agent ${kind} --seed ${seed}`,
    kept: "The points of this rehearsal are recorded in the case; what was said is not kept.",
    progressOf: (name, percents) => `  ${name}: ${percents.map((one) => `${one}%`).join(" → ")}`,
    practice: "This is practice. What a real lender gives is its own decision; what counts is its answer in writing.",
  },
};
