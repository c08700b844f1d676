/** Making a sealed backup and restoring one, in English. */

import type { webBackup as chinese } from "../zh-CN/web-backup.ts";

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const whole = (debts: number, entries: number): string => `${counted(debts, "debt", "debts")}, ${counted(entries, "record", "records")}`;

export const webBackup: typeof chinese = {
  cardTitle: "Sealed backup",
  cardLead: "Everything in one sealed file that only its passphrase opens. With it, a new phone or a lost one is no loss.",
  make: "Make a sealed backup",
  open: "I have a backup",
  title: "Make a sealed backup",
  lead: "Debts, records and attachments go into one file, sealed with a passphrase. Tanhao on a computer opens it too.",
  last: (day) => `The last backup on this device: ${day}.`,
  never: "No backup has been made on this device yet.",
  contents: (debts, entries, files, size) =>
    files === 0
      ? `It will hold ${whole(debts, entries)} and no attachments.`
      : `It will hold ${whole(debts, entries)} and ${counted(files, "attachment", "attachments")} (${size}).`,
  withoutFiles: "Leave attachments out",
  withoutFilesHint: "For a helper, for example. The records stay whole, and the backup names what is left out.",
  passphrase: "A passphrase for the backup",
  passphraseHint: "At least 8 characters, four unrelated words for example. It may differ from the one that opens Tanhao.",
  again: "Type it once more",
  forget:
    "Without the passphrase it cannot be opened; there is no second way, and nobody can help. Write it down and keep it apart from the backup.",
  understood: "I know: if I forget the passphrase, this backup is of no use",
  tooShort: "Too short: at least 8 characters.",
  differ: "The two are not the same. Type it once more.",
  making: "Sealing. Do not close this page …",
  stretching: "Making the key out of the passphrase; this takes some seconds …",
  stop: "Stop",
  stopped: "Stopped; no file was saved.",
  made: (name, size) => `Saved as ${name} (${size}). Put it somewhere off this device: a computer, a memory stick.`,
  notMade: (sentence) => `No backup was saved. ${sentence}`,
  originalGone: (path) => `The attachment ${path} is no longer on this device. Attach it again, or leave attachments out.`,
  moved: (path) => `${path} changed meanwhile. Make the backup again.`,
  nothing: "There is nothing here yet, so nothing to back up. Come back after the first debt.",
  otherCase: "You are looking at somebody else's backup. Close it first; then you can save, open or erase your own records here.",
  restoreTitle: "Open my backup",
  restoreLead:
    "The whole file is read and checked first, and only then put on this device. With a wrong passphrase or a damaged file nothing here changes.",
  choose: "Choose the backup (.tanhao-backup)",
  chosen: (name, size) => `${name} (${size})`,
  itsPassphrase: "The passphrase of this backup",
  check: "Open and check",
  checking: "Checking. Do not close this page …",
  sound: (day, debts, entries, files) =>
    `Checked, and all of it is right: made on ${day}, ${whole(debts, entries)}, ${counted(files, "attachment", "attachments")}.`,
  leftOut: (count) => `${counted(count, "attachment was", "attachments were")} left out when it was made.`,
  changed: (count) =>
    `${counted(count, "attachment is", "attachments are")} not as recorded and will be put in as on the day of the backup; the recorded ones are not in it.`,
  replaceTitle: "There is something here already",
  replaceLead: "Putting this backup in its place deletes everything now on this device. To keep that, back it up first.",
  replaceLock: "The passphrase that opens Tanhao goes too; set it again in the settings afterwards.",
  backUpFirst: "Back up what is here",
  replace: "Put this backup in its place",
  putting: "Putting it in. Do not close this page …",
  put: (debts, entries) => `All is back: ${whole(debts, entries)}.`,
  noRoom: (needed) => `There is no room for this backup on this device (it needs ${needed}); nothing was replaced. Make room first.`,
  plainInstead: "A .tanhao file is not encrypted; open it in the settings.",
  helping: "Is it somebody else's backup you want to look at?",
  helpingLink: "Open it to read only",
  refused: {
    "not-a-backup": () => "This is not a sealed backup of Tanhao, so it was not opened. Their names end in .tanhao-backup.",
    "backup-version": () => "It was written by a newer version of Tanhao; it was not opened. Reload once while online.",
    "backup-cut-off": () => "The file is incomplete, as if a download or copy had stopped; it was not opened. Transfer it again.",
    "backup-changed": () => "The file is damaged or was changed; it was not opened. Use another backup.",
    "backup-unsound": () => "It holds something that belongs in no backup; it was not opened. Make sure that Tanhao made it.",
    "passphrase-wrong": () =>
      "The passphrase is wrong, or the start of the file is damaged; it was not opened. Try again: wrong tries never harm it.",
    "key-box-damaged": () => "The part that holds the key is damaged; it was not opened. Use another backup.",
    "key-box-too-new": () => "It was written by a newer version of Tanhao; it was not opened. Reload once while online.",
    "stretch-refused": () => "It asks for an impossible amount of memory; it was not opened. Make sure that Tanhao made it.",
    "facts-refused": () => "What it says about the debts cannot be read; it was not opened. Use another backup.",
    "entry-refused": () => "One of its records cannot be read; it was not opened. Use another backup.",
    "journal-refused": () => "Its records do not follow on one another; it was not opened. Use another backup.",
  },
};
