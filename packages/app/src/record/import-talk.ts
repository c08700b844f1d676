/**
 * Records the days of a conversation, all of them or none. A day that has grown corrects its entry, and so do promises that are taken
 * of a day that is there; else what is there is left.
 */

import { known } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import { err, ok, type Result } from "@tanhao/core/result";
import { correctionOf } from "@tanhao/journal/correction-of";
import type { EntryId } from "@tanhao/journal/entry";
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
  /** Why an entry is corrected. Read by people. */
  readonly because: { readonly grown: string; readonly promises: string };
}

export interface ImportedTalk {
  readonly added: readonly { readonly day: TalkDay; readonly entry: EntryId }[];
  /** Days of which nothing was recorded: they are in the case already. */
  readonly known: number;
}

export async function importTalk(
  { days, channel, debt, because }: TalkToImport,
  ports: Pick<CasePorts, "journal" | "today">,
): Promise<Result<ImportedTalk, ContactRefused | NotKept>> {
  const ahead = days.find(({ day }) => day.day > ports.today());
  if (ahead) return err({ kind: "contact-in-future", at: ahead.day.day });
  const written = days.flatMap(({ day, promises }) => {
    const entry = entryOf(day, promises);
    return entry === null ? [] : [{ day, entry }];
  });
  const kept = await appendEntries(ports, ...written.map(({ entry }) => entry));
  if (!kept.ok) return err(kept.error);
  const added = kept.value.flatMap(({ id }, place) => written.slice(place, place + 1).map(({ day }) => ({ day, entry: id })));
  return ok({ added, known: days.length - written.length });

  /** `null`: it is in the case. */
  function entryOf(day: TalkDay, promises: readonly ContactCommitment[]): NewEntry | null {
    const contact = contactOfDay(day, promises, { channel, ...known({ debt }) });
    if (day.stands.is === "new") return { kind: "contact.logged", payload: contact };
    const { entry, payload, takenBack } = day.stands.contact;
    const more = promises.filter((one) => !isAmong(one, payload.commitments ?? []));
    const commitments = [...(payload.commitments ?? []), ...more];
    if (day.stands.is === "known") {
      const isLeft = takenBack || more.length === 0;
      return isLeft ? null : correctionOf(entry, because.promises, { kind: "contact.logged", payload: { ...payload, commitments } });
    }
    const grown = { ...payload, ...known({ said: contact.said, heard: contact.heard }), transcript: day.fingerprint };
    const now = commitments.length > 0 ? { ...grown, commitments } : grown;
    return correctionOf(entry, because.grown, { kind: "contact.logged", payload: now });
  }
}

const isAmong = ({ who, what }: ContactCommitment, those: readonly ContactCommitment[]): boolean =>
  those.some((one) => one.who === who && one.what === what);
