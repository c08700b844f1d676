/**
 * `restore`: a new case folder out of a sealed backup. Everything is read and checked while it is written beside; the
 * folder gets its name at the end, or nothing is left.
 */

import { open } from "node:fs/promises";
import { join } from "node:path";
import { type OpenedBackup, openBackup } from "@tanhao/app/backup/open-backup";
import { caseFileName, journalFileName } from "@tanhao/app/folder/read-case-folder";
import { err, ok, type Result } from "@tanhao/core/result";
import { foldCase } from "@tanhao/journal/fold-case";
import { noFacts } from "@tanhao/journal/kinds/facts-payload";
import { verifyChain } from "@tanhao/journal/verify-chain";
import { askPassphrase } from "../ask-passphrase.ts";
import { originalsBelow } from "../file-parts.ts";
import type { RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { sealTools } from "../seal-tools.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async (input, world) => {
  const [path = ""] = input.args;
  const out = input.options["out"] ?? "";
  const size = await world.fileParts.sizeOf(path);
  if (!size.ok) return size;
  const free = await world.mayWriteFolder(out);
  if (!free.ok) return free;
  const [{ readBackupHead }, { readBackup }, { readCaseYaml }] = await Promise.all([
    import("@tanhao/readers/backup/read-backup-head"),
    import("@tanhao/readers/backup/read-backup"),
    import("@tanhao/readers/case-yaml/read-case-yaml"),
  ]);
  const source = {
    size: size.value,
    read: async (from: number, to: number) => {
      const part = await world.fileParts.readPart(path, from, to);
      if (!part.ok) throw new Unread(part.error);
      return part.value;
    },
  };
  const { backup: words } = world.words;
  try {
    const head = await readBackupHead(source); // before the passphrase is asked for: whether this is one at all
    if (!head.ok) return err({ kind: "backup-not-opened", path, failure: head.error });
    const passphrase = await askPassphrase(input.options["password-file"], words.askToOpen(path), world);
    if (!passphrase.ok) return passphrase;
    let restored: OpenedBackup | null = null;
    const built = await world.buildFolder<Failure>(out, async (draft) => {
      const ports = { readers: { readBackupHead, readBackup, readCaseYaml }, tools: sealTools };
      const originals = originalsBelow(draft);
      const opened = await openBackup(source, passphrase.value, originals, ports).finally(originals.stop);
      if (!opened.ok) return err({ kind: "backup-not-opened", path, failure: opened.error });
      restored = opened.value;
      return layOut(opened.value, draft, world);
    });
    if (!built.ok) return built;
    return ok(answer(out, restored as OpenedBackup | null, world)); // set above
  } catch (thrown) {
    if (thrown instanceof Unread) return err(thrown.failure);
    throw thrown;
  }
};

class Unread extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The text of case.yaml as it was; where a phone had stated nothing yet, an empty one. */
async function layOut({ content, facts, entries }: OpenedBackup, draft: string, world: World): Promise<Result<null, Failure>> {
  const { writeCaseYaml } = await import("@tanhao/writers/case-yaml/write-case-yaml");
  const told = facts ?? foldCase(entries).facts ?? noFacts;
  await writeSynced(join(draft, caseFileName), content.facts ?? writeCaseYaml(told));
  if (entries.length === 0) return ok(null);
  const path = join(draft, journalFileName);
  const journal = await world.openJournal(path);
  if (!journal.ok) return err({ kind: "journal-unreadable", path, failure: journal.error });
  const taken = await journal.value.takeIn(entries);
  await journal.value.storage.close();
  return taken.ok ? ok(null) : err({ kind: "notes-not-taken", failure: taken.error });
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function answer(out: string, restored: OpenedBackup | null, { words }: World) {
  if (restored === null) throw new Error("Broken invariant: a folder that was built holds a backup");
  const { content, entries, changed } = restored;
  const chain = verifyChain(entries);
  const leftOut = content.leftOut.map(({ path }) => path);
  const files = content.files.map(({ path }) => path);
  return {
    json: {
      document: { out, made: content.made, entries: entries.length, files, leftOut, changed, heads: chain.ok ? chain.value.heads : [] },
    },
    text: words.backup.restored(out, content.made, { entries: entries.length, files: files.length }),
    notes: [
      ...(leftOut.length > 0 ? [words.backup.restoredWithout(leftOut)] : []),
      ...(changed.length > 0 ? [words.backup.restoredChanged(changed)] : []),
      words.backup.restoredOpen,
    ],
  };
}
