/**
 * Looking at somebody else's backup: the case in memory, behind a journal that takes nothing, and a chain of the helper's
 * own for notes. Closing the page ends it and leaves nothing but the helper's key, which is of no case.
 */

import { err, ok } from "@tanhao/core/result";
import type { DeviceId, Entry, Moment } from "@tanhao/journal/entry";
import { type Journal, openJournal } from "@tanhao/journal/journal";
import { type HelperKey, helperKeyOf } from "@tanhao/journal/signed/helper-key";
import { type ChainHead, verifyChain } from "@tanhao/journal/verify-chain";
import { createSignal, type Signal } from "solid-js";
import type { ChosenBackup } from "../backup/read-chosen-backup.ts";
import type { CaseHost } from "../case/case-host.tsx";
import { createOpenCase, type OpenCase } from "../case/open-case.ts";
import { holdHalfDone } from "../shell/half-done.ts";
import { keep, kept } from "../shell/kept-setting.ts";

export interface HelperSession {
  readonly open: OpenCase;
  /** Writes notes, and nothing else is written with it. */
  readonly pen: Journal;
  readonly seen: readonly ChainHead[];
  readonly made: string;
  readonly leftOut: number;
  /** What is half typed, so that it stands while the case is looked at. */
  readonly draft: Signal<NoteDraft>;
}

export interface NoteDraft {
  readonly name: string;
  /** A debt; empty: the whole case. */
  readonly about: string;
  readonly text: string;
  readonly until: string;
}

const [session, setSession] = createSignal<HelperSession | null>(null);
/** Of the notes, those in the last file saved. */
const [savedNotes, setSavedNotes] = createSignal(0);

export { savedNotes, session, setSavedNotes };

/**
 * Warned of and no draft: it is said above every page that nothing of somebody else's case stays on this device, and a note says
 * what that case is about. Nor could it be gone on with after a reload, when the backup is closed and the chain of notes is gone.
 */
holdHalfDone("helping", () => session() !== null);

export async function beginHelping(backup: ChosenBackup, host: CaseHost): ReturnType<ChosenBackup["putInto"]> {
  const copy = await host.trialJournal();
  const put = await backup.putInto(copy, () => undefined);
  if (!put.ok) return put;
  const pen = await openJournal(copy.storage, { device: `helper-${randomHex(8)}` as DeviceId, newSalt: () => randomHex(16), now }); // letters, digits and a dash
  const entries = await copy.read();
  if (!pen.ok || !entries.ok) throw new Error("Broken invariant: memory refuses nothing");
  const open = createOpenCase(readOnly(copy), entries.value);
  const chain = verifyChain(backup.opened.entries);
  const { made, leftOut } = backup.opened.content;
  const draft = createSignal<NoteDraft>({ name: "", about: "", text: "", until: "" });
  setSavedNotes(0);
  setSession({ open, pen: pen.value, seen: chain.ok ? chain.value.heads : [], made, leftOut: leftOut.length, draft });
  window.addEventListener("beforeunload", warn);
  host.showOther(open);
  return ok(null);
}

export function endHelping(host: CaseHost): void {
  window.removeEventListener("beforeunload", warn);
  host.showOther(null);
  setSession(null);
}

/** On every page, as long as there is something that closing would lose. */
function warn(event: BeforeUnloadEvent): void {
  const helping = session();
  if (helping && isUnsaved(helping)) event.preventDefault();
}

export const isUnsaved = (helping: HelperSession): boolean =>
  notesOf(helping).length > savedNotes() || helping.draft[0]().text.trim() !== "";

export const notesOf = ({ open, pen }: HelperSession): readonly Entry[] => open.entries().filter(({ device }) => device === pen.device);

/** The one place where everything that would write is refused. */
function readOnly(journal: Journal): Journal {
  const refuse = async () => err({ kind: "storage-read-only" } as const);
  const storage = { ...journal.storage, write: refuse, putFile: refuse, eraseFile: refuse, erase: refuse };
  return { ...journal, storage, append: refuse, redact: refuse, takeIn: refuse };
}

/** Made once on this device, so that whoever is helped sees the same fingerprint each time. */
export function ownKey(): HelperKey {
  const name = "helper-key";
  const seed = kept(name) ?? randomHex(32);
  keep(name, seed);
  return helperKeyOf(Uint8Array.from(seed.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
}

const randomHex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const now = (): Moment => new Date().toISOString() as Moment; // its very format
