/**
 * Fetches the engine once, when the first page that computes asks for it. What is read before any of that (the door, help in
 * danger, the first screen of an empty case) neither waits for it nor pays for it.
 */

import { createSignal } from "solid-js";
import type { Engine } from "./engine.ts";

const [engine, setEngine] = createSignal<Engine | null>(null);

let asked: Promise<void> | null = null;

export function engineReady(): Promise<void> {
  asked ??= import("./engine.ts").then((loaded) => void setEngine(() => loaded.engine));
  return asked;
}

export function needEngine(): Engine {
  const loaded = engine();
  if (!loaded) throw new Error("Broken invariant: pages that compute wait for the engine");
  return loaded;
}
