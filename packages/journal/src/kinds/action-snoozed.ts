/** `action.snoozed`: a next action is to be shown again from `until`, that day included. */

import type { Day } from "@tanhao/core/day";
import { dayAt, required } from "@tanhao/core/debt/facts-document-place";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { requiredText } from "./record-members.ts";

export interface ActionSnoozed {
  readonly action: string;
  readonly until: Day;
}

export const actionSnoozed: Kind<ActionSnoozed> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["action", "until"], (member) => {
      return whole({ action: requiredText(member("action")), until: required(member("until"), dayAt) });
    }),
  write: asJson,
};
