/** `lock set`: a passphrase before the journal of a case. Everything in it is sealed anew. */

import { leastPassphraseLetters } from "@tanhao/app/backup/sealing";
import { askNewPassphrase } from "../ask-passphrase.ts";
import { changeLock, checkLock } from "../change-lock.ts";
import type { RunCommand } from "../line/command-spec.ts";

export const run: RunCommand = async (input, world) => {
  const folder = input.args[0] ?? "";
  const checked = await checkLock(folder, false, world);
  if (!checked.ok) return checked;
  const { lock: words } = world.words;
  const asking = { ask: words.askNew(folder), again: words.askAgain, least: leastPassphraseLetters };
  const passphrase = await askNewPassphrase(input.options["password-file"], asking, world);
  if (!passphrase.ok) return passphrase;
  return changeLock(folder, world, ({ setLock }) => setLock(passphrase.value), { locked: true, text: words.set(folder) });
};
