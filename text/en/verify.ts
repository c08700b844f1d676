/** What a check of evidence found, in English. */

import type { VerifyFault } from "@tanhao/app/evidence/verify-fault";
import type { ChainFault } from "@tanhao/journal/verify-chain";
import type { ArchiveFault } from "@tanhao/readers/evidence/evidence-failure";
import type { verify as chinese } from "../zh-CN/verify.ts";

const chain: { readonly [Fault in ChainFault["fault"]]: (fault: Extract<ChainFault, { readonly fault: Fault }>) => string } = {
  "content-changed": () => "its content is not what was written down.",
  "header-changed": () => "its time, kind or place is not what was written down.",
  "removed-before": ({ expected }) => `entries from no. ${expected} up to this one were taken out.`,
  replayed: ({ sequence }) => `no. ${sequence} stands here a second time.`,
  reordered: ({ expected }) => `no. ${expected} should stand here and comes later.`,
  inserted: () => "another entry already has this number; this one was put in.",
  "previous-differs": () => "it does not follow the entry before: that one was replaced, or this one comes from elsewhere.",
  "order-reversed": () => "its order runs backwards, which no device writes.",
  "anchor-missing": ({ found }) =>
    found === null
      ? "the entry that was noted is not in it any more: the end was cut off."
      : "another entry stands where the noted one was: the whole was rewritten.",
};

const archive: Readonly<Record<ArchiveFault, string>> = {
  "cut-off": "the file is not complete: its end was cut off, or copying stopped.",
  "stray-bytes": "it holds bytes that belong to no member; they were added.",
  "list-differs": "the ZIP's list and what lies in it do not agree.",
  twice: "the same name is in it twice.",
  "unsafe-name": "it holds a name that leads out of its folder, or that systems refuse.",
  "not-plain":
    "it holds something that is no plain file (packed, sealed, a link); packages are never written so. It may have been unpacked and packed anew: check the file as it was given.",
  "sum-differs": "a member's check sum is not that of its content.",
  "too-many": "it holds more than is reasonable.",
};

const faults: { readonly [Kind in VerifyFault["kind"]]: (fault: Extract<VerifyFault, { readonly kind: Kind }>) => string } = {
  "chain-broken": ({ device, sequence, because }) =>
    `Entry no. ${sequence} of device ${device}: ${(chain[because.fault] as (fault: ChainFault) => string)(because)}`,
  "not-evidence": () => "This is no package of evidence.",
  "evidence-too-new": () => "A newer version of the program made it.",
  "archive-unsound": ({ because, member }) => `${member ?? "The file"}: ${archive[because]}`,
  "manifest-unreadable": () => "manifest.json cannot be read; it was changed.",
  "member-changed": ({ member }) => `${member} does not have the fingerprint the manifest names; it was changed.`,
  "member-removed": ({ member }) => `The manifest names ${member}, and it is not in the package; it was taken out.`,
  "member-added": ({ member }) => `The package holds ${member}, which the manifest does not name; it was added.`,
  "member-renamed": ({ member, from }) => `${from} was renamed to ${member}.`,
  "line-changed": ({ line }) => `Line ${line} of journal.jsonl is not as a device writes it; it was changed.`,
  "line-moved": ({ line }) => `Line ${line} of journal.jsonl is not where it belongs; it was moved.`,
  "heads-differ": () => "The last entry the manifest names is not the record's: one of the two was changed.",
  "removal-unnamed": ({ device, sequence }) =>
    `Entry no. ${sequence} of device ${device}: whether its content is there is not what the manifest says.`,
  "reading-differs": ({ member }) => `${member} is not what the record says: the record holds, the part to be read was changed.`,
  "original-removed": ({ member }) => `The record names ${member}; the package does not hold it, and the manifest does not say why.`,
  "fingerprint-differs": ({ found }) =>
    `It agrees with itself and is not the package that was noted: its fingerprint is ${found}. Manifest and content were changed together, or this package was made at another time.`,
};

export const verify: typeof chinese = {
  fault: (fault) => (faults[fault.kind] as (fault: VerifyFault) => string)(fault),
  done: {
    changed: "changed",
    removed: "taken out",
    reordered: "moved",
    added: "added",
    inserted: "put in",
    replayed: "repeated",
    truncated: "cut short",
    renamed: "renamed",
  },
  failed: (done) => `The check did not pass: something was ${done}.`,
  passed: "The check passed: the entries follow each other, and no change was found.",
  forms: { package: "Package of evidence", "case-file": "Case file", journal: "Journal", lines: "Journal as text" },
  counts: (form, entries, files) => `${form}. Entries: ${entries}; originals: ${files}.`,
  head: (device, sequence, id) => `Last entry ${device}:${sequence}:${id}`,
  fingerprint: (fingerprint) => `Fingerprint of the package ${fingerprint}`,
  removed: (count) => `Entries without content: ${count}; their places and fingerprints are there, the chain is intact.`,
  removedUnsaid: (count) => `For ${count} of them no entry says when and why.`,
  notedNothing: "Nothing noted elsewhere was given, so it cannot be seen whether the end was cut off or the whole rewritten.",
  notedHeads: (count) => `The noted lines (${count}) are all in it: up to there nothing was changed or cut.`,
  notedFingerprint: "The fingerprint is the one that was noted: not one byte of the package has changed.",
  passedUnread:
    "The entries passed the check and follow each other; index.html and timeline.csv were not checked: do not rely on these two yet.",
  notRewritten:
    "The manifest says that another version made the two, so they could not be written again and compared. Anybody can write that: compare the package's fingerprint, or check with the version that made it.",
  byFingerprintOnly: (names, more) =>
    `Only the package's fingerprint vouches for: ${names.join(", ")}${more === 0 ? "" : ` and ${more} more`}.`,
  cannot:
    "Passing shows that nothing was touched since it was noted; not who spoke, not whether the clock was right, not what was left out to begin with.",
};
