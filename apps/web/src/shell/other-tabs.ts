/**
 * What tabs of this app tell each other: that the case was written to, is to be locked, was given another lock, was
 * erased; that a person is at work; what stands in a form half filled. Nothing of it is stored.
 */

import { keep } from "./kept-setting.ts";

export type Told =
  | { readonly is: "written" | "lock" | "relocked" | "erased" | "at-work" }
  /** `null`: saved or given up. */
  | { readonly is: "draft"; readonly name: string; readonly text: string | null };

const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("tanhao");

/** Without a channel the word goes through a setting, which every tab hears of; a form's text never does. */
export function tellTabs(told: Told): void {
  if (channel) channel.postMessage(told);
  else if (told.is !== "draft") keep("told", `${told.is} ${Math.random()}`);
}

/** By any other tab. Gives back how to stop. */
export function onTold(listen: (told: Told) => void): () => void {
  const heard = ({ data }: MessageEvent<Told>): void => listen(data);
  const stored = ({ key, newValue }: StorageEvent): void => {
    if (key === "tanhao.told" && newValue) listen({ is: newValue.split(" ")[0] } as Told); // put there above
  };
  if (channel) channel.addEventListener("message", heard);
  else window.addEventListener("storage", stored);
  return () => {
    channel?.removeEventListener("message", heard);
    window.removeEventListener("storage", stored);
  };
}
