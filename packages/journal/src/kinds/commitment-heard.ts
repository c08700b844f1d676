/** `commitment.heard`: what somebody committed to about a debt (对方或己方承诺), with a sum and a day where they were named. */

import type { Day } from "@tanhao/core/day";
import { dayAt, known, oneOfAt } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import type { Fen } from "@tanhao/core/money";
import type { EntryId } from "../entry.ts";
import { type CommitmentParty, commitmentParties } from "./contact-logged.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { debtIdAt, entryIdAt, fenAt, requiredText, requiredWord } from "./record-members.ts";

const commitmentStatuses = ["firm", "conditional", "vague", "refused", "withdrawn", "not_valid"] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

export interface CommitmentHeard {
  readonly who: CommitmentParty;
  readonly what: string;
  readonly debt?: DebtId;
  readonly fen?: Fen;
  readonly dueDay?: Day;
  readonly status?: CommitmentStatus;
  /** The contact in which it was said. */
  readonly contact?: EntryId;
}

export const commitmentHeard: Kind<CommitmentHeard> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["who", "what", "debt", "fen", "dueDay", "status", "contact"], (member) => {
      const must = whole({ who: requiredWord(member("who"), commitmentParties), what: requiredText(member("what")) });
      const rest = {
        debt: debtIdAt(member("debt")),
        fen: fenAt(member("fen")),
        dueDay: dayAt(member("dueDay")),
        status: oneOfAt(member("status"), commitmentStatuses),
        contact: entryIdAt(member("contact")),
      };
      return must && { ...must, ...known(rest) };
    }),
  write: asJson,
};
