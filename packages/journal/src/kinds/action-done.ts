/** `action.done`: a next action was done. `action` is the id that core/followup gave it. */

import { known, textAt } from "@tanhao/core/debt/facts-document-place";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { requiredText } from "./record-members.ts";

export interface ActionDone {
  readonly action: string;
  readonly note?: string;
}

export const actionDone: Kind<ActionDone> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["action", "note"], (member) => {
      const must = whole({ action: requiredText(member("action")) });
      return must && { ...must, ...known({ note: textAt(member("note")) }) };
    }),
  write: asJson,
};
