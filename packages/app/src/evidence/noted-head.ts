/** A head as somebody noted it: `DEVICE:SEQUENCE:ID`, as the index and the app show it. */

import { type EntryId, isDeviceId } from "@tanhao/journal/entry";
import { isHash } from "@tanhao/journal/sha256";
import type { ChainHead } from "@tanhao/journal/verify-chain";

/** `null`: not such a line. Spaces around it do not matter. */
export function readNotedHead(text: string): ChainHead | null {
  const [device, sequence, id, ...more] = text.trim().split(":");
  if (!isDeviceId(device) || !/^[1-9]\d{0,15}$/.test(sequence ?? "") || !isHash(id) || more.length > 0) return null;
  return { device, sequence: Number(sequence), id: id as EntryId & typeof id }; // an entry's id is a hash
}
