/**
 * Large files of the app's own folder that are fetched only when first needed and then kept in this browser, for use
 * without a network: each user of them has a shelf of its own. No other origin is ever asked.
 */

import type { OnProgress } from "@tanhao/readers/reading-steps";

export async function areKept(shelf: string, urls: readonly string[]): Promise<boolean> {
  const kept = await openShelf(shelf);
  if (kept === null) return false;
  const found = await Promise.all(urls.map((url) => kept.match(url)));
  return found.every((response) => response !== undefined);
}

/**
 * Progress counts bytes; of a compressed answer the whole is not known, and grows with what has come. Rejects with what
 * fetch throws without a network: a TypeError, or an AbortError when it was stopped.
 */
export async function keptOrFetched(
  shelf: string,
  url: string,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(await responseOf(shelf, url, signal), onProgress);
}

/** Those of an earlier version would stay for ever. */
export async function forgetOthers(shelf: string, urls: readonly string[]): Promise<void> {
  if (!("caches" in globalThis)) return;
  const cache = await caches.open(shelf);
  const old = (await cache.keys()).filter(({ url }) => !urls.includes(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** `null`: this browser has none, or refuses it to this page. */
const openShelf = async (shelf: string): Promise<Cache | null> => ("caches" in globalThis ? caches.open(shelf).catch(() => null) : null);

/** A browser without room or without a cache reads from the network each time. */
async function responseOf(shelf: string, url: string, signal: AbortSignal | undefined): Promise<Response> {
  const cache = await openShelf(shelf);
  const kept = await cache?.match(url);
  if (kept) return kept;
  const response = await fetch(url, { signal: signal ?? null });
  if (!response.ok) throw new TypeError(`${url} was not given: ${response.status}`);
  await cache?.put(url, response.clone()).catch(() => undefined);
  return response;
}

async function bytesOf(response: Response, onProgress: OnProgress): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(await response.arrayBuffer());
  const of = Number(response.headers.get("content-length") ?? 0);
  const parts: Uint8Array[] = [];
  let done = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    done += next.value.length;
    onProgress(done, Math.max(of, done));
  }
  const whole = new Uint8Array(done);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
