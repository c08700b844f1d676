/**
 * One document of docs/ as a page of its own: no script, the policy of the app, its look. Written by `marked`: no dependencies, MIT,
 * released every few weeks; markdown-it and micromark do as well and bring six and a dozen packages along.
 *
 * What is no document (code, data of the repository) has no page; a link to it stays as its words.
 */

import { dirname, join, relative } from "node:path/posix";
import { Marked, type Tokens } from "marked";
import { webDocs } from "../../text/web-docs.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** The names of all documents, as `zh-CN/figures.md`: what may be linked to. */
export type DocNames = ReadonlySet<string>;

/** `README.md` is what a folder opens with. */
export const pageOf = (doc: string): string => doc.replace(/(^|\/)README\.md$/, "$1index.md").replace(/\.md$/, ".html");

export function docPage(doc: string, markdown: string, docs: DocNames): string {
  const lang = doc.startsWith("zh-CN/") ? "zh-CN" : "en";
  const words = webDocs[lang];
  const up = (file: string): string => relative(dirname(doc), file);
  const all = lang === "zh-CN" ? "zh-CN/index.html" : "index.html";
  const title = /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll(/[`*]/g, "") ?? words.all;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="${up("../icon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${up("docs.css")}">
<title>${escaped(title)} · ${words.app}</title>
</head>
<body>
<nav aria-label="${words.all}"><a href="${up("../index.html")}">${words.app}</a><a href="${up(all)}">${words.all}</a></nav>
<main>
${contentOf(markdown, doc, docs, words)}</main>
</body>
</html>
`;
}

/** The address a link leads to from the page of `doc`. `null`: what is meant has no page. */
export function linkFrom(doc: string, href: string, docs: DocNames): string | null {
  if (/^https:/.test(href) || href.startsWith("#")) return href;
  const [path = "", part] = href.split("#");
  const meant = join(dirname(doc), path);
  return docs.has(meant) ? relative(dirname(doc), pageOf(meant)) + (part === undefined ? "" : `#${part}`) : null;
}

function contentOf(markdown: string, doc: string, docs: DocNames, words: (typeof webDocs)["en"]): string {
  let regions = 0;
  /** Numbered, so that a screen reader can tell one from the next. */
  const scrolling = (label: (number: number) => string, inside: string): string => {
    regions += 1;
    return `<div class="wide" role="region" tabindex="0" aria-label="${label(regions)}">${inside}</div>\n`;
  };
  const writer = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const inside = this.parser.parseInline(tokens);
        const to = linkFrom(doc, href, docs);
        return to === null ? inside : `<a href="${escaped(to)}">${inside}</a>`;
      },
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      code: ({ text }: Tokens.Code) => scrolling(words.code, `<pre><code>${escaped(text)}</code></pre>`),
    },
  });
  return String(writer.parse(markdown)).replaceAll(/<table>[\s\S]*?<\/table>\n?/g, (table) => scrolling(words.table, table));
}

/** As code hosts name the parts of a page, so that one link works in both places. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
