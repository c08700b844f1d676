/** `file.attached`: an original came into the case. The bytes lie in the storage under their hash; this says what they are. */

import { required, wholeNumberAt } from "@tanhao/core/debt/facts-document-place";
import type { Hash } from "../sha256.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { hashAt, requiredText } from "./record-members.ts";

export interface FileAttached {
  /** The file's own name, without folders. */
  readonly name: string;
  /** What it is: `bill`, `contract`, `credit-report`, `screenshot` … as in case.yaml. */
  readonly as: string;
  readonly hash: Hash;
  /** Bytes. */
  readonly size: number;
}

export const fileAttached: Kind<FileAttached> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["name", "as", "hash", "size"], (member) => {
      return whole({
        name: requiredText(member("name")),
        as: requiredText(member("as")),
        hash: required(member("hash"), hashAt),
        size: required(member("size"), (place) => wholeNumberAt(place, 0, Number.MAX_SAFE_INTEGER)),
      });
    }),
  write: asJson,
};
