/**
 * The language the app speaks, switched in place: words are read through accessors, so nothing is built anew and what
 * was half typed stays. Chinese is part of each page; all English comes in one piece when first chosen.
 */

import { createSignal } from "solid-js";
import { keep, kept } from "../shell/kept-setting.ts";
import type { English } from "./english.ts";

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

const [language, setLanguage] = createSignal<Language>("zh-CN");
const [english, setEnglish] = createSignal<English | null>(null);

export { language };

/** Loads the words first, then switches. */
export async function speak(wanted: Language): Promise<void> {
  if (wanted === "en" && english() === null) {
    const loaded = await import("./english.ts");
    setEnglish(() => loaded.english);
  }
  setLanguage(wanted);
  document.documentElement.lang = wanted;
  keep("language", wanted);
}

/** One person, one language: chosen in one window, it is spoken in all. */
export function followOtherTabs(): void {
  window.addEventListener("storage", ({ key }) => key === "tanhao.language" && void speak(languageWanted()));
}

/** The language chosen before, else the browser's, else Chinese. */
export function languageWanted(): Language {
  const chosen = languages.find((one) => one === kept("language"));
  return chosen ?? (/^(zh|$)/.test(navigator.language) ? "zh-CN" : "en");
}

/** `const t = worded(webHome, "webHome")`, then `t().title`. */
export const worded =
  <Area extends keyof English>(chinese: English[Area], area: Area): (() => English[Area]) =>
  () =>
    (language() === "en" ? english()?.[area] : undefined) ?? chinese;
