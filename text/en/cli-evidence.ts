/** What the command line says about making and checking a package of evidence, in English. */

import type {
  cliEvidence as chinese,
  cliEvidenceFailure as chineseFailure,
  cliEvidenceHelp as chineseHelp,
} from "../zh-CN/cli-evidence.ts";

export const cliEvidence: typeof chinese = {
  evidence: {
    written: (out, entries, files) => `Wrote ${out}. Entries: ${entries}; originals: ${files}.`,
    note: "Copy these lines to another place (send them to somebody you trust, or put them into a letter); they are what a check holds it against:",
    fingerprint: (fingerprint) => `Fingerprint of the package ${fingerprint}`,
    removed: (count) => `Entries that keep their place and no content: ${count}; the index says why for each.`,
    absent: (count) => `Originals that did not go in: ${count}; the index says why.`,
    leftOut: (paths) => `Not put in, since not every system takes the name: ${paths.join(", ")}. Rename and make it again.`,
    replaced: (characters) =>
      `In index.pdf these characters, which the font lacks, are written as numbers: ${characters}. index.html has them as they are.`,
    lookFirst:
      "A program cannot tell names and addresses. Read index.html before you hand it on; take an entry out with --without and its id.",
    notSealed: "This file is not encrypted; whoever has it can read it.",
  },
};

export const cliEvidenceHelp: typeof chineseHelp = {
  options: {
    redacted: "without originals, personal circumstances, and the content of entries with identity, card or phone numbers",
    without: "entries to leave without content: ids (or their first 8 digits and more), separated by commas",
    head: "a line that was noted elsewhere; may be given more than once",
    fingerprint: "the package's fingerprint that was noted elsewhere",
  },
  summaries: {
    evidence: "make a package of evidence that others can check (ZIP)",
    verify: "check whether a package, a case file or a journal was touched",
  },
  details: {
    evidence:
      "Reads the case folder and writes a ZIP: index.html and index.pdf to be read, timeline.csv, journal.jsonl with all entries and their fingerprints, the originals in files, and SHA256SUMS for sha256sum -c. --debt puts in one debt alone: of all other entries only the place is left. --redacted makes the redacted variant. The same case on the same day gives the same bytes. Chinese unless --lang en is given.",
    verify:
      "Needs nothing but the file: the entries follow each other, no original was exchanged, and index and timeline are written again from the entries and compared. Checks packages of evidence, .tanhao case files, journal.tanhao and journal.jsonl. What was noted elsewhere, given with --head and --fingerprint, also shows a cut end and a whole rewritten. Exit code 0 when it passes, 1 with the first fault when it does not.",
  },
};

export const cliEvidenceFailure: typeof chineseFailure = {
  "not-evidence": (at) =>
    `${at.path} is no file that can be checked, so nothing was. What can be: packages of evidence (.zip), case files that are not encrypted (.tanhao), journal.tanhao and journal.jsonl. Restore an encrypted backup first, with tanhao restore.`,
  "evidence-too-new": (at) => `A newer version made ${at.path}, and this one cannot check it. Update the program and try again.`,
  "fingerprint-of-package": (at) =>
    `${at.path} is no package of evidence and has no fingerprint, so nothing was checked. Leave --fingerprint out and use --head.`,
  "bad-head": (at) =>
    `"${at.text}" after --head is no line as it was noted, so nothing was checked. It looks like DEVICE:NUMBER:ID with an id of 64 digits; copy it as it stands.`,
  "bad-fingerprint": (at) =>
    `"${at.text}" after --fingerprint is no fingerprint, so nothing was checked. It has 64 digits and letters from a to f; copy it as it stands.`,
  "entry-unknown": (at) =>
    `No single entry has an id that begins with "${at.entry}", so no file was written. Give at least 8 digits; tanhao log list --json shows ids.`,
  "chain-refused": (at) =>
    `The record of case ${at.folder} does not hold together (entry no. ${at.sequence} of device ${at.device}) and makes no evidence, so no file was written. Restore a backup and try again.`,
};
