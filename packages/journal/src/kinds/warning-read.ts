/**
 * `warning.read`: the person has read a warning and chosen to go on, for one debt or for the whole case. Words that may
 * admit a debt are offered only after it.
 */

import { known } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { debtIdAt, requiredText } from "./record-members.ts";

export interface WarningRead {
  /** A key of text/, for example `limitation-may-have-expired`. */
  readonly warning: string;
  readonly debt?: DebtId;
}

export const warningRead: Kind<WarningRead> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["warning", "debt"], (member) => {
      const must = whole({ warning: requiredText(member("warning")) });
      return must && { ...must, ...known({ debt: debtIdAt(member("debt")) }) };
    }),
  write: asJson,
};
