import type { webEvidence as chinese } from "../zh-CN/web-evidence.ts";

export const webEvidence: typeof chinese = {
  title: "Evidence",
  lead: "Makes one ZIP of your record that others can check for themselves: index, timeline, originals and fingerprints. All of it on this device; nothing is sent.",
  link: "Make or check a package of evidence",
  back: "Contacts",
  makeTitle: "Make one",
  nothing: "Nothing is recorded yet. Record a contact first, then come back.",
  debt: "What goes in",
  wholeCase: "The whole case",
  oneDebt: (name) => `Only: ${name}`,
  variant: "Variant",
  variants: { whole: "Whole", redacted: "Redacted" },
  variantSays: {
    whole:
      "All entries and originals, the household's income and spending included. For those who need the originals, such as a court or a lawyer.",
    redacted:
      "No originals and no personal circumstances; entries with identity, card or phone numbers keep their place only. A program cannot tell names and addresses: read it before you hand it on.",
  },
  debtWhole: "All entries about this debt, and the originals that its contacts, agreements and payments name.",
  debtSays:
    "Entries about other debts, or not about this one alone, keep their place without content; the fingerprints still follow each other.",
  language: "Language of the index",
  languages: { "zh-CN": "中文", en: "English" },
  without: "Take entries out",
  withoutSays: "What you tick keeps its place without content; its corrections are left out with it.",
  holdsTitle: "What goes in",
  holds: (kept, all) => (kept === all ? `Entries: ${all}, all with their content.` : `Entries: ${all}, of them with content: ${kept}.`),
  removed: (count, why) => `Place only: ${count}, ${why}`,
  reasons: {
    "other-debt": "about another debt",
    "not-this-debt": "not about this debt alone",
    private: "personal circumstances, or an identity, card or phone number",
    chosen: "taken out by you",
    unsaid: "empty before",
  },
  originals: (count) => `Originals: ${count}`,
  absent: (count) => `Originals left out: ${count}; the index says why`,
  about: (size) => `About ${size}`,
  noPdf: "Its index is a page (index.html) to open and to print. No PDF is made here; the command line on a computer adds one.",
  make: "Make and save",
  reading: (done, all) => `Reading originals: ${done} of ${all}`,
  writing: "Writing …",
  saved: (name) => `Saved as ${name}. It is not encrypted; whoever has it can read it.`,
  noteTitle: "Lines to note elsewhere",
  noteSays:
    "Send these lines to somebody you trust, or put them into a letter. Later they show whether the record was cut short or rewritten, and whether the package was exchanged.",
  fingerprint: "Fingerprint of the package",
  copy: "Copy these lines",
  share: "Send to somebody",
  refused: {
    chain: (device, sequence) =>
      `Not made: the record here does not hold together (entry no. ${sequence} of device ${device}). Restore a backup and try again.`,
    original: (path) => `Not made: the original ${path} cannot be read. Add it again under Contacts, then try once more.`,
  },
  checkTitle: "Check a package",
  checkSays:
    "Choose a package of evidence (.zip), a case file that is not encrypted (.tanhao), or a journal.jsonl. It is looked at on this device only, offline, and does not enter your case.",
  notedFold: "Lines were noted before? Put them here first",
  noted: "Lines noted elsewhere",
  notedHint:
    "When a package is made, the page gives lines to note elsewhere. Paste them as they stand, one a line. Without them it is checked too, but not seen whether the whole was written anew.",
  notedBad: (line) => `“${line}” is no line as it was noted, so nothing was checked. Copy it again as it stands.`,
  choose: "Choose the file to check",
  checking: "Checking …",
  noEvidence: {
    "not-evidence": "This is no file that can be checked, so nothing was. Restore a sealed backup first.",
    "evidence-too-new": "A newer version made this, so nothing was checked. Go online, reload once, and try again.",
    "fingerprint-of-package":
      "A fingerprint was given, but this file is no package of evidence, so nothing was checked. Take that line out and try again.",
  },
};
