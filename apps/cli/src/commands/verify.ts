/** `verify`: whether a file somebody was given is what was made. Needs nothing but the file. */

import { headText } from "@tanhao/app/evidence/evidence-index";
import { readNotedHead } from "@tanhao/app/evidence/noted-head";
import type { Noted } from "@tanhao/app/evidence/verify-evidence";
import { type VerifyFault, whatWasDone } from "@tanhao/app/evidence/verify-fault";
import { type Checked, verifyFile, verifyJournal } from "@tanhao/app/evidence/verify-file";
import { err, ok, type Result } from "@tanhao/core/result";
import { isHash } from "@tanhao/journal/sha256";
import { wordVerified } from "@tanhao/text/word-verified";
import { indexPorts } from "../index-ports.ts";
import type { CommandInput, RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { onACopy } from "../on-a-copy.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async (input, world) => {
  const path = input.args[0] ?? "";
  const noted = readNoted(input.options);
  if (!noted.ok) return noted;
  const bytes = await world.files.read(path);
  if (!bytes.ok) return bytes;
  const checked = isDatabase(bytes.value)
    ? await checkJournal(path, bytes.value, noted.value, world)
    : await checkFile(bytes.value, noted.value, world);
  if (!checked.ok)
    return "kind" in checked.error && isOfFile(checked.error.kind)
      ? err({ kind: checked.error.kind, path })
      : err(checked.error as Failure);
  const { verify: words } = await (world.lang === "en" ? import("@tanhao/text/en/verify") : import("@tanhao/text/zh-CN/verify"));
  if (!checked.value.ok) {
    const fault = checked.value.error;
    const done = whatWasDone(fault);
    return ok({
      json: { document: { ok: false, done, at: placeOf(fault), fault } },
      text: [words.failed(words.done[done]), words.fault(fault)].join("\n"),
      exit: 1,
    });
  }
  const { form, entries, files, heads, removed, package: ofPackage } = checked.value.value;
  return ok({
    json: { document: { ok: true, form, entries, files, head: heads.map(headText), removed, package: ofPackage } },
    text: wordVerified(checked.value.value, noted.value, words).join("\n"),
  });
};

function readNoted(options: CommandInput["options"]): Result<Noted, Failure> {
  const heads: Noted["heads"][number][] = [];
  for (const text of (options["head"] ?? "").split(",").filter((one) => one !== "")) {
    const head = readNotedHead(text);
    if (head === null) return err({ kind: "bad-head", text });
    heads.push(head);
  }
  const fingerprint = options["fingerprint"]?.trim().toLowerCase() ?? null;
  if (fingerprint !== null && !isHash(fingerprint)) return err({ kind: "bad-fingerprint", text: fingerprint });
  return ok({ heads, fingerprint });
}

type CheckedHere = Checked | Result<never, Failure>;

async function checkFile(bytes: Uint8Array, noted: Noted, world: World): Promise<CheckedHere> {
  const [{ readEvidence, readRepackedEvidence, startsAsEvidence }, { readCaseFile }] = await Promise.all([
    import("@tanhao/readers/evidence/read-evidence"),
    import("@tanhao/readers/case-file/read-case-file"),
  ]);
  return verifyFile(bytes, noted, {
    readEvidence,
    readRepackedEvidence,
    startsAsEvidence,
    readCaseFile,
    index: (lang) => indexPorts(lang, world),
  });
}

async function checkJournal(path: string, bytes: Uint8Array, noted: Noted, world: World): Promise<CheckedHere> {
  // A log beside it holds what was written last: somebody has it open, and a copy would lack that.
  const isOpen = (await world.files.kindOf(`${path}-wal`)) === "file";
  const entries = isOpen ? await world.readJournal(path) : await onACopy(bytes, world.readJournal);
  if (entries.ok) return verifyJournal(entries.value, noted);
  const failure = entries.error;
  if (failure.kind !== "record-unreadable") return err({ kind: "journal-unreadable", path, failure });
  return ok(err({ kind: "line-changed", line: failure.sequence }));
}

const isOfFile = (kind: string): kind is "not-evidence" | "evidence-too-new" | "fingerprint-of-package" =>
  kind === "not-evidence" || kind === "evidence-too-new" || kind === "fingerprint-of-package";

/** Where it is: an entry, a line or a member. */
function placeOf(fault: VerifyFault): Readonly<Record<string, unknown>> {
  if ("device" in fault) return { device: fault.device, sequence: fault.sequence, entry: fault.entry };
  if ("line" in fault) return { line: fault.line };
  return { member: "member" in fault ? fault.member : null };
}

/** SQLite's own first words. */
const isDatabase = (bytes: Uint8Array): boolean => new TextDecoder("latin1").decode(bytes.subarray(0, 15)) === "SQLite format 3";
