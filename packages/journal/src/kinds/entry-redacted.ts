/** `entry.redacted`: salt and payload of the named entry were erased for good. Made by the journal together with the erasing. */

import { required } from "@tanhao/core/debt/facts-document-place";
import type { EntryId } from "../entry.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { entryIdAt, requiredText } from "./record-members.ts";

export interface EntryRedacted {
  readonly entry: EntryId;
  /** Why, without repeating what was erased. */
  readonly because: string;
}

export const entryRedacted: Kind<EntryRedacted> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["entry", "because"], (member) => {
      return whole({ entry: required(member("entry"), entryIdAt), because: requiredText(member("because")) });
    }),
  write: asJson,
};
