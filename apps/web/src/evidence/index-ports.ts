/** How the index of a package is worded and set; fetched when a package is made or checked. */

import type { IndexPorts } from "@tanhao/app/evidence/package-reading";
import { needEngine } from "../case/load-engine.ts";
import type { Language } from "../language/language.ts";

export async function indexPorts(lang: Language): Promise<IndexPorts> {
  const [{ evidence: words }, { writeHtml }] = await Promise.all([
    lang === "en" ? import("@tanhao/text/en/evidence") : import("@tanhao/text/zh-CN/evidence"),
    import("@tanhao/writers/html/write-html"),
  ]);
  return { words, calendar: needEngine().law.lawBook.calendar, writeHtml };
}
