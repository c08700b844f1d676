/** What lies in the browser, for journeys that look whether something is there that should not be. */

import type { Page } from "playwright-core";

/** Everything this origin keeps in the browser, as text, each value's bytes read as UTF-8 too. */
export function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    const decode = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder().decode(value);
      if (typeof value === "object" && value !== null) return Object.values(value).map(decode).join(" ");
      return String(value);
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name ?? "");
        asked.onsuccess = () => resolve(asked.result);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
        });
        parts.push(...all.map(decode));
      }
      database.close();
    }
    return parts.join("\n");
  });
}
