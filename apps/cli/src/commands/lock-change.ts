/** `lock change`: another passphrase for the same lock. Nothing else is written anew. */

import { leastPassphraseLetters } from "@tanhao/app/backup/sealing";
import { askNewPassphrase, askPassphrase } from "../ask-passphrase.ts";
import { changeLock, checkLock } from "../change-lock.ts";
import type { RunCommand } from "../line/command-spec.ts";

export const run: RunCommand = async (input, world) => {
  const folder = input.args[0] ?? "";
  const checked = await checkLock(folder, true, world);
  if (!checked.ok) return checked;
  const { lock: words } = world.words;
  const now = await askPassphrase(input.options["password-file"], words.ask(folder), world);
  if (!now.ok) return now;
  const asking = { ask: words.askNew(folder), again: words.askAgain, least: leastPassphraseLetters };
  const next = await askNewPassphrase(input.options["new-password-file"], asking, world);
  if (!next.ok) return next;
  const changed = { locked: true, text: words.changed(folder) };
  return changeLock(folder, world, ({ changePassphrase }) => changePassphrase(now.value, next.value), changed);
};
