/** `lock remove`: the journal of a case can be read without a passphrase again. */

import { askPassphrase } from "../ask-passphrase.ts";
import { changeLock, checkLock } from "../change-lock.ts";
import type { RunCommand } from "../line/command-spec.ts";

export const run: RunCommand = async (input, world) => {
  const folder = input.args[0] ?? "";
  const checked = await checkLock(folder, true, world);
  if (!checked.ok) return checked;
  const { lock: words } = world.words;
  const passphrase = await askPassphrase(input.options["password-file"], words.ask(folder), world);
  if (!passphrase.ok) return passphrase;
  return changeLock(folder, world, ({ removeLock }) => removeLock(passphrase.value), { locked: false, text: words.removed(folder) });
};
