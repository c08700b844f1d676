/**
 * `settlement.ticked`: one step on the way from an agreement to a closed debt was seen to: an item before paying, the proof
 * of an instalment, the certificate, the credit report, putting it away. A tick is taken back like any entry.
 */

import type { Day } from "@tanhao/core/day";
import { dayAt, itemsAt, known, oneOfAt, required, textAt } from "@tanhao/core/debt/facts-document-place";
import { type RecordOutcome, recordOutcomes, type SettlementStep, settlementSteps } from "@tanhao/core/followup/settlement-step";
import type { DebtId } from "@tanhao/core/ids";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { requiredDebt, requiredWord } from "./record-members.ts";

export interface SettlementTicked {
  readonly debt: DebtId;
  readonly step: SettlementStep;
  readonly on: Day;
  /** The due day of the instalment it is about. */
  readonly about?: Day;
  readonly outcome?: RecordOutcome;
  /** Paths or names of files of this case. */
  readonly files?: readonly string[];
  readonly note?: string;
}

const keys = ["debt", "step", "on", "about", "outcome", "files", "note"] as const;

export const settlementTicked: Kind<SettlementTicked> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, keys, (member) => {
      const must = whole({
        debt: requiredDebt(member("debt")),
        step: requiredWord(member("step"), settlementSteps),
        on: required(member("on"), dayAt),
      });
      const files = itemsAt(member("files"))
        .map(textAt)
        .filter((file) => file !== undefined);
      const rest = {
        about: dayAt(member("about")),
        outcome: oneOfAt(member("outcome"), recordOutcomes),
        files: files.length > 0 ? files : undefined,
        note: textAt(member("note")),
      };
      return must && { ...must, ...known(rest) };
    }),
  write: asJson,
};
