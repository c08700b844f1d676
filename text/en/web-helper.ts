/** Somebody who helps: looks at a backup without changing it, and writes notes that go back signed. In English. */

import type { webHelper as chinese } from "../zh-CN/web-helper.ts";

export const webHelper: typeof chinese = {
  title: "Help somebody",
  lead: "Open the backup you were given: to read, nothing can be changed, and nothing of it stays on this device once the page is closed. You can write notes and send them back as a file.",
  choose: "Choose their backup (.tanhao-backup)",
  passphrase: "The passphrase they told you",
  open: "Open to read",
  opening: "Opening; this takes some seconds …",
  look: "Look at the case",
  made: (day) => `This backup was made on ${day}; what changed since is not in it.`,
  withoutFiles: (count) => (count === 1 ? "1 attachment was left out." : `${count} attachments were left out.`),
  writeTitle: "Write a note",
  name: "Your name",
  nameHint: "They will see it. It stays as it is after the first note.",
  about: "About",
  whole: "The whole case",
  text: "What you want to say",
  textHint: "What to check, what to do first, how to say it.",
  until: "To be done by",
  add: "Add this note",
  nameMissing: "Write your name, so that they know who says it.",
  textMissing: "Nothing is written yet.",
  written: "Notes written",
  unsaved: (count) =>
    count === 1
      ? "1 note is not saved yet; it is gone when the page is closed."
      : `${count} notes are not saved yet; they are gone when the page is closed.`,
  save: "Sign and save as a file",
  saved: (name) => `Saved as ${name}. Send it, then telephone and read out the digits below.`,
  fingerprint: "Your fingerprint: ",
  fingerprintHint: "They see the same digits when they open the file. If both are alike, it is from you and unchanged.",
  leave: "Done, close this backup",
  leaveUnsaved: "There are unsaved notes. Close all the same?",
  takeTitle: "A helper's notes",
  takeLead:
    "A file (.tanhao-notes) from a helper who looked at your backup. See first who wrote it and whether it was changed, then decide whether to take it in.",
  chooseNotes: "Choose the file of notes (.tanhao-notes)",
  from: (name) => `From: ${name} (a name the writer typed)`,
  valid: "The signature holds: not a word has changed since.",
  compare: "Whether it is that person, ask by telephone and compare these digits:",
  otherCase: "Note: the writer seems to have looked at a backup of another case.",
  untilDay: (day) => `by ${day}`,
  take: "Take into the records",
  leaveOut: "Leave it",
  taken: (added, known) => `Taken in: ${added}${known > 0 ? `; ${known} were here already` : ""}.`,
  notTaken: "Nothing was taken in: it does not fit the records that are here. Ask for a new file.",
  fromFuture: "One note is dated too far ahead of now; nothing was taken in. Ask the writer to set the clock right and save again.",
  listTitle: "What helpers say",
  by: (name) => `${name} (helper)`,
  refused: {
    "not-notes": () => "This is no file of notes of Tanhao; it was not opened.",
    "notes-too-new": () => "It was written by a newer version of Tanhao; it was not opened. Reload once while online.",
    "signature-wrong": () =>
      "The signature does not fit: name, key or content changed after signing. Nothing was taken in; ask for a new file.",
    "chain-broken": (at) => `Note ${at.sequence} was changed, dropped or moved after signing. Nothing was taken in; ask for a new file.`,
    "note-foreign": (at) => `Entry ${at.line} is no note, or not by the same person. Nothing was taken in.`,
  },
};
