/**
 * Erases what this app keeps in the browser: records, files, half-filled forms, settings, and the large readers that were
 * fetched when first needed. What stays is the app itself, as everybody gets it, so that it opens without a network.
 */

import type { StorageFailure } from "@tanhao/journal/storage-port";
import type { CaseHost } from "../case/case-host.tsx";

export async function eraseAll(host: CaseHost): Promise<StorageFailure | null> {
  const failure = await host.eraseOwn();
  if (failure) return failure;
  sessionStorage.clear();
  if (!("caches" in globalThis)) return null;
  const shelves = (await caches.keys()).filter((name) => !name.includes("precache"));
  await Promise.all(shelves.map((name) => caches.delete(name)));
  return null;
}
