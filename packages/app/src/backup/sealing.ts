/** From a passphrase to the sealing of one backup, and back. Each backup has a key of its own; the file carries it in a box. */

import { ok, type Result } from "@tanhao/core/result";
import {
  type KeyBoxUnread,
  lockKey,
  newKey,
  type PassphraseWrong,
  readKeyBox,
  type SealTools,
  unlockKey,
} from "@tanhao/journal/seal/key-box";
import type { OpenPiece } from "@tanhao/readers/backup/unsealed-bytes";
import type { Sealing } from "@tanhao/writers/backup/write-backup";

/** As for the lock: the length is what can be asked for. Four unrelated words pass by far. */
export const leastPassphraseLetters = 8;

export async function makeSealing(passphrase: string, tools: SealTools): Promise<Sealing> {
  const key = newKey(tools);
  const box = await lockKey(key, passphrase, tools);
  return { box, seal: (await tools.makeCipher(key)).seal };
}

export type SealingFailure = PassphraseWrong | KeyBoxUnread;

export async function openSealing(box: unknown, passphrase: string, tools: SealTools): Promise<Result<OpenPiece, SealingFailure>> {
  const known = readKeyBox(box);
  if (!known.ok) return known;
  const key = await unlockKey(known.value, passphrase, tools);
  return key.ok ? ok((await tools.makeCipher(key.value)).open) : key;
}
