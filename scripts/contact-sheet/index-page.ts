/** The page that shows all pictures of a screen side by side, screen after screen, faulty ones framed and told. */

import { lookName } from "./looks.ts";
import type { Picture } from "./take-pictures.ts";

export function indexPage(pictures: readonly Picture[]): string {
  const groups = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const name = `${picture.screen} (${picture.of})`;
    groups.set(name, [...(groups.get(name) ?? []), picture]);
  }
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { margin: 1rem; background: #777; font: 14px system-ui; color: #fff; }
  section > div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start; }
  figure { flex: none; margin: 0 0 1rem; }
  img { display: block; height: 520px; object-fit: cover; object-position: top; }
  .faulty { outline: 4px solid #d33; }
</style>
<h1>${pictures.length} pictures of ${groups.size} screens</h1>
<nav>${[...groups.keys()].map((name) => `<a href="#${name}">${name}</a>`).join(" · ")}</nav>
${[...groups].map(([name, ofScreen]) => section(name, ofScreen)).join("\n")}
</html>
`;
}

const section = (name: string, pictures: readonly Picture[]): string =>
  `<section id="${name}"><h2>${name}</h2><div>${pictures.map(figure).join("")}</div></section>`;

const figure = ({ file, look, screen, faults }: Picture): string =>
  `<figure${faults.length > 0 ? ' class="faulty"' : ""}><a href="${file}"><img loading="lazy" src="${file}" alt="${screen}"></a>` +
  `<figcaption>${[lookName(look), ...faults].join(" · ").replaceAll("<", "&lt;")}</figcaption></figure>`;
