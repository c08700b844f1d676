/**
 * The large parts that are fetched when they are first used, or ahead of that: reading pictures, reading PDFs, the proof
 * beside a plan. Each lies on a shelf of its own in this browser, where whoever uses the part finds it.
 */

import { hasRoomFor } from "../backup/room.ts";
import { areKept, forgetOthers, keptOrFetched } from "../shell/kept-files.ts";

export const partNames = ["picture", "pdf", "bound"] as const;
export type PartName = (typeof partNames)[number];

export interface OfflinePart {
  readonly name: PartName;
  readonly bytes: number;
  readonly urls: readonly string[];
}

export type PartFailure = "no-room" | "not-fetched" | "not-kept" | "stopped";

/** The shelves that model-files.ts and bound-files.ts read; the one of PDFs is read by the worker (vite.config.ts). */
const shelves: Readonly<Record<PartName, string>> = { picture: "picture-reading", pdf: "pdf-reading", bound: "plan-bound" };

/** What the build listed. Rejects with a TypeError where it is not there and cannot be fetched. */
export async function listParts(): Promise<readonly OfflinePart[]> {
  const response = await fetch("./offline-parts.json");
  if (!response.ok) throw new TypeError(`offline-parts.json was not given: ${response.status}`);
  const listed: Readonly<Record<PartName, readonly { readonly file: string; readonly bytes: number }[]>> = await response.json();
  return partNames.map((name) => ({
    name,
    bytes: listed[name].reduce((sum, { bytes }) => sum + bytes, 0),
    urls: listed[name].map(({ file }) => new URL(file, document.baseURI).href),
  }));
}

export const isHere = ({ name, urls }: OfflinePart): Promise<boolean> => areKept(shelves[name], urls);

/** `null`: it is here, whole. What was fetched before it failed stays, and is not fetched again. */
export async function fetchPart(
  part: OfflinePart,
  onProgress: (doneBytes: number) => void,
  signal: AbortSignal,
): Promise<PartFailure | null> {
  if (!("caches" in globalThis)) return "not-kept";
  if (!(await hasRoomFor(part.bytes))) return "no-room";
  const shelf = shelves[part.name];
  let done = 0;
  try {
    for (const url of part.urls) {
      const bytes = await keptOrFetched(shelf, url, (now) => onProgress(done + now), signal);
      done += bytes.length;
    }
  } catch (error) {
    if (signal.aborted) return "stopped";
    if (!(error instanceof TypeError)) throw error; // what fetch throws without a network
    return "not-fetched";
  }
  await forgetOthers(shelf, part.urls);
  return (await isHere(part)) ? null : "not-kept";
}

export const forgetPart = ({ name }: OfflinePart): Promise<boolean> => caches.delete(shelves[name]);
