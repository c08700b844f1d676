/** `credit-entry.seen`: what a credit report the person has says about one debt, on the report's own day. */

import type { Day } from "@tanhao/core/day";
import { dayAt, known, required, textAt } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import type { Fen } from "@tanhao/core/money";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { fenAt, requiredDebt, requiredWord } from "./record-members.ts";

const states = ["normal", "overdue", "settled", "bad-debt"] as const;

export interface CreditEntrySeen {
  readonly debt: DebtId;
  readonly on: Day;
  readonly state: (typeof states)[number];
  readonly overdueFen?: Fen;
  /** The report among the files of the case. */
  readonly file?: string;
}

export const creditEntrySeen: Kind<CreditEntrySeen> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["debt", "on", "state", "overdueFen", "file"], (member) => {
      const must = whole({
        debt: requiredDebt(member("debt")),
        on: required(member("on"), dayAt),
        state: requiredWord(member("state"), states),
      });
      return must && { ...must, ...known({ overdueFen: fenAt(member("overdueFen"), 0), file: textAt(member("file")) }) };
    }),
  write: asJson,
};
