/** The page to rehearse on, in English. */

import type { webRehearsal as chinese } from "../zh-CN/web-rehearsal.ts";

export const webRehearsal: typeof chinese = {
  title: "Rehearsal",
  lead: "Before you call, talk it through with a simulated agent.",
  back: "What to say",
  open: "Rehearse with a simulated agent first",
  loading: "Getting what the rehearsal needs, about 0.4 MB, once only; later no network is needed…",
  invented:
    "The other side is simulated; the debt and the limit are invented. What you say stays on this device, is not kept, and is not recorded as a contact. The talk itself is in Chinese, as it would be.",
  ownDebt:
    "The person in the exercise accepts the debt and makes an offer. If your own debt is disputed, not verified yet, or may be past the limitation period, use only the words on that debt's page when you really talk.",
  roundLabel: "Round number",
  roundHint: "It fixes how much the other side may give. The same round and the same words end the same way.",
  roundWrong: "Enter a whole number from 1 to 999999.",
  letChoose: "Let it choose the other side",
  chooseSelf: "Or choose yourself:",
  roundWith: (round, agent) => `Round ${round}: ${agent}`,
  setting: (owed, limit) => `Invented case: the other side claims ${owed}; you can keep at most ${limit} a month.`,
  exercise: "This is an exercise; the other side is simulated.",
  log: "The rehearsed talk",
  who: { agent: "Them", borrower: "You" },
  chooseLine: "Choose a ready sentence instead of typing",
  yourTurn: "Your turn",
  typeLabel: "What you say",
  typeHint: "Type as you would speak",
  say: "Say",
  hint: "Hint",
  hintTitle: (move) => `You could now: ${move}`,
  sayThis: "Say this",
  pause: "Pause",
  pauseNote: "The exercise waits here for you.",
  goOn: "Go on",
  end: "End",
  crisisTitle: "The exercise stops here",
  lastWord: "Their last words:",
  outcomes: {
    agreement: {
      what: "Instalments agreed, within your limit",
      now: "When it is real, wait until it is in writing and checked before you pay the first one.",
    },
    partial: {
      what: "You won some time; instalments are not settled",
      now: "When it is real, note until which day, and bring your proposal again before then.",
    },
    callback: {
      what: "Nothing settled yet; they will answer",
      now: "When it is real, note who answers by which day and the case number, and ask when the day comes.",
    },
    refused: {
      what: "Refused this time",
      now: "A refusal is common and not the end. Another person, another time, or in writing.",
    },
    ended: { what: "The talk ended and you promised nothing", now: "Nothing promised, nothing lost. Come back when you are ready." },
    "scam-avoided": {
      what: "Your money and your codes stayed with you",
      now: "When it is real, hang up and call back yourself through the official number.",
    },
    harm: {
      what: "Something that harms you was promised or given away",
      now: "In an exercise a mistake costs nothing. See below which line it was, and try once more.",
    },
  },
  terms: (months, monthly) => `${months} instalments of ${monthly} each.`,
  practice: "What a real lender gives is its own decision; what counts is its answer in writing.",
  skills: { explain: "Explaining", sincerity: "Sincerity", proposal: "Proposal", calm: "Calm", record: "Record" },
  skill: (name, points, of) => `${name} ${points}/${of}`,
  points: (points, of) => `${points}/${of}`,
  nextTitle: "Next",
  nextWhy: (move, agent) => `Most worth practising again: “${move}”. The other side: ${agent}.`,
  next: "Next round",
  again: "Once more",
  otherAgent: "Another agent",
  wholeTalk: "The talk you had",
};
