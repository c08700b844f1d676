/** What the command line says about the log of contacts, in English. */

import type { cliLog as chinese } from "../zh-CN/cli-log.ts";

export const cliLog: typeof chinese = {
  log: {
    none: "Nothing is recorded yet. Record the first contact with tanhao log add.",
    added: (id, missing) => `Recorded (${id}).${missing.length === 0 ? "" : ` Incomplete; ask next time: ${missing.join(", ")}.`}`,
    missing: (missing) => `missing: ${missing.join(", ")}`,
    takenBack: "(taken back)",
    addDetail:
      'Standard input is one JSON entry: { "at", "debt", "channel", "direction", "called", "with", "said", "heard", "asked", "offered", "commitments", "files", "note", "next" }; at and channel are required, the rest as far as it is known. Without heard it is heard from their own words. Files outside the case are copied into files (pictures, recordings, PDF, text; at most 50 MB each). Nothing is ever changed, only added.',
    listDetail: "Contacts in order of time, with the commitments made in them and every correction. --debt lists those of one debt.",
    heard: (names) => `heard: ${names.join(", ")}`,
    asked: (text) => `asked for: ${text}`,
    offered: (of) => `offered: ${[of.sum === null ? null : `CNY ${of.sum}`, of.day, of.condition].filter(Boolean).join(", ")}`,
    nextStep: (what, day) => `next: ${what}${day === null ? "" : ` (${day})`}`,
    files: (paths) => `files: ${paths.join(", ")}`,
    corrected: (at, because) => `corrected (${at}): ${because}`,
    before: "before the correction:",
    channel: {
      phone: "phone",
      chat: "online chat",
      sms: "text message",
      email: "e-mail",
      letter: "letter",
      branch: "branch",
      visit: "visit",
      complaint: "complaint",
      other: "other",
    },
    direction: { in: "from them", out: "to them" },
    reached: (who) => `reached: ${who}`,
    speaker: { A: "They:", B: "I:" },
    party: { borrower: "borrower", lender: "lender", agent: "agent", third: "third party" },
    staff: (number) => `staff ${number}`,
    commitment: (of) =>
      `Commitment: ${of.who}, ${of.what}${of.sum === null ? "" : `, ${of.sum} yuan`}${of.dueDay === null ? "" : `, by ${of.dueDay}`}`,
  },
  logImport: {
    summary: "record an exported conversation, one contact a day",
    detail:
      "Reads a conversation as txt, web page or mail: who said which line, on which day and at what time; one contact a day. Imported again it adds nothing; a day that has grown completes its entry. Lines of whom nobody can tell the side are left out: --me NAME says who is you (any other name is then the other side). Promises in it are only listed; add --promises to record them once you have checked them. Without --channel it is chat.",
    added: (days, known) =>
      `Recorded ${days} ${days === 1 ? "day" : "days"} of conversation${known === 0 ? "" : `; ${known} more were imported before`}.`,
    nothingNew: "Nothing new: this conversation was imported before.",
    day: (day, lines) => `${day}  ${lines} ${lines === 1 ? "line" : "lines"}`,
    grown: "(added to its entry)",
    proposed: "These look like promises and are not recorded yet; check them and run again with --promises, or record one with log add:",
    taken: "Promises recorded with it:",
    leftOut: (names) =>
      `It is not clear which side ${names.join(", ")} is on, so their words were not recorded. Say with --me NAME who is you.`,
    grownBecause: "the conversation went on",
    promisesBecause: "its promises, checked and recorded",
  },
};
