/**
 * Writing what a person asked for, whole or not at all: into a hidden neighbour first, synced, then given its name.
 * Nothing that stands there is overwritten; an empty folder may be filled.
 */

import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { err, ok, type Result } from "@tanhao/core/result";

export type WriteFailure =
  | { readonly kind: "out-exists"; readonly path: string }
  | { readonly kind: "out-inside-file"; readonly path: string }
  | { readonly kind: "write-failed"; readonly path: string; readonly because: string };

export interface NewFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `path` is as typed, read from the folder `from`. Folders above it are made where they are missing, and unmade when the writing fails. */
export async function writeNewFile(from: string, path: string, bytes: Uint8Array): Promise<Result<null, WriteFailure>> {
  const target = resolve(from, path);
  const checked = await checkTarget(path, target);
  if (!checked.ok) return checked;
  if (checked.value !== "free") return err({ kind: "out-exists", path });
  return wholly(path, neighbourOf(target), async (draft) => {
    await writeSynced(draft, bytes);
    await rename(draft, target);
  });
}

/** Takes the bytes in order. What the disk refuses is thrown by `put` and told by who called. */
export type StreamWriter<Failure> = (put: (bytes: Uint8Array) => Promise<void>) => Promise<Result<unknown, Failure>>;

export async function streamNewFile<Failure>(
  from: string,
  path: string,
  write: StreamWriter<Failure>,
): Promise<Result<null, Failure | WriteFailure>> {
  const target = resolve(from, path);
  const checked = await mayWriteFile(from, path);
  if (!checked.ok) return checked;
  return unlessAbandoned<Failure>((abandon) =>
    wholly(path, neighbourOf(target), async (draft) => {
      const file = await open(draft, "wx");
      try {
        const written = await write(async (bytes) => void (await file.writeFile(bytes)));
        if (!written.ok) abandon(written.error);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, target);
    }),
  );
}

/** Fills the folder at `draft`, which is there and empty. */
export type FolderBuilder<Failure> = (draft: string) => Promise<Result<unknown, Failure>>;

export async function buildNewFolder<Failure>(
  from: string,
  path: string,
  build: FolderBuilder<Failure>,
): Promise<Result<null, Failure | WriteFailure>> {
  const target = resolve(from, path);
  const checked = await checkTarget(path, target);
  if (!checked.ok) return checked;
  if (checked.value === "taken") return err({ kind: "out-exists", path });
  return unlessAbandoned<Failure>((abandon) =>
    wholly(path, neighbourOf(target), async (draft) => {
      await makeFolder(draft);
      const built = await build(draft);
      if (!built.ok) abandon(built.error);
      if (checked.value === "empty-folder") await rmdir(target);
      await rename(draft, target);
    }),
  );
}

/** Whether a file may be written there, to be asked before long work. */
export async function mayWriteFile(from: string, path: string): Promise<Result<null, WriteFailure>> {
  const checked = await checkTarget(path, resolve(from, path));
  if (!checked.ok) return checked;
  return checked.value === "free" ? ok(null) : err({ kind: "out-exists", path });
}

export async function writeNewFolder(from: string, path: string, files: readonly NewFile[]): Promise<Result<null, WriteFailure>> {
  const target = resolve(from, path);
  const checked = await checkTarget(path, target);
  if (!checked.ok) return checked;
  if (checked.value === "taken") return err({ kind: "out-exists", path });
  return wholly(path, neighbourOf(target), async (draft) => {
    for (const { name, bytes } of files) {
      const file = join(draft, ...name.split("/"));
      await makeFolder(dirname(file));
      await writeSynced(file, bytes);
    }
    // Removes an empty folder only; some systems cannot rename onto one.
    if (checked.value === "empty-folder") await rmdir(target);
    await rename(draft, target);
  });
}

/** Whether a folder may be written there, to be asked before long work. */
export async function mayWriteFolder(from: string, path: string): Promise<Result<null, WriteFailure>> {
  const checked = await checkTarget(path, resolve(from, path));
  if (!checked.ok) return checked;
  return checked.value === "taken" ? err({ kind: "out-exists", path }) : ok(null);
}

type Target = "free" | "empty-folder" | "taken";

async function checkTarget(path: string, target: string): Promise<Result<Target, WriteFailure>> {
  const there = await stat(target).catch((error: NodeJS.ErrnoException) => (error.code === "ENOTDIR" ? "inside-file" : null));
  if (there === "inside-file") return err({ kind: "out-inside-file", path });
  if (there === null) return ok("free");
  if (!there.isDirectory()) return ok("taken");
  return ok((await readdir(target)).length === 0 ? "empty-folder" : "taken");
}

const neighbourOf = (target: string): string => join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);

/** A failure that is told inside the work takes the way of the thrown ones, so that the draft goes too, and is told outside. */
async function unlessAbandoned<Failure>(
  work: (abandon: (failure: Failure) => never) => Promise<Result<null, WriteFailure>>,
): Promise<Result<null, Failure | WriteFailure>> {
  let told: { readonly failure: Failure } | null = null;
  const given = new Error("abandoned");
  try {
    return await work((failure) => {
      told = { failure };
      throw given;
    });
  } catch (thrown) {
    if (thrown !== given || told === null) throw thrown;
    return err((told as { readonly failure: Failure }).failure); // set before it was thrown
  }
}

async function wholly(path: string, draft: string, write: (draft: string) => Promise<void>): Promise<Result<null, WriteFailure>> {
  let made: string | undefined;
  try {
    made = await makeFolder(dirname(draft));
    await write(draft);
    return ok(null);
  } catch (thrown) {
    await rm(made ?? draft, { recursive: true, force: true });
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === undefined) throw thrown; // not the system's refusal: a bug of ours
    return err(code === "ENOTEMPTY" || code === "EEXIST" ? { kind: "out-exists", path } : { kind: "write-failed", path, because: code });
  }
}

/**
 * Makes a folder and those missing above it; tells the topmost it made. Not mkdir's own `recursive`: where a system says
 * "no such file" below a folder that is there, as /proc does, Node tries again for ever.
 */
async function makeFolder(path: string): Promise<string | undefined> {
  try {
    await mkdir(path);
    return path;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "ENOENT") {
      if ((await stat(path).catch(() => null))?.isDirectory()) return undefined;
      throw thrown;
    }
    const made = await makeFolder(dirname(path));
    await mkdir(path);
    return made ?? path;
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
