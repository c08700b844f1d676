/** Records the days of a conversation, all of them or none; a day that has grown corrects its entry, and what is there is left. */

import { known } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import { err, ok, type Result } from "@tanhao/core/result";
import { correctionOf } from "@tanhao/journal/correction-of";
import type { Entry } from "@tanhao/journal/entry";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import type { ContactCommitment, ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";
import type { ContactRefused } from "./record-contact.ts";
import { contactOfDay, type TalkDay } from "./talk-days.ts";

export interface TalkToImport {
  /** With the promises that were taken of each. */
  readonly days: readonly { readonly day: TalkDay; readonly promises: readonly ContactCommitment[] }[];
  readonly channel: ContactLogged["channel"];
  readonly debt?: DebtId;
  /** Why an entry that has grown is corrected. Read by people. */
  readonly because: string;
}

export interface ImportedTalk {
  readonly added: readonly Entry[];
  /** Days that were in the case already. */
  readonly known: number;
}

export async function importTalk(
  { days, channel, debt, because }: TalkToImport,
  ports: Pick<CasePorts, "journal" | "today">,
): Promise<Result<ImportedTalk, ContactRefused | NotKept>> {
  const ahead = days.find(({ day }) => day.day > ports.today());
  if (ahead) return err({ kind: "contact-in-future", at: ahead.day.day });
  const entries = days.flatMap(({ day, promises }): readonly NewEntry[] => {
    const contact = contactOfDay(day, promises, { channel, ...known({ debt }) });
    if (day.stands.is === "known") return [];
    if (day.stands.is === "new") return [{ kind: "contact.logged", payload: contact }];
    const { entry, payload } = day.stands.contact;
    const commitments = [...(payload.commitments ?? []), ...promises.filter((one) => !isAmong(one, payload.commitments ?? []))];
    const grown = { ...payload, ...known({ said: contact.said, heard: contact.heard }), transcript: day.fingerprint };
    const now = commitments.length > 0 ? { ...grown, commitments } : grown;
    return [correctionOf(entry, because, { kind: "contact.logged", payload: now })];
  });
  if (entries.length === 0) return ok({ added: [], known: days.length });
  const kept = await appendEntries(ports, ...entries);
  return kept.ok ? ok({ added: kept.value, known: days.length - entries.length }) : err(kept.error);
}

const isAmong = ({ who, what }: ContactCommitment, those: readonly ContactCommitment[]): boolean =>
  those.some((one) => one.who === who && one.what === what);
