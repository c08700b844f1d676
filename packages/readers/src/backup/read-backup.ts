/**
 * Opens a backup (core/debt/sealed-case.ts) piece by piece. What comes out of a piece was sealed in this file, in this
 * place, or the reading stops; whether all of it is there is known at the end alone, so nothing may be used before.
 *
 * Whoever knows the passphrase may still be a stranger: names that lead out of the case are refused as in any case file.
 * What the journal's lines and case.yaml say is read elsewhere.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { factsName, isOriginalPath, journalName } from "@tanhao/core/debt/one-file-case";
import type { BackupEnd, BackupMemberHead, LeftOut } from "@tanhao/core/debt/sealed-case";
import { err, ok, type Result } from "@tanhao/core/result";
import type { BackupFailure } from "./backup-failure.ts";
import { isEnd, isMemberHead, isTitle } from "./backup-frames.ts";
import type { BackupHead, BytesSource } from "./read-backup-head.ts";
import { type OpenPiece, Unsound, unsealedBytes } from "./unsealed-bytes.ts";

export interface BackupContent {
  readonly made: string;
  /** The text of case.yaml; `null` where the case states no facts. */
  readonly facts: string | null;
  /** Entries, one line of JSON each, unread. */
  readonly journal: readonly string[];
  readonly files: readonly { readonly path: string; readonly hash: string; readonly size: number }[];
  readonly leftOut: readonly LeftOut[];
}

/** Where originals go. What it throws ends the reading. */
export interface OriginalSink {
  readonly begin: (path: string, size: number) => Promise<void>;
  readonly put: (bytes: Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function readBackup(
  source: BytesSource,
  head: BackupHead,
  open: OpenPiece,
  originals: OriginalSink,
): Promise<Result<BackupContent, BackupFailure>> {
  const bytes = unsealedBytes(source, head, open);
  try {
    return ok(await readContent(bytes, originals));
  } catch (thrown) {
    if (thrown instanceof Unsound) return err(thrown.failure);
    throw thrown;
  }
}

/** Of text that is held in memory: a journal of some hundred thousand entries. */
const mostTextBytes = 256 * 1024 * 1024;
const mostMembers = 20_000;
const longestFrame = 16 * 1024 * 1024;

type Unsealed = ReturnType<typeof unsealedBytes>;

async function readContent(bytes: Unsealed, originals: OriginalSink): Promise<BackupContent> {
  const title = await nextFrame(bytes);
  if (!isTitle(title)) throw new Unsound({ kind: "backup-unsound", member: null });
  const texts = new Map<string, string>();
  const files: { path: string; hash: string; size: number }[] = [];
  const seals = new Map<string, { hash: string; size: number }>();
  const onDisk = { files: new Set<string>(), folders: new Set<string>() };
  for (;;) {
    const said = await nextFrame(bytes);
    if (isEnd(said)) {
      await bytes.mustEnd();
      checkSeals(said, seals);
      return {
        made: title.made,
        facts: texts.get(factsName) ?? null,
        journal: (texts.get(journalName) ?? "").split("\n").filter((line) => line !== ""),
        files,
        leftOut: said.leftOut,
      };
    }
    if (!isMemberHead(said) || seals.size === mostMembers) throw new Unsound({ kind: "backup-unsound", member: null });
    if (!hasPlace(said.name, onDisk)) throw new Unsound({ kind: "backup-unsound", member: said.name });
    if (said.name === factsName || said.name === journalName) {
      const { text, hash } = await readText(bytes, said);
      texts.set(said.name, text);
      seals.set(said.name, { hash, size: said.size });
    } else {
      const hash = await passOn(bytes, said, originals);
      files.push({ path: said.name, hash, size: said.size });
      seals.set(said.name, { hash, size: said.size });
    }
  }
}

/** Takes the place, unless some disk would take it for a file that is there, or for a folder where a file is. */
function hasPlace(name: string, { files, folders }: { readonly files: Set<string>; readonly folders: Set<string> }): boolean {
  const steps = name.normalize("NFC").toLowerCase().split("/");
  const above = steps.slice(1).map((_, at) => steps.slice(0, at + 1).join("/"));
  const here = steps.join("/");
  if (files.has(here) || folders.has(here) || above.some((folder) => files.has(folder))) return false;
  files.add(here);
  for (const folder of above) folders.add(folder);
  return true;
}

async function nextFrame(bytes: Unsealed): Promise<unknown> {
  const four = await bytes.take(4);
  const length = new DataView(four.buffer, four.byteOffset, 4).getUint32(0);
  if (length > longestFrame) throw new Unsound({ kind: "backup-unsound", member: null });
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await bytes.take(length)));
  } catch (thrown) {
    if (thrown instanceof Unsound || !(thrown instanceof SyntaxError || thrown instanceof TypeError)) throw thrown;
    throw new Unsound({ kind: "backup-unsound", member: null });
  }
}

async function readText(bytes: Unsealed, { name, size }: BackupMemberHead): Promise<{ readonly text: string; readonly hash: string }> {
  if (size > mostTextBytes) throw new Unsound({ kind: "backup-unsound", member: name });
  const content = await bytes.take(size);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content), hash: bytesToHex(sha256(content)) };
  } catch {
    throw new Unsound({ kind: "backup-unsound", member: name });
  }
}

async function passOn(bytes: Unsealed, { name, size }: BackupMemberHead, originals: OriginalSink): Promise<string> {
  if (!isOriginalPath(name)) throw new Unsound({ kind: "backup-unsound", member: name });
  const hash = sha256.create();
  await originals.begin(name, size);
  for (let left = size; left > 0; ) {
    const part = await bytes.takeSome(left);
    hash.update(part);
    await originals.put(part);
    left -= part.length;
  }
  await originals.end();
  return bytesToHex(hash.digest());
}

/** Each member's own hash, beside the seal: what was read wrong by us is found too. */
function checkSeals({ members }: BackupEnd, found: ReadonlyMap<string, { readonly hash: string; readonly size: number }>): void {
  const names = new Set([...Object.keys(members), ...found.keys()]);
  for (const name of names) {
    const [said, is] = [Object.hasOwn(members, name) ? members[name] : undefined, found.get(name)];
    if (!said || said.hash !== is?.hash || said.size !== is.size) throw new Unsound({ kind: "backup-unsound", member: name });
  }
}
