/** Which channel to use, in English. */

import type { channel as chinese } from "../zh-CN/channel.ts";

export const channel: typeof chinese = {
  head: (debt, at) => `${debt}: which channel first, ${at}`,
  goal: (goal) => `What for: ${goal}`,
  goals: {
    arrange: "talk about an arrangement",
    itemise: "get the items and the contract",
    charges: "have charges checked",
    conduct: "report how collectors behave",
    "no-answer": "no answer from the other side",
    "credit-record": "a doubt about the credit record",
    court: "a paper from a court",
    verify: "find out who they are and on what ground they ask",
  },
  names: {
    phone: "phone",
    chat: "official online chat",
    email: "e-mail",
    letter: "letter",
    branch: "branch counter",
    "complaint-line": "the institution's complaint line",
    regulator: "supervisor",
    mediation: "mediation",
    "court-help": "court and legal advice",
  },
  privateChat: "chat",
  goodFor: {
    phone: "questions can be cleared at once, one after the other",
    chat: "leaves text and takes papers",
    email: "everything in one place, with papers",
    letter: "everything in one place, with proof of sending and receipt",
    branch: "identity and papers are checked in person, with a stamped receipt",
    "complaint-line": "the institution has to register it, give a number and answer",
    regulator: "what the institution did not answer can be passed on by who supervises it",
    mediation: "somebody stands between; what is agreed may be confirmed by a court",
    "court-help": "checks case number and deadline and says what is next",
  },
  why: {
    quick: "can be reached today",
    "leaves-trail": "leaves proof",
    "in-writing": "no need to speak",
    "by-voice": "no need to write",
    "holds-full-file": "holds a matter with many points",
    "short-question": "one question, a few words are enough",
    "next-step": "the steps before were tried, this one is next",
    "no-wait": "how they collect, as recorded, may break the rules: no need to wait for the institution's answer",
  },
  against: {
    slow: "slow",
    "no-trail": "leaves no proof in your hands",
    "has-to-speak": "you have to speak",
    "has-to-write": "you have to write",
    "too-short": "does not hold much at once",
    "tried-before": "tried already",
  },
  joined: (reasons) => reasons.join("; "),
  reasons: (why) => `Why: ${why}`,
  less: (against) => `Against: ${against}`,
  how: (how) => `How: ${how}`,
  prepare: (things) => `Prepare: ${things}`,
  wait: (wait) => `How long: ${wait}`,
  proof: (proof) => `What it leaves: ${proof}`,
  caution: (caution) => `Careful: ${caution}`,
  when: {
    now: "can be used now",
    unsure: "the holidays of that year are not known: ask first whether it is open",
    closed: (opens) => (opens === null ? "not now: outside the usual hours" : `not now: usually somebody is there from ${opens}`),
    "not-yet": {
      contact: "not its turn yet: contact the other side directly first",
      complaint: "not its turn yet: complain to the institution first and wait for its answer",
    },
    answer: (until) =>
      `not its turn yet: you complained to the institution, and it may answer until ${until}. Wait for the answer; if there is none by then, this is next. If it told you that it takes longer, wait until the day it named`,
  },
  reach: {
    call: (number) => `call ${number} (check it in the app, the contract or on the card)`,
    callAfterCheck: (number) => `checked long ago, check first: ${number} (in the app, the contract or on the card)`,
    callOwn: (number, own) => `call ${number} (${own}; check it in the app, the contract or on the card)`,
    callOwnAfterCheck: (number, own) => `checked long ago, check first: ${number} (${own}; in the app, the contract or on the card)`,
    own: (source, checked) => `your own entry, ${source}, ${checked}`,
    ownWay: (way, own) => `${way} (${own})`,
    ownWayAfterCheck: (way, own) => `${way} (${own}; long ago, check first)`,
    findNumber: (app) =>
      app === null
        ? "the number stands on the contract's last page, in the official app or on the card"
        : `the number stands in the official app “${app}”, on the contract's last page or on the card`,
    privatePhone: "the number you usually reach them at",
    privateChat: "the chat you usually use, in writing",
    privateLetter: "to the address in the note or contract, by a courier that records receipt",
    chat: (app) =>
      app === null
        ? "online chat in the official app or on the official site; ask for a human first"
        : `online chat in the official app “${app}”; ask for a human first`,
    email: "the address named in the contract or on the official site; where there is none, write a letter or use the chat",
    emailTo: (email) => `to ${email}`,
    letter: "to the address in the contract, by a courier that records receipt",
    letterTo: (address) => `to ${address}`,
    courier: "by a courier that records receipt",
    branch: "with your identity card to the branch that issued or lent; ask first which desk handles it",
    complaint: (app) =>
      app === null
        ? "the complaint route named in the contract or the official app; say that it is a complaint and ask for its number"
        : `the complaint route named in the official app “${app}” or the contract; say that it is a complaint and ask for its number`,
    body: (name, how) => `${name}: ${how}`,
  },
  preparation: {
    "neutral-words": "the words that verify (tanhao prepare): who are you, prove it, itemise, in writing",
    words: "the words (tanhao prepare)",
    "contract-number": "contract number, your name, the last four digits of your identity number",
    "firm-sum": "one sum a month that you can really pay (tanhao plan)",
    "hardship-proof": "proof of the hardship, with everything else covered",
    "numbered-requests": "requests with numbers, one matter each",
    copies: "copies; the originals stay with you",
    timeline: "one page of facts: which day, who, what was said",
  },
  waits: {
    "same-day": "an answer when somebody is reached; if you have to wait, ask until which day",
    "no-set-time": "no set time; say by which day you hope for an answer",
    "locally-set": "each place and body sets its own; ask when you hand it in",
    "as-the-paper-says": "the deadline of the paper and what the court answers count",
  },
  clock: (title, days) => `${title}: ${days} days`,
  workingClock: (title, days) => `${title}: ${days} working days`,
  proofs: {
    phone: "your own note of time, staff number and words; you may ask them to keep the recording",
    chat: "screenshots with the time",
    email: "the sent mail with its papers",
    letter: "a copy of the letter and the record of receipt",
    branch: "a stamped receipt",
    "complaint-line": "the complaint's number and the written answer",
    regulator: "the case number and the notice of forwarding",
    mediation: "the receipt of the application; if it works, the agreement",
    "court-help": "your own note of case number, who handles it and when they answered",
  },
  cautions: {
    "neutral-only": "only words that verify: admit nothing, agree to nothing, ask for no delay",
    "check-number": "check the number in the app, the contract or on the card",
    "check-number-first": "the number was checked long ago: look in the app, the contract or on the card first",
    "check-public-number-first": "the number was checked long ago: look on the body's official site first",
    "mobile-number":
      "what you entered looks like a private mobile: institutions hardly use one, and whoever asks you to add a private account or to pay a person is most likely a swindler; check it in the official app first",
    "odd-number":
      "what you entered does not look like a telephone number: look it up in the app, the contract or on the card; never enter a card or identity number here",
    "caller-number-no-proof": "the number a caller shows proves nothing; give codes and passwords to nobody",
    "official-window": "stay in the official window; add nobody's private account",
    "no-guessed-address": "the address is in the contract; do not guess it",
    "not-for-cutting-debt": "a complaint is about service and collectors' conduct, not a tool to make a sum smaller",
    "forwards-only": "the supervisor forwards; it does not decide the sum",
    "answer-first":
      "the day of your complaint to the institution is not recorded: make sure its time to answer is over, or that it has answered",
    "both-must-agree": "both sides have to agree; if it fails nothing else is lost",
    "deadline-runs": "the deadline runs on; a call does not replace a written answer",
    "say-true": "write what is true and say only what you can show",
  },
  person: (why) => `See a person first: ${why}`,
  persons: {
    danger: "you said that you are not safe or cannot bear it: call first, the debt can wait",
    threat: "somebody came to the door or threatened harm: where there are threats or violence, the police first",
    fraud: "you paid an agent or handed over cards or codes: stop the loss first",
    court: "a court is involved: check case number and deadline first, then ask a lawyer",
    knot: "many things are tangled: take free legal advice once before you talk",
  },
  neutral: (because) => `Only channels with words that verify are listed, because: ${because.join("; ")}.`,
  lenderUnknown:
    "The kind of lender is not known, so no supervisor is listed: look up the lender in the contract and write lender.type into case.yaml.",
  lenderSeen: (name, basis) =>
    basis === "reported"
      ? `As reported, the lender may be ${name}; the contract decides.`
      : `By its name, the lender may be ${name}; the contract decides.`,
  none: "There is no channel to list for this; 12348 gives free advice.",
};
