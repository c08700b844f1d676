/** Builds the ladder of one invented debt with the real rungs, bodies and law, for tests. */

import { day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import type { LenderType } from "@tanhao/core/debt/debt";
import { type EscalationInput, type EscalationLadder, escalationLadder } from "@tanhao/core/followup/escalation-ladder";
import type { RungId, RungTaken } from "@tanhao/core/followup/escalation-rung";
import type { FollowUpRecords } from "@tanhao/core/followup/follow-up-records";
import type { NotedContact } from "@tanhao/core/followup/noted-contact";
import { debtId } from "@tanhao/core/ids";
import { channelDirectory } from "./channel-directory.ts";
import { escalationRungs } from "./escalation.ts";
import { lawBook } from "./law-book.ts";

export const d1 = debtId("d1");
export const nothing: FollowUpRecords = { promises: [], commitments: [], agreements: [], complaints: [], settled: new Map() };
export const quiet = { contacts: [], binding: [], threats: [] };

export const contact = (id: string, on: string, channel: string, rest: Partial<NotedContact> = {}): NotedContact => ({
  id,
  at: `${on}T10:00`,
  channel,
  debt: d1,
  direction: "out",
  ...rest,
});
export const step = (rung: RungId, on: string): RungTaken => ({ id: `step-${rung}`, debt: d1, rung, on: day(on) });

export interface Known extends Partial<Omit<EscalationInput, "records" | "debt" | "on">> {
  readonly lender?: LenderType;
  readonly contacts?: readonly NotedContact[];
  readonly followUp?: Partial<FollowUpRecords>;
  readonly debt?: Partial<EscalationInput["debt"]>;
}

export function ladderOn(on: string, { lender = "bank", contacts = [], followUp = {}, debt = {}, ...rest }: Known = {}): EscalationLadder {
  return escalationLadder({
    debt: aDebt().with({ lender: { name: "望溪银行股份有限公司", type: lender }, ...debt }).debt,
    words: { set: "open" },
    records: { contacts, followUp: { ...nothing, ...followUp } },
    steps: [],
    conduct: quiet,
    courtPaper: false,
    rungs: escalationRungs,
    directory: channelDirectory,
    law: lawBook,
    on: day(on),
    ...rest,
  });
}
