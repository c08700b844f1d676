/** What papers are made with: templates, help and papers of the directory, and the wording of one language. */

import type { PaperWords } from "@tanhao/app/documents/document-input";
import { documentWording } from "@tanhao/text/word-document";
import type { Language, World } from "./world.ts";

export async function paperWords(world: World, lang: Language): Promise<PaperWords> {
  const [templates, { benefits, proofs }, directory, conduct] = await Promise.all([
    world.loadTemplates(),
    world.loadAid(),
    world.loadChannels(),
    world.loadConduct(),
  ]);
  return { templates, aid: { benefits, proofs }, directory, conduct, wording: documentWording(lang) };
}
