/** What the command line says about the passphrase before a journal, in English. */

import type { cliLock as chinese, cliLockFailure as chineseFailure, cliLockHelp as chineseHelp } from "../zh-CN/cli-lock.ts";

export const cliLock: typeof chinese = {
  lock: {
    ask: (folder) => `Passphrase of ${folder}: `,
    askNew: (folder) => `New passphrase for ${folder}: `,
    askAgain: "Once more: ",
    set: (folder) =>
      `Locked. From now on the records in ${folder}/journal.tanhao are read with the passphrase only.\n` +
      `Not locked: ${folder}/case.yaml and ${folder}/files/ can still be opened by anybody. To lock the whole case into one file, use tanhao backup.\n` +
      "There is no other way in if the passphrase is forgotten. Copies made before are not locked by this.",
    changed: (folder) =>
      `The passphrase is changed, and the old one no longer opens the records of ${folder}. It still opens copies of journal.tanhao made before.`,
    removed: (folder) => `The lock is removed: the records in ${folder}/journal.tanhao are read without a passphrase now.`,
  },
};

export const cliLockHelp: typeof chineseHelp = {
  summaries: {
    "lock set": "set a passphrase before the records of a case",
    "lock change": "change the passphrase",
    "lock remove": "remove the passphrase",
  },
  details: {
    "lock set":
      "Sets a passphrase before the records in journal.tanhao (Argon2id, AES-256-GCM); after a power cut it is either set or not. It is asked twice at the terminal, or read from --password-file. Only the records are locked: case.yaml and files/ lie open; to lock the whole case use tanhao backup. There is no other way in if it is forgotten.",
    "lock change":
      "Asks for the passphrase as it is and twice for the new one; or give them with --password-file and --new-password-file. The records are not written anew.",
    "lock remove": "Asks for the passphrase and writes the records back so that none is needed.",
  },
  options: {
    "new-password-file": "file whose first line is the new passphrase",
    "case-password-file": "file whose first line is the passphrase of the case; not needed where the case is not locked",
  },
};

export const cliLockFailure: typeof chineseFailure = {
  "case-locked": (at) =>
    `The records of ${at.folder} are locked: a passphrase is needed and there is no terminal to ask at. Run it in a terminal, or put the passphrase into a file and give it with --${at.option}.`,
  "case-passphrase-wrong": (at) =>
    `The passphrase is not right. The records of ${at.folder} were not opened and nothing was changed. Mind capitals and spaces and try again; no number of attempts erases anything.`,
  "case-lock-absent": (at) =>
    `The records of ${at.folder} have no passphrase; nothing was changed. To set one: tanhao lock set ${at.folder}.`,
  "case-lock-present": (at) =>
    `The records of ${at.folder} have a passphrase already; nothing was changed. To change it: tanhao lock change ${at.folder}.`,
  "case-lock-damaged": (at) =>
    `The place in ${at.folder}/journal.tanhao that holds its lock is damaged; even the right passphrase does not open it. The records were not changed: copy the file as it is, then restore from a backup (tanhao restore).`,
  "case-lock-too-new": (at) =>
    `The lock of ${at.folder} was made by a newer version of the program; it was not opened and not changed. Please update first.`,
};
