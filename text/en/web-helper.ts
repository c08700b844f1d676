/** Somebody who helps: looks at a backup without changing it, and writes notes that go back signed. In English. */

import type { webHelper as chinese } from "../zh-CN/web-helper.ts";

export const webHelper: typeof chinese = {
  title: "Help somebody",
  lead: "Open the backup you were given. You can only read it: nothing in it can be changed, and nothing of it stays on this device once the page is closed. You can write notes and send them back as a file.",
  choose: "Choose their backup (.tanhao-backup)",
  passphrase: "The passphrase they told you",
  open: "Open to read",
  opening: "Opening; this takes some seconds …",
  plainInstead:
    "Were you given a .tanhao file? It is not encrypted, and it cannot be opened here just to read. Ask them to make a sealed backup in their settings and send that; the passphrase face to face or by phone.",
  look: "Look at the case",
  made: (day) => `This backup was made on ${day}; what changed since is not in it.`,
  withoutFiles: (count) => (count === 1 ? "1 attachment was left out." : `${count} attachments were left out.`),
  writeTitle: "Write a note",
  name: "Your name",
  nameHint: "They will see it. After the first note it cannot be changed.",
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
  saved: (name) => `Saved as ${name}. Send it to them, then phone them and read out the digits below.`,
  fingerprint: "Your fingerprint: ",
  fingerprintHint: "They see digits too when they open the file. If they are the same as yours, it is from you and unchanged.",
  leave: "Done, close this backup",
  leaveUnsaved: "Some notes are not saved. Close all the same?",
  halfTyped: "One note is half typed and not added yet.",
  leaveAnyway: "Close without saving",
  takeTitle: "A helper's notes",
  takeLead:
    "Open the file (.tanhao-notes) that a helper sent back after looking at your backup. First see who wrote it and whether it was changed, then decide whether to keep it.",
  chooseNotes: "Choose the file of notes (.tanhao-notes)",
  from: (name) => `From: ${name} (a name the writer typed)`,
  valid: "The signature is right: not a word has changed since it was signed.",
  compare: "To be sure it is that person, phone them and compare these digits:",
  otherCase: "Note: the writer seems to have looked at a backup of another case.",
  untilDay: (day) => `by ${day}`,
  take: "Keep in my records",
  leaveOut: "Do not keep",
  taken: (added, known) =>
    `${added === 1 ? "1 note" : `${added} notes`} kept${known > 0 ? `; ${known} already here` : ""}. A note about one debt is also on the page of that debt.`,
  notTaken: "Nothing was kept: the file does not fit the records here. Ask for a new file.",
  fromFuture: "One note has a date too far in the future, so nothing was kept. Ask the writer to set the clock right and save again.",
  noDebts: "No debt is noted in this backup yet.",
  onlyBorrowerTitle: "Only the borrower fills this in",
  onlyBorrower:
    "You are looking at somebody else's backup, so nothing can be filled in or changed here. Write what is missing or wrong as a note and send it to them; they enter it themselves.",
  listTitle: "What helpers say",
  by: (name) => `${name} (helper)`,
  refused: {
    "not-notes": () => "This is not a Tanhao notes file, so it was not opened. Their names end in .tanhao-notes.",
    "notes-too-new": () => "It was written by a newer version of Tanhao; it was not opened. Reload once while online.",
    "signature-wrong": () => "The signature is wrong: name, key or content changed after signing. Nothing was kept; ask for a new file.",
    "chain-broken": (at) => `Note ${at.sequence} was changed, dropped or moved after signing. Nothing was kept; ask for a new file.`,
    "note-foreign": (at) => `Entry ${at.line} is not a note, or not by the same person. Nothing was kept.`,
  },
};
