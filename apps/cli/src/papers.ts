/** What papers are made with: templates, and the wording of one language. */

import type { PaperWords } from "@tanhao/app/documents/document-input";
import { documentWording } from "@tanhao/text/word-document";
import type { Language, World } from "./world.ts";

export async function paperWords(world: World, lang: Language): Promise<PaperWords> {
  return { templates: await world.loadTemplates(), wording: documentWording(lang) };
}
