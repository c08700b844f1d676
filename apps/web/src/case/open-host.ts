/** Holds which case is open: the own one, nothing of it while it is locked, or the example; and hears what other tabs do to it. */

import type { JournalStorage } from "@tanhao/journal/storage-port";
import { createEffect, createRoot, createSignal } from "solid-js";
import { forgetAll } from "../shell/kept-setting.ts";
import { onTold, tellTabs } from "../shell/other-tabs.ts";
import { privateDoor } from "../shell/private-door.ts";
import type { CaseHost } from "./case-host.tsx";
import { beforeFirstPage, engineReady } from "./load-engine.ts";
import { forgetMissing, isCaseMissing } from "./missing-case.ts";
import type { OpenCase } from "./open-case.ts";
import { openInMemory, openOn, openOwnCase, type Storages, settled } from "./own-case.ts";

/** After locking, what was begun a moment before may still end: a file, then the entry that names it, then its draft forgotten. */
const graceMs = 500;

/** Long after the first screen, and after what is taken back at once. */
const sweepAfterMs = 10_000;

export async function openHost(storages: Storages): Promise<CaseHost> {
  /** What was read stays on the screen and can still be saved as a file. */
  const takenAway = (): void => void setOwn((now) => ({ ...now, refusal: { kind: "storage-closed", elsewhere: true } }));
  const [own, setOwn] = createSignal(await openOwnCase(storages, takenAway));
  const [isMissing, setMissing] = createSignal(isCaseMissing(own()));
  const [example, setExample] = createSignal<OpenCase | null>(null);
  const [other, setOther] = createSignal<OpenCase | null>(null);
  const isLocked = (): boolean => own().lock === "locked";
  beforeFirstPage((engine) => own().open.workOut(engine));
  privateDoor.isLooking = () => other() !== null;
  privateDoor.example = example;
  /** Without it only old drafts stay. */
  const sweep = async (): Promise<void> => {
    const { sweepDrafts } = await import("../shell/sweep-drafts.ts");
    if (!isLocked() && own().refusal === null) sweepDrafts(own().open);
  };
  createRoot(() => createEffect(() => !isLocked() && setTimeout(() => sweep().catch(() => undefined), sweepAfterMs)));

  const shutLater = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, graceMs));
    await settled();
    if (isLocked()) privateDoor.shut(true);
  };
  const lockHere = async (): Promise<void> => {
    const { lock, place } = own();
    if (lock !== "open") return;
    const open = await openInMemory(storages);
    setExample(null);
    setOwn({ open, lock: "locked", refusal: null, place });
    await shutLater();
  };
  const lookAgain = async (): Promise<void> => {
    const failure = await own().open.refresh();
    if (failure?.kind === "storage-relocked") await startAgain();
    if (failure?.kind === "storage-closed") await openAgain();
  };
  /** What somebody cleared behind our back is not taken from the screen as well. */
  const openAgain = async (): Promise<void> => {
    const again = await openOwnCase(storages, takenAway);
    if (again.lock === "none" && again.open.entries().length < own().open.entries().length) return takenAway();
    privateDoor.shut(again.lock === "locked");
    setOwn(again);
  };
  const startAgain = async (): Promise<void> => {
    privateDoor.shut(true);
    setOwn(await openOwnCase(storages, takenAway));
    privateDoor.shut(isLocked());
  };

  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void lookAgain());
  onTold(({ is }) => {
    if (is === "written") void lookAgain();
    if (is === "lock") void lockHere();
    if (is === "relocked") void startAgain();
    if (is === "erased") void startAgain().then(async () => (await import("./said-elsewhere.ts")).sayErased());
  });

  return {
    current: () => other() ?? example() ?? own().open,
    own: () => own().open,
    isOther: () => other() !== null,
    /** Nothing typed while looking at it is kept on this device. */
    showOther: (open) => void setOther(open),
    isExample: () => other() === null && example() !== null,
    refusal: () => own().refusal,
    isMissing,
    forgetMissing: () => {
      forgetMissing();
      setMissing(false);
    },
    lock: () => own().lock,
    place: () => own().place,
    lockNow: () => {
      if (own().lock !== "open") return;
      tellTabs({ is: "lock" });
      void lockHere();
    },
    reopen: async (storage: JournalStorage, lock) => {
      const opened = await openOn(storage);
      if (!opened.ok) return opened.error;
      setOwn({ open: opened.value, lock, refusal: null, place: own().place });
      setMissing(isCaseMissing(own()));
      return null;
    },
    showExample: async () => {
      const { stateExample } = await import("../example/state-example.ts");
      const open = await openInMemory(storages);
      await Promise.all([stateExample(open), engineReady()]);
      setExample(open);
    },
    trialJournal: async () => (await openInMemory(storages)).journal,
    leaveExample: () => setExample(null),
    eraseOwn: async () => {
      const { place, open } = own();
      const erased = await (place ?? open.journal.storage).erase();
      if (!erased.ok) return erased.error;
      forgetAll();
      setMissing(false);
      privateDoor.shut(false);
      setOwn(await openOwnCase(storages, takenAway));
      tellTabs({ is: "erased" });
      return null;
    },
  };
}
