/**
 * Fetches the engine once, when the first page that computes asks for it. What is read before any of that (the door, help in
 * danger, the first screen of an empty case) neither waits for it nor pays for it.
 */

import { createSignal } from "solid-js";
import type { Engine } from "./engine.ts";

const [engine, setEngine] = createSignal<Engine | null>(null);

/** `null` until a page that computes was opened. */
export { engine as engineHere };

let asked: Promise<void> | null = null;
let workFirst: ((engine: Engine) => Promise<void>) | null = null;

/** What is worked out before the first page that computes. */
export function beforeFirstPage(work: (engine: Engine) => Promise<void>): void {
  workFirst = work;
}

export function engineReady(): Promise<void> {
  asked ??= import("./engine.ts").then(
    async (loaded) => {
      await workFirst?.(loaded.engine);
      setEngine(() => loaded.engine);
    },
    (thrown) => {
      asked = null; // no network just now: asked for again by the next page
      throw thrown;
    },
  );
  return asked;
}

export function needEngine(): Engine {
  const loaded = engine();
  if (!loaded) throw new Error("Broken invariant: pages that compute wait for the engine");
  return loaded;
}
