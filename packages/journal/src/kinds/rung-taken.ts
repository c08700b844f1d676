/**
 * `rung.taken`: a step of the ladder was taken, such as asking for a supervisor or going to a public body, where the log of
 * contacts cannot show by itself which step it was. `number`: under which it was taken down there.
 */

import type { Day } from "@tanhao/core/day";
import { dayAt, known, required, textAt } from "@tanhao/core/debt/facts-document-place";
import { type RungId, rungIds } from "@tanhao/core/followup/escalation-rung";
import type { DebtId } from "@tanhao/core/ids";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { requiredDebt, requiredWord } from "./record-members.ts";

export interface RungTakenEntry {
  readonly debt: DebtId;
  readonly rung: RungId;
  readonly on: Day;
  readonly number?: string;
  readonly note?: string;
}

export const rungTaken: Kind<RungTakenEntry> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["debt", "rung", "on", "number", "note"], (member) => {
      const must = whole({
        debt: requiredDebt(member("debt")),
        rung: requiredWord(member("rung"), rungIds),
        on: required(member("on"), dayAt),
      });
      return must && { ...must, ...known({ number: textAt(member("number")), note: textAt(member("note")) }) };
    }),
  write: asJson,
};
