/** How the index of a package of evidence is worded and set, in one language. */

import type { IndexPorts } from "@tanhao/app/evidence/package-reading";
import type { Language, World } from "./world.ts";

export async function indexPorts(lang: Language, world: World): Promise<IndexPorts> {
  const [{ evidence: words }, { lawBook }, { writeHtml }] = await Promise.all([
    lang === "en" ? import("@tanhao/text/en/evidence") : import("@tanhao/text/zh-CN/evidence"),
    world.loadLaw(),
    import("@tanhao/writers/html/write-html"),
  ]);
  return { words, calendar: lawBook.calendar, writeHtml };
}
