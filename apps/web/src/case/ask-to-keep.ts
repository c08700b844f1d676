/** Asks the browser not to clear what is kept here when space runs short. It may refuse; then the person is told. */

import { keep, kept } from "../shell/kept-setting.ts";

/** `null`: this browser (or an insecure page) cannot say, or will not. */
export async function isPersisted(): Promise<boolean | null> {
  return storage()?.persisted === undefined ? null : navigator.storage.persisted().catch(() => null);
}

/** `true`: it has agreed. */
export const askToKeep = (): Promise<boolean> => navigator.storage.persist().catch(() => false);

const name = "asked-to-keep";

export const wasAskedToKeep = (): boolean => kept(name) !== null;

/** With the first thing kept on this device, and not again: later it is asked for in the settings. `true` where nothing needs saying. */
export async function askToKeepOnce(): Promise<boolean> {
  if (wasAskedToKeep() || storage()?.persist === undefined) return true;
  keep(name, "yes");
  return (await isPersisted()) === true || (await askToKeep());
}

/** Absent outside secure contexts. */
const storage = (): StorageManager | undefined => (navigator as { readonly storage?: StorageManager }).storage;
