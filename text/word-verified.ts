/** What a check that passed has to say, line by line: for the command line and the web app alike. */

import type { Noted } from "@tanhao/app/evidence/verify-evidence";
import type { VerifiedFile } from "@tanhao/app/evidence/verify-file";
import type { verify } from "./zh-CN/verify.ts";

export function wordVerified(
  { form, entries, files, heads, removed, package: of }: VerifiedFile,
  noted: Noted,
  words: typeof verify,
): readonly string[] {
  const unsaid = of !== null ? 0 : removed.filter(({ recorded }) => recorded === null).length;
  const { heads: notedHeads, fingerprint } = noted;
  const isUnread = of !== null && !of.rewritten && fingerprint === null;
  return [
    isUnread ? words.passedUnread : words.passed,
    words.counts(words.forms[form], entries, files),
    ...(removed.length > 0 ? [words.removed(removed.length)] : []),
    ...(unsaid > 0 ? [words.removedUnsaid(unsaid)] : []),
    ...(notedHeads.length > 0 ? [words.notedHeads(notedHeads.length)] : []),
    ...(fingerprint === null ? [] : [words.notedFingerprint]),
    ...(notedHeads.length === 0 && fingerprint === null ? [words.notedNothing] : []),
    ...(isUnread ? [words.notRewritten] : []),
    ...(of !== null && fingerprint === null && of.byFingerprintOnly.length > 0
      ? [words.byFingerprintOnly(of.byFingerprintOnly.slice(0, mostNames), Math.max(0, of.byFingerprintOnly.length - mostNames))]
      : []),
    ...heads.map(({ device, sequence, id }) => words.head(device, sequence, id)),
    ...(of === null ? [] : [words.fingerprint(of.fingerprint)]),
    words.cannot,
  ];
}

const mostNames = 5;
