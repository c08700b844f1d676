/** What the command line says about backups and about the notes of a helper, in English. */

import type { cliBackup as chinese, cliBackupFailure as chineseFailure, cliBackupHelp as chineseHelp } from "../zh-CN/cli-backup.ts";

const amount = (entries: number, files: number): string =>
  `${entries === 1 ? "1 record" : `${entries} records`}, ${files === 1 ? "1 original" : `${files} originals`}`;

export const cliBackup: typeof chinese = {
  backup: {
    ask: (out) => `A passphrase for ${out} (not shown): `,
    askAgain: "Once more: ",
    askToOpen: (path) => `The passphrase of ${path} (not shown): `,
    written: (out, { entries, files }) => `Sealed backup written to ${out}: ${amount(entries, files)}.`,
    leftOut: (paths) => `Left out, and named in the backup: ${paths.join(", ")}`,
    remember: "If the passphrase is forgotten, neither Tanhao nor anybody else has a second way in. Keep passphrase and backup apart.",
    restored: (out, made, { entries, files }) => `Restored to ${out} (backup made on ${made}): ${amount(entries, files)}, each checked.`,
    restoredWithout: (paths) => `Originals that were left out when the backup was made: ${paths.join(", ")}`,
    restoredChanged: (paths) =>
      `Originals that are not as they were recorded; they were restored as they were on the day of the backup: ${paths.join(", ")}. The recorded ones are not in the backup; look for them if they are to be evidence.`,
    restoredOpen: "The restored folder is not sealed. Keep it in a safe place.",
    refused: {
      "not-a-backup": () =>
        "is no sealed backup of Tanhao (.tanhao-backup); it was not opened. Open unsealed .tanhao files in the web app.",
      "backup-version": (at) =>
        at.found > at.known
          ? "was written by a newer version of Tanhao; it was not opened. Update first."
          : `says version ${at.found}, which does not exist; it may be damaged and was not opened.`,
      "backup-cut-off": () => "is incomplete, as if a download or copy had stopped; it was not opened. Transfer it again.",
      "backup-changed": (at) =>
        `is damaged or was changed (piece ${at.piece} of ${at.pieces} does not fit); it was not opened. Use another backup.`,
      "backup-unsound": (at) =>
        `holds something that belongs in no backup${at.member === null ? "" : ` (${at.member})`}; it was not opened. Make sure that Tanhao made it.`,
      "passphrase-wrong": () => "was not opened: the passphrase is wrong, or the start of the file was changed. Wrong tries never harm it.",
      "key-box-damaged": () => "was not opened: the part that holds the key is damaged. Use another backup.",
      "key-box-too-new": () => "was written by a newer version of Tanhao; it was not opened. Update first.",
      "stretch-refused": () => "asks for an amount of memory that makes no sense; it was not opened. Make sure that Tanhao made it.",
      "facts-refused": () => "was not opened: its case.yaml cannot be read. Use another backup.",
      "entry-refused": (at) => `was not opened: its record number ${at.line} cannot be read. Use another backup.`,
      "journal-refused": () => "was not opened: its records do not follow on one another. Use another backup.",
    },
  },
  notes: {
    from: (name) => `From: ${name} (a name the writer typed)`,
    fingerprint: (digits) => `Fingerprint: ${digits}`,
    compare: "The signature holds: nothing changed since. Whether it is that person, ask by telephone and compare the fingerprint.",
    whole: "the whole case",
    head: (debt, until) => (until === null ? debt : `${debt}, by ${until}`),
    taken: (added, known) => `Taken in: ${added}${known === 0 ? "" : `; ${known} were here already`}. They stay under the writer's name.`,
    otherCase: "Note: the writer seems to have looked at a backup of another case.",
    none: "No notes have been taken in yet.",
    fault: {
      "content-changed": "its content was changed",
      "header-changed": "its time or origin was changed",
      "removed-before": "one before it is missing",
      replayed: "the same one stands twice",
      reordered: "the order was changed",
      inserted: "another one was put in",
      "previous-differs": "it does not follow on the one before",
      "order-reversed": "before and after are wrong",
      "anchor-missing": "what came after was cut off",
    },
    refused: {
      "not-notes": () => "is no file of notes of Tanhao (.tanhao-notes); it was not opened.",
      "notes-too-new": () => "was written by a newer version of Tanhao; it was not opened. Update first.",
      "signature-wrong": () =>
        "was not taken in: the signature does not fit; name, key or content changed after signing. Ask for a new file.",
      "chain-broken": (at) => `was not taken in: note ${at.sequence} does not fit (${at.fault}). Ask for a new file.`,
      "note-foreign": (at) => `was not taken in: entry ${at.line} is no note, or not by the same person.`,
    },
  },
};

export const cliBackupHelp: typeof chineseHelp = {
  summaries: {
    backup: "the whole case in one sealed file",
    restore: "a new case folder out of a sealed backup",
    "notes show": "what a helper wrote back, and whether the signature holds",
    "notes take": "take a helper's notes into the records",
    "notes list": "the notes taken in",
  },
  details: {
    backup:
      "Writes case.yaml, all records and the originals under files/ into one file, sealed with a passphrase (Argon2id, AES-256-GCM). It is asked twice at the terminal, or read from --password-file. --without-files leaves the originals out; the records stay whole and can be verified, which suits a helper. The web app opens the same file.",
    restore:
      "Reads it whole, checks the records and the hash of every file, and only then writes a new folder; stopped on the way, it leaves nothing. --out names a folder that is not there yet. To look at somebody else's case, do not restore it: the web app opens a backup to read only.",
    "notes show": "A file of notes (.tanhao-notes) is written and signed by a helper in the web app. Here it is only shown.",
    "notes take":
      "Taken in only if the signature holds and each note fits. They stay under the writer's name; the same file twice adds nothing.",
    "notes list": "The notes taken in, in order, with who wrote them.",
  },
  options: { "without-files": "leave the originals out; the backup names them" },
};

export const cliBackupFailure: typeof chineseFailure = {
  "passphrase-needed": () =>
    "A passphrase is needed and there is no terminal to ask at. Run it in a terminal, or put the passphrase into a file and give it with --password-file.",
  "password-not-text": (at) =>
    `The password file ${at.path} is not UTF-8 text and was not used: another computer might read another password in it. Save it as UTF-8 and try again.`,
  "passphrases-differ": () => "The two passphrases differ; nothing was written. Run it again.",
  "passphrase-short": (at) =>
    `The passphrase is too short; nothing was written. Use at least ${at.least} characters, four unrelated words for example.`,
  "member-moved": (at) => `${at.member} changed while it was read; no backup was written. Wait until it is finished and try again.`,
  "backup-not-opened": (at) => `${at.path} ${at.because}`,
  "notes-not-opened": (at) => `${at.path} ${at.because}`,
  "notes-from-future": (at) =>
    `One note is dated ${at.at}, too far ahead of now; nothing was taken in. Ask the writer to set the clock right and save again.`,
  "notes-not-taken": (at) => `Nothing was taken in: ${at.because}.`,
};
