/**
 * Another case in the place of the own one, with its originals: all of it, or the own one stays as it was, whatever happens
 * in between (journal/replace-journal.ts). It becomes the case of a new device, so that two stories of one device never
 * part. Loaded only when a file of a case is opened.
 */

import { type CaseFileRefusal, type CaseToPut, putRecords } from "@tanhao/app/case/open-case-file";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Journal } from "@tanhao/journal/journal";
import type { JournalPlace } from "@tanhao/journal/place-port";
import { beginReplacing, type Replacement } from "@tanhao/journal/replace-journal";
import type { JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";
import { forget, forgetAll, keep, kept } from "../shell/kept-setting.ts";
import { tellTabs } from "../shell/other-tabs.ts";
import { privateDoor } from "../shell/private-door.ts";
import type { CaseHost } from "./case-host.tsx";

/** Puts the originals where it is told, and says what else there is. */
export type FillCase<Failure> = (originals: Pick<JournalStorage, "putFile">) => Promise<Result<CaseToPut, Failure>>;

export async function replaceOwn<Failure>(host: CaseHost, fill: FillCase<Failure>): Promise<Result<null, Failure | CaseFileRefusal>> {
  const place = host.place();
  const replaced = place === null ? await inMemory(host, fill) : await onPlace(host, place, fill);
  if (replaced.ok) keep("door-seen", "yes");
  return replaced;
}

async function onPlace<Failure>(
  host: CaseHost,
  place: JournalPlace,
  fill: FillCase<Failure>,
): Promise<Result<null, Failure | CaseFileRefusal>> {
  const replacement = await beginReplacing(place);
  if (!replacement.ok) return refused(replacement.error);
  const done = await inOneStep(host, replacement.value, fill);
  if (!done.ok) await replacement.value.giveUp();
  return done;
}

async function inOneStep<Failure>(
  host: CaseHost,
  replacement: Replacement,
  fill: FillCase<Failure>,
): Promise<Result<null, Failure | CaseFileRefusal>> {
  const filled = await fill(replacement);
  if (!filled.ok) return filled;
  forget("device");
  const trial = await host.trialJournal(); // as a device with a new name
  const put = await putRecords(filled.value, trial);
  if (!put.ok) return put;
  const entries = await trial.read();
  if (!entries.ok) throw new Error(`Broken invariant: memory refuses nothing (${entries.error.kind})`);
  const finished = await replacement.finish(entries.value);
  if (!finished.ok) return refused(finished.error);
  const device = kept("device");
  forgetAll();
  if (device !== null) keep("device", device);
  privateDoor.shut(false);
  const failure = await host.reopen(finished.value, "none");
  tellTabs({ is: "relocked" });
  return failure === null ? ok(null) : refused(failure);
}

/**
 * This browser keeps nothing, so there is nothing a crash could halve. The file is read to its end before the own case goes, whatever
 * case is being looked at meanwhile.
 */
async function inMemory<Failure>(host: CaseHost, fill: FillCase<Failure>): Promise<Result<null, Failure | CaseFileRefusal>> {
  const tried = await fillAndPut(await host.trialJournal(), fill);
  if (!tried.ok) return tried;
  const failure = await host.eraseOwn();
  if (failure) return refused(failure);
  const { journal, refresh } = host.own();
  const put = await fillAndPut(journal, fill);
  await refresh();
  return put;
}

async function fillAndPut<Failure>(journal: Journal, fill: FillCase<Failure>): Promise<Result<null, Failure | CaseFileRefusal>> {
  const filled = await fill(journal.storage);
  return filled.ok ? putRecords(filled.value, journal) : filled;
}

const refused = (failure: StorageFailure): Result<never, CaseFileRefusal> => err({ kind: "journal-refused", failure });
