/** `action.dropped`: the person decided against a next action. `action` is the id that core/followup gave it. */

import { known, textAt } from "@tanhao/core/debt/facts-document-place";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { requiredText } from "./record-members.ts";

export interface ActionDropped {
  readonly action: string;
  readonly because?: string;
}

export const actionDropped: Kind<ActionDropped> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["action", "because"], (member) => {
      const must = whole({ action: requiredText(member("action")) });
      return must && { ...must, ...known({ because: textAt(member("because")) }) };
    }),
  write: asJson,
};
