/** Fetches the engine once, from the start on; pages that compute wait for it, the first screen does not. */

import { createSignal } from "solid-js";
import type { Engine } from "./engine.ts";

const [engine, setEngine] = createSignal<Engine | null>(null);

export const engineReady: Promise<void> = import("./engine.ts").then((loaded) => void setEngine(() => loaded.engine));

export function needEngine(): Engine {
  const loaded = engine();
  if (!loaded) throw new Error("Broken invariant: pages that compute wait for the engine");
  return loaded;
}
