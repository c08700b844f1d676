/** The explanations of the language spoken: long, so they are no part of any page. */

import type { glossary } from "@tanhao/text/zh-CN/glossary";
import type { Language } from "../language/language.ts";

export type Glossary = typeof glossary;

export const loadGlossary = async (language: Language): Promise<Glossary> =>
  (language === "en" ? await import("@tanhao/text/en/glossary") : await import("@tanhao/text/zh-CN/glossary")).glossary;
