/**
 * Before a command touches a case: whether its journal is locked, and if so the passphrase, from a file or asked for once
 * for the whole command. It is tried here, so that no command has to know of locks.
 */

import { inFolder } from "@tanhao/app/folder/file-port";
import { journalFileName } from "@tanhao/app/folder/read-case-folder";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Lockable, UnlockFailure } from "@tanhao/journal/seal/lockable";
import type { StorageFailure } from "@tanhao/journal/storage-port";
import { firstLineOf } from "./ask-passphrase.ts";
import { type CommandInput, type CommandSpec, lockOption } from "./line/command-spec.ts";
import type { Failure } from "./line/failure.ts";
import type { Drivers } from "./world.ts";

/** `null`: no case, or none that is locked. `ask`: the question for the passphrase of a folder. */
export async function unlockCase(
  command: CommandSpec,
  { args, options }: CommandInput,
  drivers: Drivers,
  ask: (folder: string) => string,
): Promise<Result<string | null, Failure>> {
  const option = lockOption(command);
  const folder = options["case"] ?? args[command.args.findIndex(({ name }) => name === "FOLDER")];
  if (option === null || folder === undefined) return ok(null);
  const path = inFolder(folder, journalFileName);
  if ((await drivers.files.kindOf(path)) !== "file") return ok(null);
  const locked = await drivers.isLocked(path);
  if (!locked.ok) return err({ kind: "journal-unreadable", path, failure: locked.error });
  if (!locked.value) return ok(null);

  const given = await firstLineOf(options[option.name], drivers);
  if (!given.ok) return given;
  const { askHidden } = drivers;
  if (given.value === null && askHidden === null) return err({ kind: "case-locked", folder, option: option.name });
  const lockable = await drivers.openLock(path);
  if (!lockable.ok) return err({ kind: "journal-unreadable", path, failure: lockable.error });
  const passphrase = await firstThatOpens(lockable.value, folder, given.value, () => askHidden?.(ask(folder)) ?? Promise.resolve(""));
  await lockable.value.close();
  return passphrase;
}

/** An empty answer gives up. */
async function firstThatOpens(
  lockable: Lockable,
  folder: string,
  given: string | null,
  ask: () => Promise<string>,
): Promise<Result<string, Failure>> {
  for (let attempt = 1; ; attempt += 1) {
    const passphrase = given ?? (await ask());
    const opened = await lockable.unlock(passphrase);
    if (opened.ok) return ok(passphrase);
    const mayTryAgain = opened.error.kind === "passphrase-wrong" && given === null && passphrase !== "" && attempt < mostAttempts;
    if (!mayTryAgain) return err(lockFailure(folder, opened.error));
  }
}

const mostAttempts = 3;

/** Why a lock did not open, as the command line says it. */
export function lockFailure(folder: string, failure: UnlockFailure): Failure {
  switch (failure.kind) {
    case "passphrase-wrong":
      return { kind: "case-passphrase-wrong", folder };
    case "lock-absent":
      return { kind: "case-lock-absent", folder };
    case "key-box-damaged":
    case "stretch-refused":
      return { kind: "case-lock-damaged", folder };
    case "key-box-too-new":
      return { kind: "case-lock-too-new", folder };
    default:
      return { kind: "journal-unreadable", path: inFolder(folder, journalFileName), failure: failure satisfies StorageFailure };
  }
}
