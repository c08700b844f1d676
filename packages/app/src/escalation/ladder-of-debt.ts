/** The ladder of one debt from its case and its record: conduct judged by the rules, steps as the log shows them. */

import type { ChannelDirectory } from "@tanhao/core/channel/channel-directory";
import type { ConductAct } from "@tanhao/core/conduct/act";
import { breaksBindingRule } from "@tanhao/core/conduct/binding-conduct";
import { checkConduct } from "@tanhao/core/conduct/check-conduct";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { Debt } from "@tanhao/core/debt/debt";
import type { ConductSeen } from "@tanhao/core/followup/escalation-grounds";
import { type EscalationLadder, escalationLadder } from "@tanhao/core/followup/escalation-ladder";
import type { EscalationRung } from "@tanhao/core/followup/escalation-rung";
import { conductOf } from "@tanhao/core/followup/noted-conduct";
import type { NotedContact } from "@tanhao/core/followup/noted-contact";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "../followup/follow-up-records.ts";
import { notedContacts } from "../followup/watched-case.ts";
import { oncePerDebt } from "../standing/once-per-debt.ts";
import { rungsTaken } from "./bridge-records.ts";

export interface LadderSources {
  readonly rungs: readonly EscalationRung[];
  readonly directory: Pick<ChannelDirectory, "bodies">;
  /** `null`: nothing is said about conduct. */
  readonly conduct: ConductVocabulary | null;
}

export interface CaseWithLadder {
  readonly record: CaseRecord;
  readonly lawBook: LawBook;
  readonly courtPaper: boolean;
}

export function ladderOfDebt(
  standing: DebtStanding,
  { record, lawBook, courtPaper }: CaseWithLadder,
  sources: LadderSources,
): EscalationLadder {
  const { debt, words, on } = standing;
  const contacts = notedContacts(record);
  return escalationLadder({
    debt,
    words,
    records: { contacts, followUp: followUpRecords(record) },
    steps: rungsTaken(record),
    conduct: sources.conduct === null ? nothingSeen : conductSeen(contacts, debt, lawBook, sources.conduct),
    courtPaper,
    rungs: sources.rungs,
    directory: sources.directory,
    law: lawBook,
    on,
  });
}

const nothingSeen: ConductSeen = { contacts: [], binding: [], threats: [] };

const harms: readonly ConductAct[] = ["harm-threat", "violence"];

/** Contact by contact: of which a rule speaks, which breaks a binding one, where somebody was threatened. */
export const conductSeen = (contacts: readonly NotedContact[], debt: Debt, law: LawBook, vocabulary: ConductVocabulary): ConductSeen =>
  seenOnce(
    debt,
    contacts.filter((contact) => contact.debt === debt.id),
    law,
    vocabulary,
  );

const seenOnce = oncePerDebt(seeConduct);

function seeConduct(debt: Debt, contacts: readonly NotedContact[], law: LawBook, vocabulary: ConductVocabulary): ConductSeen {
  const noted = conductOf(contacts, debt.id);
  const lender = debt.assigned === undefined ? debt.lender.type : "assignee";
  const checked = checkConduct(
    noted.map(({ contact }) => contact),
    law,
    vocabulary,
    { lender },
  );
  const seen = noted.map(({ noted: { id } }, index) => ({
    id,
    findings: checked[index]?.findings.filter(({ citation }) => citation.borrowerMay !== "know") ?? [],
  }));
  const ids = (holds: (one: (typeof seen)[number]) => boolean): readonly string[] => seen.filter(holds).map(({ id }) => id);
  return {
    contacts: ids(({ findings }) => findings.length > 0),
    binding: ids(({ findings }) => findings.some(breaksBindingRule)),
    threats: ids(({ findings }) => findings.some(({ acts }) => acts.some(({ act, certain }) => certain && harms.includes(act)))),
  };
}
