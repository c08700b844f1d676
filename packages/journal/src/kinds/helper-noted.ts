/**
 * `helper.noted`: words of somebody who looked at a copy of this case and wrote on a device of their own. Taken in, they
 * stay theirs: the name is what the helper typed, the key is the one the notes were signed with.
 */

import type { Day } from "@tanhao/core/day";
import { dayAt, known, required } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import type { Hash } from "../sha256.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { debtIdAt, hashAt, requiredText } from "./record-members.ts";

export interface HelperNoted {
  readonly name: string;
  /** The public key, Ed25519: 64 lower-case hex digits. */
  readonly key: Hash;
  readonly text: string;
  /** Absent: about the whole case. */
  readonly debt?: DebtId;
  /** Until when something is to be done. */
  readonly until?: Day;
}

export const helperNoted: Kind<HelperNoted> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["name", "key", "text", "debt", "until"], (member) => {
      const must = whole({
        name: requiredText(member("name")),
        key: required(member("key"), hashAt),
        text: requiredText(member("text")),
      });
      return must && { ...must, ...known({ debt: debtIdAt(member("debt")), until: dayAt(member("until")) }) };
    }),
  write: asJson,
};
