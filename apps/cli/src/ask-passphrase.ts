/**
 * A passphrase from the first line of a file, or asked for at the terminal, where it is not shown. Never an argument: those
 * stand in the shell's history and in every list of processes.
 */

import type { FileFailure } from "@tanhao/app/folder/folder-failure";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Failure, PasswordNotText } from "./line/failure.ts";
import type { World } from "./world.ts";

type Asking = Pick<World, "files" | "askHidden">;

/** Something that will be opened with it later has to be sealed by what was meant: asked for twice. */
export interface NewPassphrase {
  readonly ask: string;
  readonly again: string;
  readonly least: number;
}

export async function askNewPassphrase(
  file: string | undefined,
  { ask, again, least }: NewPassphrase,
  world: Asking,
): Promise<Result<string, Failure>> {
  const once = await askPassphrase(file, ask, world);
  if (!once.ok) return once;
  if ([...once.value].length < least) return err({ kind: "passphrase-short", least });
  if (file !== undefined || world.askHidden === null) return once;
  return (await world.askHidden(again)) === once.value ? once : err({ kind: "passphrases-differ" });
}

export async function askPassphrase(file: string | undefined, ask: string, world: Asking): Promise<Result<string, Failure>> {
  const read = await firstLineOf(file, world);
  if (!read.ok) return read;
  if (read.value !== null) return ok(read.value);
  return world.askHidden === null ? err({ kind: "passphrase-needed" }) : ok(await world.askHidden(ask));
}

/**
 * `null` where no file was given. Editors and `echo` end the line with a break. Another encoding is refused: what is
 * guessed wrong today would be guessed otherwise where the file is to be opened again.
 */
export async function firstLineOf(
  path: string | undefined,
  { files }: Pick<World, "files">,
): Promise<Result<string | null, FileFailure | PasswordNotText>> {
  if (path === undefined) return ok(null);
  const bytes = await files.read(path);
  if (!bytes.ok) return bytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.value);
    return text.includes("\0") ? err({ kind: "password-not-text", path }) : ok(text.split(/\r\n|\r|\n/)[0] ?? "");
  } catch {
    return err({ kind: "password-not-text", path });
  }
}
